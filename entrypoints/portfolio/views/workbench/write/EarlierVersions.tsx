import { useEffect, useRef } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import type { Revision } from '@/utils/core/rows/writing';
import { answerId } from '@/utils/db/answers';
import { revisionsOf } from '@/utils/db/revisions';
import type { ShownText } from '@/utils/reflect/shown-text';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayAt } from '../day-at';
import styles from './paper.module.css';

export interface EarlierVersionsProps {
  credentialId: string;
  promptId: string;
  label: string;
  shown: ShownText;
  onRestore: (revision: Revision) => void;
  onClose: () => void;
}

const HOW: Record<Revision['how'], () => string> = {
  typed: m.workbench_how_typed,
  pasted: m.workbench_how_pasted,
  restored: m.workbench_how_restored,
  merged: m.workbench_how_merged,
  other: m.workbench_how_other,
};

/** What stood in an answer before, newest first; each can be taken back, and what stands now is kept before that. */
export function EarlierVersions({ credentialId, promptId, label, shown, onRestore, onClose }: EarlierVersionsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const revisions = useLive(() => revisionsOf(answerId(credentialId, promptId)), [credentialId, promptId]);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = revisions.state === 'ready' ? revisions.value : [];
  return (
    <dialog ref={dialog} class={styles.versions} aria-label={m.workbench_versionsOf({ label })} onClose={onClose}>
      <div class="row">
        <h2 class="grow">{m.workbench_versionsOf({ label })}</h2>
        <button type="button" class="btn" onClick={() => dialog.current?.close()}>{m.common_close()}</button>
      </div>
      {revisions.state === 'error' && <ErrorNote error={revisions.error} />}
      {revisions.state === 'ready' && rows.length === 0 && <EmptyState title={m.workbench_noVersions()}>{m.workbench_noVersionsDo()}</EmptyState>}
      <ol>
        {rows.map((revision) => (
          <li key={revision.id}>
            <div class="row">
              <span class="grow"><b>{dayAt(revision.at)}, {formatTime(revision.at)}</b> <span class="muted">{HOW[revision.how]()}</span></span>
              <button type="button" class="btn tiny" onClick={() => { dialog.current?.close(); onRestore(revision); }}>{m.workbench_restore()}</button>
            </div>
            <blockquote dir="auto" tabIndex={0}>{shown.toShown(revision.body)}</blockquote>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
