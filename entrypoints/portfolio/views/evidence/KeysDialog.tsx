import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import styles from './list.module.css';

export interface KeysDialogProps {
  onClose: () => void;
}

const KEYS: readonly (readonly [readonly string[], () => string])[] = [
  [['/'], m.library_key_search], [['←', '→', '↑', '↓'], m.library_key_move], [['Enter'], m.library_key_open], [['x'], m.library_key_choose],
  [['Shift', '↓'], m.library_key_chooseOn], [['Ctrl/⌘', 'A'], m.library_key_all], [['Esc'], m.library_key_none], [['Ctrl/⌘', 'Z'], m.library_key_undo], [['?'], m.library_key_help],
];

export function KeysDialog({ onClose }: KeysDialogProps) {
  return (
    <ActDialog title={m.library_keys()} onClose={onClose}>
      <dl class={styles.keys}>
        {KEYS.map(([keys, words]) => (
          <div key={keys.join()}>
            <dt>{keys.map((key) => <kbd key={key} class="key">{key}</kbd>)}</dt>
            <dd>{words()}</dd>
          </div>
        ))}
      </dl>
    </ActDialog>
  );
}
