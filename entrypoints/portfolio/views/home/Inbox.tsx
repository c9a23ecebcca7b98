import { ActMenu } from '@/components/ActMenu';
import { ErrorNote } from '@/components/ErrorNote';
import { useLive } from '@/components/hooks/use-live';
import { routeTo } from '@/components/hooks/use-route';
import { Icon, type IconName } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { binItem, editItem, listItems, restoreItem } from '@/utils/db/items';
import { binJot, editJot, listJots, restoreJot } from '@/utils/db/jots';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialDot } from '../mine/CredentialDot';
import styles from './home.module.css';
import { waiting } from './next-steps';

export interface InboxProps {
  views: readonly CredentialView[];
}

/** Something that serves no credential yet. */
interface Unplaced {
  id: string;
  at: string;
  title: string;
  icon: IconName;
  /** '' = it has no page of its own. */
  href: string;
  serve: (credentialId: string) => Promise<unknown>;
  remove: () => Promise<unknown>;
  restore: () => Promise<unknown>;
}

const ICONS: Partial<Record<Item['kind'], IconName>> = { image: 'photo', screenshot: 'photo', selection: 'quote', link: 'link', video: 'video', file: 'clip', note: 'jot' };

const READ = 200;
const SHOWN = 6;

/** Items that serve nothing, and jots that belong nowhere, newest first. */
async function readInbox(): Promise<Unplaced[]> {
  const [items, jots] = await Promise.all([listItems({ by: 'credential', credentialId: '' }, { limit: READ }), listJots('', READ)]);
  const kept: Unplaced[] = items
    .filter((item) => item.unlinked === 1)
    .map(({ id, title, url, kind, capturedAt }) => ({
      id, at: capturedAt, title: title || url, icon: ICONS[kind] ?? 'page', href: routeTo('evidence', id),
      serve: (credentialId) => editItem(id, { credentialId, stepId: '' }),
      remove: () => binItem(id),
      restore: () => restoreItem(id),
    }));
  const jotted: Unplaced[] = jots.map(({ id, body, createdAt }) => ({
    id, at: createdAt, title: body, icon: 'jot', href: '',
    serve: (credentialId) => editJot(id, { credentialId, promptId: '' }),
    remove: () => binJot(id),
    restore: () => restoreJot(id),
  }));
  return [...kept, ...jotted].sort((a, b) => (a.at < b.at ? 1 : -1));
}

export function Inbox({ views }: InboxProps) {
  const answer = useLive(readInbox, []);
  const things = answer.state === 'ready' ? answer.value : [];
  return (
    <section>
      <h2>{m.home_inbox()} {things.length > 0 && <span class={styles.count}>{things.length}</span>}</h2>
      {answer.state === 'error' && <ErrorNote error={answer.error} />}
      {answer.state === 'ready' && things.length === 0 && <p class="muted">{m.home_inboxEmpty()}</p>}
      <ul class={styles.inbox}>{things.slice(0, SHOWN).map((thing) => <Line key={thing.id} thing={thing} views={views} />)}</ul>
      {things.length > SHOWN && <p><a href={routeTo('evidence')}>{m.home_inboxMore({ n: things.length - SHOWN })}</a></p>}
    </section>
  );
}

function Line({ thing, views }: { thing: Unplaced; views: readonly CredentialView[] }) {
  const serve = async (view: CredentialView) => {
    await thing.serve(view.credential.id);
    offerUndo({ said: m.home_served({ title: titleOf(view.credential, view.template) }), undo: () => thing.serve('') });
  };
  const remove = async () => {
    await thing.remove();
    offerUndo({ said: m.home_inboxRemoved(), undo: thing.restore });
  };
  const serves = waiting(views).map((view) => ({
    key: view.credential.id,
    label: <><CredentialDot view={view} /><span dir="auto">{titleOf(view.credential, view.template)}</span></>,
    onPick: () => void serve(view),
  }));
  return (
    <li>
      <Icon name={thing.icon} class="muted" />
      {thing.href ? <a class="ell" dir="auto" title={thing.title} href={thing.href}>{thing.title}</a> : <span class="ell" dir="auto" title={thing.title}>{thing.title}</span>}
      <ActMenu label={m.home_servesWhat({ title: thing.title.slice(0, 80) })} acts={[...serves, { key: 'remove', label: <><Icon name="bin" />{m.common_remove()}</>, onPick: () => void remove() }]}>{m.home_serves()}</ActMenu>
    </li>
  );
}
