import { useCallback } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { ManyRows } from '@/components/ManyRows';
import type { Item } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';
import type { EvidenceRowsProps } from './EvidenceCards';
import { dayWords, daysLater, happenedOn, MADE_BY_WORDS, nameOf, recordedOn, ROLE_WORDS } from './item-words';
import { leaveFor } from './list-choices';
import styles from './list.module.css';
import { Marked } from './Marked';
import { ServesLine } from './ServesLine';

const keyOf = (item: Item): string => item.id;

export function EvidenceTable({ items, serving, words, total, onEnd }: EvidenceRowsProps) {
  const draw = useCallback((item: Item) => {
    const later = daysLater(item);
    return (
      <>
        <th scope="row" class="ell"><a href={routeTo('evidence', item.id)} dir="auto" title={item.title} onClick={() => leaveFor(item.id)}><Marked text={nameOf(item)} words={words} /></a></th>
        <td><span class={styles.role}><Icon name={item.role === 'source' ? 'book' : 'page'} />{ROLE_WORDS[item.role]()}</span></td>
        <td class="ell">{MADE_BY_WORDS[item.madeBy]()}</td>
        <td><ServesLine serving={serving.get(item.id)} /></td>
        <td>{dayWords(happenedOn(item))}</td>
        <td class="muted">{dayWords(recordedOn(item))}{later > 0 && <>, {m.evidence_later()}</>}</td>
      </>
    );
  }, [serving, words]);
  return (
    <table class={`table ${styles.table}`} aria-label={m.evidence_name()} aria-rowcount={total < 0 ? -1 : total + 1}>
      <thead>
        <tr aria-rowindex={1}>
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
}
