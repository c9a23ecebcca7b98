import { emptyDraft } from '@/components/hooks/empty-draft';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useTry } from '@/components/hooks/use-try';
import { ErrorNote } from '@/components/ErrorNote';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { draftKey } from '@/utils/db/drafts';
import { setTags } from '@/utils/db/tags';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';

export interface TagsProps {
  itemId: string;
  tags: readonly string[];
}

/** Words of the teacher's own to find it by; Enter adds what was typed, a comma parts two. */
export function Tags({ itemId, tags }: TagsProps) {
  const { failed, run } = useTry();
  const add = (text: string, keeper: TextKeeper) => run(async () => {
    const typed = text.split(',').map((tag) => tag.trim()).filter(Boolean);
    await setTags('item', itemId, [...new Set([...tags, ...typed])]);
    await emptyDraft(keeper, text);
  });
  const remove = (tag: string) => run(async () => {
    await setTags('item', itemId, tags.filter((one) => one !== tag));
    offerUndo({ said: m.evidence_tagRemoved({ tag }), undo: () => setTags('item', itemId, [...tags]) });
  });
  return (
    <div>
      <KeptField textKey={draftKey('tag', itemId)} label={m.evidence_tags()} placeholder={m.evidence_tagsHint()} single onSubmit={(text, keeper) => void add(text, keeper)} />
      {failed !== null && <ErrorNote error={failed} />}
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={m.evidence_tags()}>
          {tags.map((tag) => (
            <li key={tag}><span class="chip"><bdi>{tag}</bdi><button type="button" aria-label={m.evidence_tagRemove({ tag })} onClick={() => void remove(tag)}><Icon name="close" /></button></span></li>
          ))}
        </ul>
      )}
    </div>
  );
}
