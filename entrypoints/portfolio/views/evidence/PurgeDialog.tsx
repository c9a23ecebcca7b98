import { useRef, useState } from 'preact/hooks';
import { emptyDraft } from '@/components/hooks/empty-draft';
import { ErrorNote } from '@/components/ErrorNote';
import { purge } from '@/components/hooks/purge';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useCredentialNames } from '@/components/hooks/use-credential-names';
import { useLinked } from '@/components/hooks/use-linked';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import { servingOf } from '@/utils/credentials/serves';
import { draftKey } from '@/utils/db/drafts';
import { planPurge, type PurgePlan } from '@/utils/db/purge';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import { nameOf } from './item-words';
import styles from './list.module.css';

export interface PurgeDialogProps {
  itemId: string;
  onClose: () => void;
}

/** Says everything that will be gone and where it was used; the one act that cannot be undone, so the one that asks. */
export function PurgeDialog({ itemId, onClose }: PurgeDialogProps) {
  const plan = useLive(() => planPurge(itemId), [itemId]);
  if (plan.state === 'error') return <ErrorNote error={plan.error} />;
  if (plan.state === 'loading' || !plan.value) return null;
  return <Ask plan={plan.value} onClose={onClose} />;
}

function Ask({ plan, onClose }: Pick<PurgeDialogProps, 'onClose'> & { plan: PurgePlan }) {
  const { item, hashes, bytes, quotes, also, submissions } = plan;
  const linked = valueOr(useLinked(), []);
  const names = valueOr(useCredentialNames(), new Map<string, { title: string }>());
  const { failed, run } = useTry();
  const [busy, setBusy] = useState(false);
  const keeperRef = useRef<TextKeeper | null>(null);
  const serving = servingOf(linked).get(item.id) ?? [];
  const destroy = async () => {
    setBusy(true);
    const went = await run(async () => {
      const reason = keeperRef.current?.state.text ?? '';
      await purge(plan, reason);
      if (keeperRef.current && reason) await emptyDraft(keeperRef.current, reason);
      // An act that is still offered to be undone may hold what is gone.
      offerUndo(null);
    });
    setBusy(false);
    if (went) onClose();
  };
  return (
    <ActDialog title={m.library_purgeTitle({ title: nameOf(item) })} onClose={onClose}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); void destroy(); }}>
        <div class="alert"><Icon name="warn" /><p><b>{m.library_purgeSay()}</b></p></div>
        <ul class={styles.gone}>
          {hashes.length > 0 && <li>{m.library_purgeFiles({ n: hashes.length, size: formatBytes(bytes) })}</li>}
          <li>{m.library_purgeTexts()}</li>
          {quotes > 0 && <li>{m.library_purgeQuotes({ n: quotes })}</li>}
          {serving.map((one) => (one.kind === 'slot'
            ? <li key={one.use.id}>{m.library_purgeSlot({ slot: one.label, credential: one.credential })}</li>
            : <li key={one.alignment.id}>{m.library_purgeCriterion({ label: one.label, credential: one.credential })}</li>))}
          {submissions.map(({ submission }) => <li key={submission.id}>{m.library_purgeSubmission({ number: submission.number, credential: names.get(submission.credentialId)?.title ?? m.evidence_goneCredential() })}</li>)}
          {also.map((one) => <li key={one.id}>{m.library_purgeAlso({ title: nameOf(one) })}</li>)}
        </ul>
        <p class="small muted">{m.library_purgeStays()}</p>
        <KeptField textKey={draftKey('purge', item.id)} label={m.library_purgeReason()} placeholder={m.library_purgeReasonHint()} single onText={(_, one) => { keeperRef.current = one; }} />
        {failed !== null && <ErrorNote error={failed} />}
        <div class="row">
          <button type="submit" class={`btn ${styles.destroy}`} disabled={busy}>{busy ? m.library_purging() : m.library_purgeNow()}</button>
          <button type="button" class="btn quiet" disabled={busy} onClick={onClose}>{m.common_cancel()}</button>
        </div>
      </form>
    </ActDialog>
  );
}
