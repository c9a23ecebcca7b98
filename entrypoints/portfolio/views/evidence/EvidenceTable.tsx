import { memo } from 'preact/compat';
import { useCallback } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import type { SearchHit } from '@/components/hooks/use-search';
import { Icon } from '@/components/Icon';
import { ManyRows } from '@/components/ManyRows';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseBox } from './ChooseBox';
import { FoundIn } from './EvidenceCard';
import type { EvidenceRowsProps } from './EvidenceCards';
import { dayWords, daysLater, happenedOn, MADE_BY_WORDS, nameOf, recordedOn, ROLE_WORDS } from './item-words';
import { leaveFor } from './list-address';
import styles from './list.module.css';
import { Marked } from './Marked';
import { ServesLine } from './ServesLine';

const keyOf = (item: Item): string => item.id;

interface RowProps {
  item: Item;
  serving: readonly Serving[] | undefined;
  hit: SearchHit | undefined;
  words: readonly string[];
  chosen: boolean;
  onChoose: (id: string, upTo: boolean) => void;
}

/** The cells of one row. Scrolling draws new ones only. */
const Cells = memo(({ item, serving, hit, words, chosen, onChoose }: RowProps) => {
  const later = item.recordedLater === 1 || daysLater(item) > 0;
  return (
    <>
      <td><ChooseBox item={item} chosen={chosen} onChoose={onChoose} /></td>
      <th scope="row" class={chosen ? styles.chosenRow : ''} data-item={item.id}>
        <a data-open href={routeTo('evidence', item.id)} class="ell" dir="auto" title={item.title} onClick={() => leaveFor(item.id)}><Marked text={nameOf(item)} words={words} /></a>
        {hit && <FoundIn item={item} hit={hit} words={words} />}
      </th>
      <td><span class={styles.role}><Icon name={item.role === 'source' ? 'book' : 'page'} />{ROLE_WORDS[item.role]()}</span></td>
      <td class="ell">{item.role === 'source' && item.authors.length > 0 ? <bdi><Marked text={item.authors.join(', ')} words={words} /></bdi> : MADE_BY_WORDS[item.madeBy]()}</td>
      <td><ServesLine serving={serving} /></td>
      <td>{dayWords(happenedOn(item))}</td>
      <td class="muted">{dayWords(recordedOn(item))}{later && <>, {m.evidence_later()}</>}</td>
    </>
  );
});

export const EvidenceTable = memo(({ items, serving, hits, words, selection, total, onEnd }: EvidenceRowsProps) => {
  const draw = useCallback((item: Item) => (
    <Cells item={item} serving={serving.get(item.id)} hit={hits?.get(item.id)} words={words} chosen={selection.has(item.id)} onChoose={selection.toggle} />
  ), [serving, hits, words, selection]);
  const whole = selection.items.length > 0 && selection.items.length === items.length;
  return (
    <table class={`table ${styles.table}`} aria-label={m.evidence_name()} aria-rowcount={total < 0 ? -1 : total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <td><span class={styles.choose}><input type="checkbox" checked={whole} aria-label={m.library_chooseAll()} onClick={() => (whole ? selection.clear() : selection.all())} /></span></td>
          <th scope="col">{m.evidence_title()}</th>
          <th scope="col">{m.evidence_role()}</th>
          <th scope="col">{m.evidence_madeByHead()}</th>
          <th scope="col">{m.evidence_serves()}</th>
          <th scope="col">{m.evidence_happened()}</th>
          <th scope="col">{m.evidence_recorded()}</th>
        </tr>
      </thead>
      <ManyRows
        rows={items} keyOf={keyOf} guess={44} as="tbody" onEnd={onEnd}
        draw={draw}
      />
    </table>
  );
});
