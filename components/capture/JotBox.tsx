import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { m } from '@/utils/words/paraglide/messages';
import { useTypedText } from '../hooks/use-typed-text';
import type * as News from './JotNews';
import type { Saved } from './JotNews';
import styles from './capture.module.css';

/** One jot is under way at a time, whatever it will belong to: begun in the popup, it goes on in the panel. */
export const JOT_KEY = 'jot';

export interface JotBoxProps {
  /** The popup puts the caret here; the panel takes no focus by itself. */
  focus: boolean;
  /** Called once the field takes keys. */
  onReady?: () => void;
}

/** On the popup's first path: no database, no browser API before it is drawn; what can only be said later comes later. */
export function JotBox({ focus, onReady }: JotBoxProps) {
  const keeper = useTypedText(JOT_KEY);
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Saved>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const [news, setNews] = useState<typeof News | null>(null);
  const { text } = keeper.state;

  useLayoutEffect(() => {
    if (!focus) return undefined;
    const take = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    // The first caret is the browser's to place (autofocus), with the first frame: focus() here would lay the page out twice.
    // Firefox loads a popup while its button is still held down, where nothing can take the focus; it is resized when shown.
    addEventListener('resize', take);
    return () => removeEventListener('resize', take);
  }, [focus]);
  useLayoutEffect(() => onReady?.(), [onReady]);
  useLayoutEffect(() => void import('./JotNews').then((loaded) => setNews(() => loaded)), []);

  const save = async () => {
    if (keeper.state.text.trim() === '') return;
    try {
      const { saveJot } = await import('./save-jot');
      const done = await saveJot(keeper, tried ? [m.popup_tagTried()] : []);
      setSaved(done);
      setFailed(null);
      setTried(false);
    } catch (error) {
      setFailed(error);
    }
    field.current?.focus();
  };

  return (
    <section class={styles.jot} aria-label={m.popup_jot()}>
      <textarea
        ref={field}
        class="field"
        data-field="jot"
        autofocus={focus}
        dir="auto"
        aria-label={m.popup_jot()}
        placeholder={m.popup_jotPlaceholder()}
        value={text}
        onInput={(event) => {
          setSaved(null);
          keeper.type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
            event.preventDefault();
            void save();
          }
        }}
      />
      {news && <news.JotWarnings keeper={keeper} failed={failed} />}
      <div class={styles.jotFoot}>
        <span class="grow">
          {news ? <news.JotLine keeper={keeper} saved={saved} onUndone={() => setSaved(null)} /> : <span class="kept">{m.common_keptAsYouType()}</span>}
        </span>
        {text !== '' && <button type="button" class="tag" aria-pressed={tried} onClick={() => setTried(!tried)}>{m.popup_tagTried()}</button>}
        <button type="button" class="btn" title="Ctrl/⌘+Enter" onClick={() => void save()}>{m.popup_saveJot()}</button>
      </div>
    </section>
  );
}
