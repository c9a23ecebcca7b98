import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PackageFile, SubmissionInput } from '@/utils/export/submission-input';
import { previewFiles } from './hand-in';
import type { HandIn } from './use-hand-in';

export type Preview = { state: 'drawing' } | { state: 'ready'; files: readonly PackageFile[]; at: string } | { state: 'failed'; error: unknown };

/** Typing goes on while the page stands open: the package is drawn when it rests. */
const RESTS_MS = 600;
/** Columns that change nothing that leaves: copying an answer draws nothing anew. */
const SILENT: Record<string, unknown> = { seen: {}, updatedAt: '', copiedAt: '', copiedHash: '', rev: 0, lastUsedAt: '', lastSeenAt: '' };

/** The package's files as they would be, drawn anew whenever something in them changes. */
export function usePreview(handIn: HandIn): Preview {
  const said = useMemo(() => JSON.stringify(handIn.inputAt(''), (key, value: unknown) => (key in SILENT ? SILENT[key] : value)), [handIn]);
  const [preview, setPreview] = useState<Preview>({ state: 'drawing' });
  useEffect(() => {
    let gone = false;
    setPreview({ state: 'drawing' });
    const draw = async () => {
      const at = new Date().toISOString();
      try {
        const files = await previewFiles({ ...(JSON.parse(said) as SubmissionInput), frozenAt: at });
        if (!gone) setPreview({ state: 'ready', files, at });
      } catch (error) {
        if (!gone) setPreview({ state: 'failed', error });
      }
    };
    const rest = setTimeout(() => void draw(), RESTS_MS);
    return () => {
      gone = true;
      clearTimeout(rest);
    };
  }, [said]);
  return preview;
}
