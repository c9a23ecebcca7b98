import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { zipFrozen, type Deliverable } from '@/components/hooks/hand-in';
import { useTry } from '@/components/hooks/use-try';
import type { Template } from '@/utils/core/rows/template';
import type { Submission } from '@/utils/core/rows/writing';
import { saveFile } from '@/utils/platform/download';
import { m } from '@/utils/words/paraglide/messages';
import styles from './hand-in.module.css';

export interface SaveAgainProps {
  submission: Submission;
  template: Template;
}

const WORDS: Record<Deliverable, () => string> = { package: m.handin_again_package, archive: m.handin_again_archive };

/** Both files of a submission, put together again from what was frozen. */
export function SaveAgain({ submission, template }: SaveAgainProps) {
  const { failed, run } = useTry();
  const [busy, setBusy] = useState<Deliverable | ''>('');
  const save = async (which: Deliverable) => {
    setBusy(which);
    await run(async () => {
      const { name, file } = await zipFrozen(submission, template, which);
      saveFile(name, file);
    });
    setBusy('');
  };
  return (
    <>
      <div class={styles.links}>
        {(['package', 'archive'] as const).map((which) => (
          <button key={which} type="button" class="link small" disabled={busy !== ''} aria-label={m.handin_named({ act: WORDS[which](), what: m.handin_submission({ number: submission.number }) })} onClick={() => void save(which)}>{WORDS[which]()}</button>
        ))}
      </div>
      {failed !== null && <ErrorNote error={failed} />}
    </>
  );
}
