import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { ItemThumb } from '@/components/ItemThumb';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import type { Item, Use } from '@/utils/core/rows/evidence';
import { putBackIntoSlot, takeOutOfSlot } from '@/utils/db/links';
import { rowKey } from '@/utils/db/row-text';
import { m } from '@/utils/words/paraglide/messages';
import { fileWords } from '../item-words';
import styles from './slots.module.css';

export interface SlotCardProps {
  use: Use;
  item: Item;
  /** What references to it read as, e.g. `Student work 1`. */
  name: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
}

/** An artifact in its slot: its title and caption are written where they stand. */
export function SlotCard({ use, item, name, first, last, onMove }: SlotCardProps) {
  const takeOut = async () => {
    await takeOutOfSlot(use.id);
    offerUndo({ said: m.workbench_tookOut({ name }), undo: () => putBackIntoSlot(use.id) });
  };
  return (
    <li class={styles.slot} data-use={use.id}>
      <a class={styles.picture} href={routeTo('evidence', item.id)} aria-label={m.workbench_open({ name })}><ItemThumb item={item} /></a>
      <div class={styles.title}><KeptField textKey={rowKey('uses', use.id, 'title')} label={m.workbench_titleOf({ name })} placeholder={item.title || m.workbench_untitled()} hideLabel single bare /></div>
      <KeptField textKey={rowKey('uses', use.id, 'caption')} label={m.workbench_captionOf({ name })} placeholder={m.workbench_captionHint()} hideLabel bare />
      <div class={styles.meta}>
        <span class="ref" dir="auto">{name}</span>
        <span class="grow">{fileWords(item)}</span>
        {!(first && last) && (
          <>
            <button type="button" class="btn quiet tiny" aria-label={m.workbench_up({ name })} disabled={first} onClick={() => onMove(-1)}><Icon name="up" /></button>
            <button type="button" class="btn quiet tiny" aria-label={m.workbench_down({ name })} disabled={last} onClick={() => onMove(1)}><Icon name="down" /></button>
          </>
        )}
        <button type="button" class="btn quiet tiny" onClick={() => void takeOut()}>{m.workbench_takeOut()}</button>
      </div>
    </li>
  );
}
