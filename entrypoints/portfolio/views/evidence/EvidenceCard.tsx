import { routeTo } from '@/components/hooks/use-route';
import { ItemThumb } from '@/components/ItemThumb';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { factWords, nameOf, ROLE_WORDS } from './item-words';
import { leaveFor } from './list-choices';
import styles from './list.module.css';
import { Marked } from './Marked';
import { ServesLine } from './ServesLine';

export interface EvidenceCardProps {
  item: Item;
  serving: readonly Serving[] | undefined;
  words: readonly string[];
  /** Its place among all, from 1, and how many there are; -1 = not known yet. */
  at: number;
  of: number;
}

/** The picture has the only border; the words stand on the paper. The whole card opens the item. */
export function EvidenceCard({ item, serving, words, at, of }: EvidenceCardProps) {
  return (
    <div role="listitem" aria-posinset={at} aria-setsize={of} class={styles.card}>
      <ItemThumb item={item} class={styles.picture ?? ''} />
      <h2><a href={routeTo('evidence', item.id)} dir="auto" onClick={() => leaveFor(item.id)}><Marked text={nameOf(item)} words={words} /></a></h2>
      <p><b>{ROLE_WORDS[item.role]()}</b> · <bdi><Marked text={factWords(item)} words={words} /></bdi></p>
      {item.excerpt && <p dir="auto"><Marked text={item.kind === 'selection' ? `“${item.excerpt}”` : item.excerpt} words={words} /></p>}
      <ServesLine serving={serving} />
    </div>
  );
}
