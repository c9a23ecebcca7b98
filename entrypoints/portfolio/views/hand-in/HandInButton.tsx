import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { handIn as doHandIn, previewZip, type Outgoing, type Stage } from '@/components/hooks/hand-in';
import type { HandIn } from '@/components/hooks/use-hand-in';
import type { Preview } from '@/components/hooks/use-preview';
import { Icon } from '@/components/Icon';
import { Progress } from '@/components/Progress';
import type { Submission } from '@/utils/core/rows/writing';
import { saveFile } from '@/utils/platform/download';
import { m } from '@/utils/words/paraglide/messages';
import { SaveAgain } from './SaveAgain';
import styles from './hand-in.module.css';

export interface HandInButtonProps {
  handIn: HandIn;
  preview: Preview;
}

type State =
  | { kind: 'idle' }
  | { kind: 'working'; stage: Stage; done: number | null; cancel: () => void }
  | { kind: 'done'; submission: Submission; outgoing: Outgoing[] }
  | { kind: 'failed'; error: unknown };

const STAGES: Record<Stage, () => string> = {
  drawing: m.handin_stage_drawing, packing: m.handin_stage_packing, writing: m.handin_stage_writing, keeping: m.handin_stage_keeping,
};

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** The one act of this page: it draws, freezes and saves; cancelled or failed, nothing of it happened. */
export function HandInButton({ handIn, preview }: HandInButtonProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const working = state.kind === 'working';

  const hand = async () => {
    const abort = new AbortController();
    const cancel = () => abort.abort();
    setState({ kind: 'working', stage: 'drawing', done: null, cancel });
    try {
      const { submission, outgoing } = await doHandIn(handIn.inputAt(new Date().toISOString()), {
        signal: abort.signal,
        onStage: (stage, done) => setState({ kind: 'working', stage, done, cancel }),
      });
      for (const { name, file } of outgoing) saveFile(name, file);
      setState({ kind: 'done', submission, outgoing });
    } catch (error) {
      setState(isAbort(error) ? { kind: 'idle' } : { kind: 'failed', error });
    }
  };
  const look = async () => {
    if (preview.state !== 'ready') return;
    try {
      const { name, file } = await previewZip(handIn.inputAt(preview.at), preview.files);
      saveFile(name, file);
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };

  return (
    <div class={styles.hand}>
      <div class={styles.go}>
        <button type="button" class="btn primary" aria-describedby="hand-in-why" disabled={working} onClick={() => void hand()}>{m.handin_button({ number: handIn.number })}</button>
        <p id="hand-in-why" class="muted">{m.handin_buttonWhy()}</p>
      </div>
      <div><button type="button" class="btn quiet" disabled={working || preview.state !== 'ready'} onClick={() => void look()}><Icon name="save" />{m.handin_preview()}</button></div>
      {state.kind === 'working' && <Progress label={STAGES[state.stage]()} value={state.done} {...(state.stage === 'keeping' ? {} : { onCancel: state.cancel })} />}
      {state.kind === 'failed' && <ErrorNote error={state.error} />}
      {state.kind === 'done' && (
        <div class={styles.done} role="status">
          <p class={styles.fine}><Icon name="check" class="good" /><b>{m.handin_done({ number: state.submission.number })}</b></p>
          <p>{m.handin_doneWhat({ package: state.outgoing[0]?.name ?? '', archive: state.outgoing[1]?.name ?? '' })}</p>
          <SaveAgain submission={state.submission} template={handIn.rows.template} />
        </div>
      )}
    </div>
  );
}
