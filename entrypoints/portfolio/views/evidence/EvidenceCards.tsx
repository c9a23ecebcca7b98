import { memo } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '@/components/hooks/use-search';
import { ManyRows } from '@/components/ManyRows';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { EvidenceCard } from './EvidenceCard';
import { inRows } from './list-choices';
import styles from './list.module.css';
import type { Selection } from './use-selection';

export interface EvidenceRowsProps {
  items: readonly Item[];
  serving: ReadonlyMap<string, readonly Serving[]>;
  hits: ReadonlyMap<string, SearchHit> | undefined;
  /** Folded words that were sought. */
  words: readonly string[];
  selection: Selection;
  /** How many there are; -1 = not known yet. */
  total: number;
  onEnd: (() => void) | undefined;
}

const CARD_PX = 200;
const GAP_PX = 24;

const keyOf = (row: readonly Item[]): string => row[0]?.id ?? '';

/** A key in the search field draws nothing here; its answer does. */
export const EvidenceCards = memo(({ items, serving, hits, words, selection, total, onEnd }: EvidenceRowsProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setColumns(Math.max(1, Math.floor(((entry?.contentRect.width ?? 0) + GAP_PX) / (CARD_PX + GAP_PX))));
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const rows = useMemo(() => inRows(items, columns), [items, columns]);
  const draw = useCallback((row: readonly Item[], index: number) => (
    <div class={styles.cardRow} role="presentation">
      {row.map((item, n) => (
        <EvidenceCard
          key={item.id} item={item} serving={serving.get(item.id)} hit={hits?.get(item.id)} words={words} chosen={selection.has(item.id)} onChoose={selection.toggle}
          at={index * columns + n + 1} of={total}
        />
      ))}
    </div>
  ), [serving, hits, words, selection, columns, total]);
  return (
    <div ref={place} class={styles.cards} style={{ '--columns': columns }}>
      <ManyRows
        rows={rows} keyOf={keyOf} guess={290} as={{ list: m.evidence_name() }} onEnd={onEnd}
        draw={draw}
      />
    </div>
  );
});
