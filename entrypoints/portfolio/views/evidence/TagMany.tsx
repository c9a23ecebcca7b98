import { useId } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { emptyDraft } from '@/components/hooks/empty-draft';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import { draftKey } from '@/utils/db/drafts';
import { everyItemTag, tagItems, tagsOfItems } from '@/utils/db/many-items';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import styles from './list.module.css';
import type { ManyProps } from './PutMany';

/** As many tags as are offered to be taken up again. */
const OFFERED = 12;

/** Tags of the chosen items: Enter adds what was typed to all, a tag's button takes it from all. */
export function TagMany({ items, onClose }: Omit<ManyProps, 'linked'>) {
  const ids = items.map((item) => item.id);
  const tags = valueOr(useLive(() => tagsOfItems(ids), [ids.join()]), []);
  const every = valueOr(useLive(everyItemTag, []), []);
  const { failed, run } = useTry();
  const head = useId();
  const n = items.length;
  const add = (text: string, keeper?: TextKeeper) => run(async () => {
    const typed = [...new Set(text.split(',').map((tag) => tag.trim()).filter(Boolean))];
    if (typed.length === 0) return;
    const undo = await tagItems(ids, { add: typed });
    if (keeper) await emptyDraft(keeper, text);
    offerUndo({ said: m.library_tagged({ n, tags: typed.join(', ') }), undo });
  });
  const remove = (tag: string) => run(async () => {
    const undo = await tagItems(ids, { remove: [tag] });
    offerUndo({ said: m.library_untagged({ n, tag }), undo });
  });
  const offered = every.filter((tag) => !tags.some((one) => one.tag === tag && one.count === n)).slice(0, OFFERED);
  return (
    <ActDialog title={m.library_tagTitle({ n })} onClose={onClose}>
      <div class="stack">
        <KeptField textKey={draftKey('tag', 'chosen')} label={m.library_tagAdd()} placeholder={m.evidence_tagsHint()} single onSubmit={(text, keeper) => void add(text, keeper)} />
        {offered.length > 0 && (
          <div class={styles.tagList} role="group" aria-label={m.library_tagOffered()}>
            {offered.map((tag) => <button key={tag} type="button" class="tag" onClick={() => void add(tag)}><bdi>{tag}</bdi></button>)}
          </div>
        )}
        {tags.length > 0 && (
          <section aria-labelledby={head}>
            <h3 id={head}>{m.library_tagsThere()}</h3>
            <ul class={styles.tagList}>
              {tags.map(({ tag, count }) => {
                const some = count < n ? ` ${m.evidence_of({ n: count, of: n })}` : '';
                return (
                  <li key={tag}><button type="button" class="tag" aria-label={`${tag}${some}. ${m.library_tagRemove({ tag, n: count })}`} onClick={() => void remove(tag)}><bdi>{tag}</bdi>{some}<Icon name="close" /></button></li>
                );
              })}
            </ul>
          </section>
        )}
        {failed !== null && <ErrorNote error={failed} />}
      </div>
    </ActDialog>
  );
}
