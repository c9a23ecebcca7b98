import { Icon } from '@/components/Icon';
import type { Linked } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { filterWords } from './filter-words';
import { anything, narrowedBy, without, type ListChoices } from './list-choices';
import styles from './list.module.css';

export interface FilterChipsProps {
  choices: ListChoices;
  linked: readonly Linked[];
  onChange: (patch: Partial<ListChoices>) => void;
}

/** What narrows the list, each taken away by its own button. The search is seen in its field. */
export function FilterChips({ choices, linked, onChange }: FilterChipsProps) {
  const names = narrowedBy(choices).filter((name) => name !== 'sought');
  if (names.length === 0) return null;
  return (
    <ul class={styles.chips} aria-label={m.library_filters()}>
      {names.map((name) => {
        const words = filterWords(name, choices, linked);
        return (
          <li key={name}>
            <button type="button" class={`btn tiny ${styles.set} ${styles.drop}`} aria-label={m.library_drop({ filter: words })} onClick={() => onChange(without(choices, name))}><bdi>{words}</bdi><Icon name="close" /></button>
          </li>
        );
      })}
      <li><button type="button" class="btn quiet tiny" onClick={() => onChange({ ...anything, sort: choices.sort })}>{m.library_clearAll()}</button></li>
    </ul>
  );
}
