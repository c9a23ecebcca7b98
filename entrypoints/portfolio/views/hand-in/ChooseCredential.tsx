import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { useCredentials } from '@/components/hooks/use-credentials';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { check } from '@/utils/credentials/check';
import { progressOf } from '@/utils/credentials/progress';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords, STATUS_WORDS } from '../mine/card-words';
import { CredentialDot } from '../mine/CredentialDot';
import styles from './hand-in.module.css';

/** Which credential: the last used first. */
export function ChooseCredential() {
  const answer = useCredentials();
  return (
    <>
      <h1>{m.handin_name()}</h1>
      {answer.state === 'loading' && <p class="muted" role="status">{m.common_loading()}</p>}
      {answer.state === 'error' && <ErrorNote error={answer.error} />}
      {answer.state === 'ready' && answer.value.length === 0 && (
        <EmptyState title={m.handin_none()} action={<a class="btn primary" href={routeTo('credentials', 'catalogue')}>{m.handin_noneGo()}</a>}>{m.handin_noneDo()}</EmptyState>
      )}
      {answer.state === 'ready' && answer.value.length > 0 && (
        <>
          <p class="muted">{m.handin_choose()}</p>
          <ul class={styles.choose}>{answer.value.map((view) => <Choice key={view.credential.id} view={view} />)}</ul>
        </>
      )}
    </>
  );
}

function Choice({ view }: { view: CredentialView }) {
  const { id, dueOn } = view.credential;
  const { status } = standingOf(view);
  const { done, of } = progressOf(view);
  const left = check(view).length;
  const facts = [STATUS_WORDS[status](), m.credentials_done({ done, of }), dueOn ? m.credentials_dueSoon({ day: dayWords(dueOn) }) : ''];
  return (
    <li>
      <a href={routeTo('hand-in', id)}>
        <CredentialDot view={view} />
        <span><b dir="auto">{titleOf(view.credential, view.template)}</b><span class="small muted">{facts.filter(Boolean).join(' · ')}</span></span>
        <span class={left > 0 ? 'small warn' : 'small good'}>{left > 0 ? m.handin_things({ n: left }) : <><Icon name="check" /> {m.handin_nothing()}</>}</span>
        <Icon name="go" class="muted" />
      </a>
    </li>
  );
}
