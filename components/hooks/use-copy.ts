import { useState } from 'preact/hooks';
import type { Opened } from '@/utils/db/backup/merge-tables';
import { saveFile } from '@/utils/platform/download';
import { outgoingFile } from '@/utils/platform/opfs';
import { changeSettings } from '@/utils/platform/settings';
import { todayIn } from '@/utils/time/calendar';
import { ownZone } from './use-timer';

/** What is being done with a copy, or what it came to. */
export type CopyState =
  | { kind: 'idle' }
  | { kind: 'saving' | 'opening'; done: number; cancel: () => void }
  | { kind: 'saved'; name: string; bytes: number; missing: number }
  | { kind: 'opened'; opened: Opened }
  | { kind: 'failed'; error: unknown };

export interface UseCopy {
  state: CopyState;
  save: () => Promise<void>;
  open: (file: File) => Promise<void>;
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Saving the whole portfolio as one file, and opening one. One at a time; each can be cancelled, and then nothing was done. */
export function useCopy(): UseCopy {
  const [state, setState] = useState<CopyState>({ kind: 'idle' });

  const run = async (kind: 'saving' | 'opening', work: (watch: { signal: AbortSignal; onProgress: (done: number) => void }) => Promise<CopyState>) => {
    const abort = new AbortController();
    const cancel = () => abort.abort();
    let shown = 0;
    setState({ kind, done: 0, cancel });
    try {
      setState(await work({
        signal: abort.signal,
        onProgress: (done) => {
          if (done - shown < 0.01 && done < 1) return;
          shown = done;
          setState({ kind, done, cancel });
        },
      }));
    } catch (error) {
      setState(isAbort(error) ? { kind: 'idle' } : { kind: 'failed', error });
    }
  };

  return {
    state,
    save: () =>
      run('saving', async (watch) => {
        const [{ saveCopy }, { copyFileName }] = await Promise.all([import('@/utils/db/backup'), import('@/utils/db/backup/format')]);
        const savedAt = new Date().toISOString();
        const out = await outgoingFile();
        try {
          const { bytes, missing } = await saveCopy((chunk) => out.write(chunk), { savedAt, ...watch });
          const name = copyFileName(todayIn(ownZone(), savedAt));
          saveFile(name, await out.finish());
          await changeSettings({ copySavedAt: savedAt });
          return { kind: 'saved', name, bytes, missing: missing.length };
        } catch (error) {
          await out.drop();
          throw error;
        }
      }),
    open: (file) =>
      run('opening', async (watch) => {
        const { openCopy } = await import('@/utils/db/backup');
        return { kind: 'opened', opened: await openCopy(file, watch) };
      }),
  };
}
