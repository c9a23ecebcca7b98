import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import { moved } from '@/utils/credentials/kept-form';
import { m } from '@/utils/words/paraglide/messages';
import styles from './own.module.css';

/** Changes a list of the form as it is by then: an undo never takes back what was typed since. */
export type OnList<T> = (change: (list: T[]) => T[]) => void;

export interface RowToolsProps<T> {
  /** Names the list in the page: the moved row keeps the focus. */
  list: string;
  /** What the row is, for the buttons' names. */
  what: string;
  at: number;
  of: number;
  onList: OnList<T>;
}

/** Move up, move down, remove: for a row of any list of the form. */
export function RowTools<T>({ list, what, at, of, onList }: RowToolsProps<T>) {
  const move = (to: number, way: 'up' | 'down') => {
    if (to < 0 || to >= of) return;
    onList((rows) => moved(rows, at, to));
    requestAnimationFrame(() => document.getElementById(`${list}-${to}-${way}`)?.focus());
  };
  const drop = () => {
    onList((rows) => {
      const gone = rows[at];
      if (gone !== undefined) {
        offerUndo({ said: m.credentials_own_dropped({ what }), undo: async () => onList((now) => now.toSpliced(at, 0, gone)) });
      }
      return rows.toSpliced(at, 1);
    });
  };
  return (
    <div class={styles.tools}>
      <button type="button" id={`${list}-${at}-up`} class="btn quiet iconbtn" aria-label={m.credentials_own_up({ what })} aria-disabled={at === 0} onClick={() => move(at - 1, 'up')}><Icon name="up" /></button>
      <button type="button" id={`${list}-${at}-down`} class="btn quiet iconbtn" aria-label={m.credentials_own_down({ what })} aria-disabled={at === of - 1} onClick={() => move(at + 1, 'down')}><Icon name="down" /></button>
      <button type="button" class="btn quiet iconbtn" aria-label={m.credentials_own_drop({ what })} onClick={drop}><Icon name="close" /></button>
    </div>
  );
}
