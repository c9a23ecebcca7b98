import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useTypedText } from '../hooks/use-typed-text';
import { Icon } from '../Icon';
import { KeptLine } from '../KeptLine';
import { OtherVersions } from '../OtherVersions';
import styles from './capture.module.css';

/** One jot is under way at a time, whatever it will belong to: begun in the popup, it goes on in the panel. */
export const JOT_KEY = 'jot';

export interface JotBoxProps {
  /** The popup puts the caret here; the panel takes no focus by itself. */
  focus: boolean;
  /** Called once the field takes keys. */
  onReady?: () => void;
}

type Saved = { at: string; undo: () => Promise<void> } | null;

/** On the popup's first path: no database, no browser API before it is drawn. */
export function JotBox({ focus, onReady }: JotBoxProps) {
  const keeper = useTypedText(JOT_KEY);
  const field = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Saved>(null);
  const [failed, setFailed] = useState<unknown>(null);
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
      {failed !== null && <ErrorNote error={failed} />}
      <OtherVersions keeper={keeper} />
      <div class={styles.jotFoot}>
        {saved && text === '' ? (
          <span class="kept grow" role="status">
            <Icon name="check" />{m.popup_jotSaved({ time: formatTime(saved.at) })}
            <button type="button" class="link small" onClick={() => void saved.undo().then(() => setSaved(null))}>{m.common_undo()}</button>
          </span>
        ) : <span class="grow"><KeptLine state={keeper.state} /></span>}
        {text !== '' && <button type="button" class="tag" aria-pressed={tried} onClick={() => setTried(!tried)}>{m.popup_tagTried()}</button>}
        <button type="button" class="btn" title="Ctrl/⌘+Enter" onClick={() => void save()}>{m.popup_saveJot()}</button>
      </div>
    </section>
  );
}
