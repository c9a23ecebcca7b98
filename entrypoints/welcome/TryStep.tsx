import { useEffect, useState } from 'preact/hooks';
import { JOT_KEY } from '@/components/capture/JotBox';
import { saveJot } from '@/components/capture/save-jot';
import { ErrorNote } from '@/components/ErrorNote';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { binItem } from '@/utils/db/items';
import { shortcutOf } from '@/utils/platform/open';
import { formatTime } from '@/utils/words/format';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { clipSamplePage, samplePage } from './sample-page';
import type { WelcomeStepProps } from './Welcome';
import styles from './welcome.module.css';

/** What was saved here, when, and the way back. */
type Saved = { at: string; undo: () => Promise<unknown> } | null;

/** Step 2: a short read to clip, and one line to jot. Both are real. */
export function TryStep({ onNext, onBack }: WelcomeStepProps) {
  const [clipped, setClipped] = useState<Saved>(null);
  const [jotted, setJotted] = useState<Saved>(null);
  const [keeper, setKeeper] = useState<TextKeeper | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [shortcut, setShortcut] = useState('');
  const page = samplePage();
  useEffect(() => {
    void shortcutOf('clip-page').then(setShortcut);
  }, []);

  const tried = async (work: () => Promise<void>): Promise<boolean> => {
    setFailed(null);
    try {
      await work();
      return true;
    } catch (error) {
      setFailed(error);
      return false;
    }
  };
  const clip = async () => {
    setBusy(true);
    await tried(async () => {
      const item = await clipSamplePage(wordsLocale());
      setClipped({ at: item.createdAt, undo: () => binItem(item.id) });
    });
    setBusy(false);
  };
  const jot = () => tried(async () => {
    if (keeper && keeper.state.text.trim() !== '') setJotted(await saveJot(keeper, []));
  });
  return (
    <>
      <div class={styles.two}>
        <article class={styles.read}>
          <h1 tabIndex={-1}>{page.title}</h1>
          <p class={styles.lead}>{m.welcome_readLead()}</p>
          {page.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        </article>
        <ol class={styles.tries}>
          <li>
            <Mark done={clipped !== null} n={1} />
            <div>
              <h2>{m.welcome_clip()}</h2>
              <p class="hint">
                {shortcut ? <>{m.welcome_clipHint()} {shortcut.split('+').map((key) => <kbd key={key} class={`key ${styles.key}`}>{key}</kbd>)}</> : m.welcome_clipHintNone()}
              </p>
              <div class={styles.row}>
                {clipped
                  ? <SavedLine said={m.common_saved({ time: formatTime(clipped.at) })} onUndo={() => void tried(async () => { await clipped.undo(); setClipped(null); })} />
                  : <button type="button" class="btn" disabled={busy} onClick={() => void clip()}>{busy ? m.welcome_clipping() : m.welcome_clip()}</button>}
              </div>
            </div>
          </li>
          <li>
            <Mark done={jotted !== null} n={2} />
            <div>
              <h2>{m.welcome_jot()}</h2>
              <p class="hint">{m.welcome_jotHint()}</p>
              <div class={styles.field}>
                <KeptField textKey={JOT_KEY} label={m.welcome_jot()} hideLabel placeholder={m.welcome_jotPlaceholder()} showKept onText={(_, kept) => setKeeper(kept)} onSubmit={() => void jot()} />
              </div>
              {jotted && <div class={styles.row}><SavedLine said={m.welcome_jotSaved({ time: formatTime(jotted.at) })} onUndo={() => void tried(async () => { await jotted.undo(); setJotted(null); })} /></div>}
            </div>
          </li>
          {failed !== null && <li><span /><ErrorNote error={failed} /></li>}
        </ol>
      </div>
      <footer class={styles.foot}>
        <button type="button" class="btn quiet" onClick={onBack}>{m.common_back()}</button>
        <span class="grow" />
        <button type="button" class="btn primary big" onClick={() => void jot().then((kept) => { if (kept) onNext(); })}>{m.welcome_next()}</button>
      </footer>
    </>
  );
}

function Mark({ done, n }: { done: boolean; n: number }) {
  return <span class={done ? `${styles.num} ${styles.done}` : styles.num} aria-hidden="true">{done ? <Icon name="check" /> : n}</span>;
}

function SavedLine({ said, onUndo }: { said: string; onUndo: () => void }) {
  return (
    <div class="row" role="status">
      <Icon name="check" class="good" /><b class="good">{said}</b>
      <button type="button" class="btn quiet" onClick={onUndo}>{m.common_undo()}</button>
    </div>
  );
}
