import { useEffect, useReducer, useState } from 'preact/hooks';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from './ErrorNote';
import { Icon } from './Icon';
import { currentUndo, offerUndo, watchUndo } from './undo';
import styles from './UndoToast.module.css';

/** Stays until it is used, closed, or another act takes its place: a tired reader is not raced. Ctrl/⌘+Z works outside fields. */
export function UndoToast() {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => watchUndo(() => redraw(0)), []);

  const undoable = currentUndo();
  const undo = async () => {
    offerUndo(null);
    try {
      await undoable?.undo();
      setFailed(null);
    } catch (error) {
      setFailed(error);
    }
  };

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
      if (!typing && (event.ctrlKey || event.metaKey) && event.key === 'z' && currentUndo()) {
        event.preventDefault();
        void undo();
      }
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  });

  return (
    <div class={styles.place} role="status">
      {failed !== null && <ErrorNote error={failed} />}
      {undoable && (
        <div class={styles.toast}>
          <Icon name="check" class="good" />
          <span>{undoable.said}</span>
          <button type="button" class="link" onClick={() => void undo()}>{m.common_undo()}</button>
          <button type="button" class="btn quiet iconbtn" aria-label={m.common_close()} onClick={() => offerUndo(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
