import { useLive, valueOr } from '@/components/hooks/use-live';
import { offerUndo } from '@/components/undo';
import type { Draft } from '@/utils/core/rows/writing';
import { readForm } from '@/utils/credentials/kept-form';
import { clearDraft, draftStore, listDrafts } from '@/utils/db/drafts';
import { m } from '@/utils/words/paraglide/messages';
import { isOwnDraft, ownDraftRoute } from '../own/own-draft';
import styles from './mine.module.css';

/** Forms that were begun and not started yet: nothing typed is out of sight. */
export function BegunTemplates() {
  const drafts = valueOr(useLive(() => listDrafts(500), []), []).filter((draft) => isOwnDraft(draft.id));
  if (drafts.length === 0) return null;
  const throwAway = async ({ id, text }: Draft) => {
    await clearDraft(id);
    offerUndo({
      said: m.credentials_thrownAway(),
      async undo() {
        const store = draftStore(id);
        await store.keep(text, (await store.read()).rev);
      },
    });
  };
  return (
    <section class={styles.begun}>
      <h2>{m.credentials_begun()}</h2>
      <ul>
        {drafts.map((draft) => {
          const title = readForm(draft.text)?.form.title.trim() ?? '';
          return (
            <li key={draft.id}>
              <span class="grow" dir="auto">{title ? m.credentials_begunOne({ title }) : m.credentials_begunNoName()}</span>
              <a class="btn" href={ownDraftRoute(draft.id)}>{m.credentials_goOn()}</a>
              <button type="button" class="btn quiet" onClick={() => void throwAway(draft)}>{m.credentials_throwAway()}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
