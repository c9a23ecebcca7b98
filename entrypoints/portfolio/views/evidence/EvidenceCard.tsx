import { memo } from 'preact/compat';
import { usePassage, type SearchHit } from '@/components/hooks/use-search';
import { routeTo } from '@/components/hooks/use-route';
import { ItemThumb } from '@/components/ItemThumb';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { passageWith } from '@/utils/search/passage';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseBox } from './ChooseBox';
import { factWords, nameOf, ROLE_WORDS } from './item-words';
import { leaveFor } from './list-address';
import styles from './list.module.css';
import { Marked } from './Marked';
import { ServesLine } from './ServesLine';

export interface EvidenceCardProps {
  item: Item;
  serving: readonly Serving[] | undefined;
  /** How it was found; undefined = nothing is sought. */
  hit: SearchHit | undefined;
  words: readonly string[];
  chosen: boolean;
  onChoose: (id: string, upTo: boolean) => void;
  /** Its place among all, from 1, and how many there are; -1 = not known yet. */
  at: number;
  of: number;
}

/** The picture has the only border; the words stand on the paper. The whole card opens the item. Scrolling draws new ones only. */
export const EvidenceCard = memo(({ item, serving, hit, words, chosen, onChoose, at, of }: EvidenceCardProps) => {
  return (
    <div role="listitem" aria-posinset={at} aria-setsize={of} data-item={item.id} class={`${styles.card} ${chosen ? styles.chosen : ''}`}>
      <ItemThumb item={item} class={styles.picture ?? ''} />
      <ChooseBox item={item} chosen={chosen} onChoose={onChoose} />
      <h2><a data-open href={routeTo('evidence', item.id)} dir="auto" onClick={() => leaveFor(item.id)}><Marked text={nameOf(item)} words={words} /></a></h2>
      <p><b>{ROLE_WORDS[item.role]()}</b> · <bdi><Marked text={factWords(item)} words={words} /></bdi></p>
      {hit && (hit.where === 'quote' || hit.where === 'note' || hit.where === 'text' || hit.where === 'tag')
        ? <FoundIn item={item} hit={hit} words={words} />
        : item.excerpt && <p dir="auto"><Marked text={excerptWords(item, words)} words={words} /></p>}
      <ServesLine serving={serving} />
    </div>
  );
});

/** The excerpt, from about where the sought words stand in it. */
function excerptWords({ kind, excerpt }: Item, words: readonly string[]): string {
  const line = (words.length > 0 && passageWith(excerpt, words)) || excerpt;
  return kind === 'selection' ? `“${line}”` : line;
}

const WHERE = { quote: m.library_inQuote, note: m.library_inNote, text: m.library_inText, tag: m.library_inTag } as const;

/** Where it was found, when what the list shows does not say it. */
export function FoundIn({ item, hit, words }: Pick<EvidenceCardProps, 'item' | 'words'> & { hit: SearchHit }) {
  const passage = usePassage(item.id, hit.where, words);
  if (!(hit.where in WHERE)) return null;
  return <p class={styles.foundIn}><b>{WHERE[hit.where as keyof typeof WHERE]()}</b>{passage && <> <bdi><Marked text={passage} words={words} /></bdi></>}</p>;
}
