import { routeTo } from '@/components/hooks/use-route';
import { progressOf } from '@/utils/credentials/progress';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { formatMinutes } from '@/utils/time/duration';
import { m } from '@/utils/words/paraglide/messages';
import type { BoardProps } from './Board';
import { dayWords, STATUS_WORDS } from './card-words';
import { CredentialDot } from './CredentialDot';
import { CredentialMenu } from './CredentialMenu';
import styles from './mine.module.css';

/** The same credentials as a list, last used first. */
export function CredentialTable({ views, spent }: BoardProps) {
  return (
    <div class={styles.scroll}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{m.credentials_title()}</th>
            <th scope="col">{m.credentials_status()}</th>
            <th scope="col" class="num">{m.credentials_progress()}</th>
            <th scope="col">{m.credentials_dueDay()}</th>
            <th scope="col" class="num">{m.credentials_hours()}</th>
            <th scope="col"><span class="sr">{m.credentials_more()}</span></th>
          </tr>
        </thead>
        <tbody>{views.map((view) => <Line key={view.credential.id} view={view} seconds={spent.get(view.credential.id) ?? 0} />)}</tbody>
      </table>
    </div>
  );
}

function Line({ view, seconds }: { view: CredentialView; seconds: number }) {
  const { status, since } = standingOf(view);
  const { done, of } = progressOf(view);
  return (
    <tr data-credential={view.credential.id}>
      <th scope="row">
        <span class={styles.named}><CredentialDot view={view} /><a href={routeTo('credentials', view.credential.id)} dir="auto">{titleOf(view.credential, view.template)}</a></span>
        {view.template.issuer && <span class={`small muted ${styles.issuer}`} dir="auto">{view.template.issuer}</span>}
      </th>
      <td>{STATUS_WORDS[status]()}{since && <span class="muted"> · {dayWords(since.on)}</span>}</td>
      <td class="num">{m.rules_of({ have: done, wanted: of })}</td>
      <td>{view.credential.dueOn && dayWords(view.credential.dueOn)}</td>
      <td class="num">{seconds >= 60 ? formatMinutes(seconds) : ''}</td>
      <td><CredentialMenu view={view} /></td>
    </tr>
  );
}
