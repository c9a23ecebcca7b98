import { EmptyState } from '@/components/EmptyState';
import type { Linked } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { filterWords } from './filter-words';
import { anything, without, type ListChoices, type Narrowing } from './list-choices';
import styles from './list.module.css';

export interface NothingFoundProps {
  choices: ListChoices;
  linked: readonly Linked[];
  drop: readonly { name: Narrowing; count: number }[];
  onChange: (patch: Partial<ListChoices>) => void;
}

/** Nothing matches: says which filter stands in the way, and takes it away. */
export function NothingFound({ choices, linked, drop, onChange }: NothingFoundProps) {
  const acts = (
    <div class={styles.ways}>
      {drop.slice(0, 3).map(({ name, count }) => (
        <button key={name} type="button" class="btn" onClick={() => onChange(without(choices, name))}>{m.library_without({ filter: filterWords(name, choices, linked), n: count })}</button>
      ))}
      <button type="button" class={drop.length > 0 ? 'btn quiet' : 'btn'} onClick={() => onChange({ ...anything, sort: choices.sort })}>{m.library_clearAll()}</button>
    </div>
  );
  return <EmptyState title={m.evidence_noneFound()} action={acts}>{drop.length > 0 ? m.library_dropOne() : m.evidence_noneFoundDo()}</EmptyState>;
}
