import { useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords, STATUS_WORDS } from '../mine/card-words';
import { CredentialDot } from '../mine/CredentialDot';
import styles from './home.module.css';
import { nextSteps, waiting } from './next-steps';

export interface NextStepsProps {
  views: readonly CredentialView[];
}

/** So many credentials at once are enough for one evening. */
const MOST = 5;

export function NextSteps({ views }: NextStepsProps) {
  const [all, setAll] = useState(false);
  const open = waiting(views);
  const shown = all ? open : open.slice(0, MOST);
  return (
    <section>
      <h2>{m.home_next()}</h2>
      {open.length === 0 && <p class="muted">{m.home_allPutAway()}</p>}
      <ul class={styles.next}>{shown.map((view) => <Credential key={view.credential.id} view={view} />)}</ul>
      {open.length > shown.length && <button type="button" class="link" onClick={() => setAll(true)}>{m.home_nextMore({ n: open.length - shown.length })}</button>}
    </section>
  );
}

function Credential({ view }: { view: CredentialView }) {
  const { id, dueOn } = view.credential;
  const { status, column, since } = standingOf(view);
  const steps = column === 'submitted' ? [] : nextSteps(view);
  const stands = since ? m.home_since({ status: STATUS_WORDS[status](), day: dayWords(since.on) }) : STATUS_WORDS[status]();
  const due = dueOn ? m.credentials_dueSoon({ day: dayWords(dueOn) }) : column === 'submitted' ? '' : m.credentials_noDate();
  return (
    <li>
      <div>
        <h3><CredentialDot view={view} /><a href={routeTo('credentials', id)} dir="auto">{titleOf(view.credential, view.template)}</a></h3>
        <p class={`small muted ${styles.when}`}>{[stands, due].filter(Boolean).join(' · ')}</p>
      </div>
      {column === 'submitted' && <p class="muted">{m.home_handedIn({ day: dayWords(since?.on ?? '') })}</p>}
      {column !== 'submitted' && steps.length === 0 && <p><a class={styles.ready} href={routeTo('hand-in', id)}><Icon name="check" class="good" />{m.home_nothingMissing()}</a></p>}
      {steps.length > 0 && (
        <ul class={styles.steps}>
          {steps.map((step) => (
            <li key={step.key}>
              <a href={step.href}>
                <b dir="auto">{step.label || <Icon name="page" />}</b>
                <span dir="auto">{step.text}</span>
                <Icon name="go" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
