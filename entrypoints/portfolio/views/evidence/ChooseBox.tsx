import type { Item } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';
import { nameOf } from './item-words';
import styles from './list.module.css';

export interface ChooseBoxProps {
  item: Item;
  chosen: boolean;
  onChoose: (id: string, upTo: boolean) => void;
}

/** Chooses an item for the acts of the bar; with Shift, all from the last one chosen to it. */
export function ChooseBox({ item, chosen, onChoose }: ChooseBoxProps) {
  return (
    <span class={styles.choose}>
      <input
        type="checkbox" checked={chosen} aria-label={m.library_choose({ title: nameOf(item) })}
        onClick={(event) => onChoose(item.id, event.shiftKey)}
      />
    </span>
  );
}
