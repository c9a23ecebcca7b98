import { useCallback, useState } from 'preact/hooks';
import { JotBox } from '@/components/capture/JotBox';
import { m } from '@/utils/words/paraglide/messages';
import type * as LiveParts from './live';
import styles from './Popup.module.css';

/**
 * The shell is drawn first, with the caret in the jot field; everything that needs data or the browser follows by
 * `import()`. The jot field stays the same element throughout: what is typed meanwhile is kept.
 */
export function Popup() {
  const [live, setLive] = useState<typeof LiveParts | null>(null);
  const ready = useCallback(() => {
    performance.mark('popup-interactive');
    void import('./live').then((parts) => setLive(() => parts));
  }, []);
  return (
    <main class={styles.popup}>
      <h1 class="sr">{m.popup_title()}</h1>
      {live ? <live.Top /> : <div class={styles.waiting} />}
      <JotBox focus onReady={ready} />
      {live ? <live.Foot /> : <div class={styles.waitingFoot} />}
    </main>
  );
}
