import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { useCredentials } from '@/components/hooks/use-credentials';
import { valueOr } from '@/components/hooks/use-live';
import { routeTo } from '@/components/hooks/use-route';
import { useSpent } from '@/components/hooks/use-spent';
import { Icon } from '@/components/Icon';
import { standingOf } from '@/utils/credentials/standing';
import { m } from '@/utils/words/paraglide/messages';
import { Board } from './Board';
import { BegunTemplates } from './BegunTemplates';
import { CredentialTable } from './CredentialTable';
import styles from './mine.module.css';

const NONE = new Map<string, number>();

/** The teacher's credentials, as a board by where they stand, or as a list. */
export function Mine() {
  const answer = useCredentials(500);
  const views = valueOr(answer, []);
  const spent = valueOr(useSpent(views.map((view) => view.credential.id)), NONE);
  const [as, setAs] = useState<'board' | 'list'>('board');
  const [showsClosed, setShowsClosed] = useState(false);

  const closed = views.filter((view) => standingOf(view).column === 'closed').length;
  const shown = showsClosed ? views : views.filter((view) => standingOf(view).column !== 'closed');
  const add = <a class="btn primary" href={routeTo('credentials', 'catalogue')}><Icon name="plus" />{m.credentials_add()}</a>;
  return (
    <>
      <div class="head">
        <h1>{m.credentials_name()}</h1>
        <span class="grow" />
        {views.length > 0 && (
          <>
            <div class="seg" role="group" aria-label={m.credentials_showAs()}>
              <button type="button" aria-pressed={as === 'board'} onClick={() => setAs('board')}>{m.credentials_board()}</button>
              <button type="button" aria-pressed={as === 'list'} onClick={() => setAs('list')}>{m.credentials_list()}</button>
            </div>
            {add}
          </>
        )}
      </div>
      {answer.state === 'loading' && <p class="muted" role="status">{m.common_loading()}</p>}
      {answer.state === 'error' && <ErrorNote error={answer.error} />}
      {answer.state === 'ready' && views.length === 0 && (
        <EmptyState title={m.credentials_none()} action={<div class="row wrap">{add}<a class="btn" href={routeTo('credentials', 'new')}>{m.credentials_makeOwn()}</a></div>}>{m.credentials_noneDo()}</EmptyState>
      )}
      {shown.length > 0 && (as === 'board' ? <Board views={shown} spent={spent} /> : <CredentialTable views={shown} spent={spent} />)}
      <BegunTemplates />
      {views.length > 0 && (
        <p class={`small muted ${styles.hint}`}>
          {m.credentials_ownHint()}
          {closed > 0 && <> {!showsClosed && m.credentials_hidden({ n: closed })} <button type="button" class="link small" onClick={() => setShowsClosed(!showsClosed)}>{showsClosed ? m.credentials_hide() : m.credentials_show()}</button></>}
        </p>
      )}
    </>
  );
}
