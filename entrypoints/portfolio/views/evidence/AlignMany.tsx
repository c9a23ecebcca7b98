import { useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { emptyDraft } from '@/components/hooks/empty-draft';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { draftKey } from '@/utils/db/drafts';
import { alignItems } from '@/utils/db/many-items';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import { CredentialSelect } from './CredentialSelect';
import type { ManyProps } from './PutMany';
import { useChosen } from './use-chosen';

const NO_CREDENTIAL = { credentialId: '' };

/** Chooses the criterion that the chosen items prove, and says what they show. */
export function AlignMany({ items, linked, onClose }: ManyProps) {
  const { chosen, choose } = useChosen(items[0] ?? NO_CREDENTIAL, linked);
  const [wanted, setWanted] = useState('');
  const { failed, run } = useTry();
  const keeperRef = useRef<TextKeeper | null>(null);
  const criteria = chosen?.template.criteria ?? [];
  const criterion = criteria.find((one) => one.id === wanted) ?? criteria[0];

  const point = async () => {
    if (!chosen || !criterion) return;
    const went = await run(async () => {
      const shows = keeperRef.current?.state.text ?? '';
      const { put: n, undo } = await alignItems(items.map((item) => item.id), { credentialId: chosen.credential.id, criterionId: criterion.id, shows: shows.trim() });
      if (keeperRef.current && shows) await emptyDraft(keeperRef.current, shows);
      offerUndo({ said: m.library_pointed({ n, label: criterion.label }), undo });
    });
    if (went) onClose();
  };
  return (
    <ActDialog title={m.library_pointTitle({ n: items.length })} onClose={onClose}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); void point(); }}>
        <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
        {criteria.length === 0 ? <p class="muted">{m.evidence_noCriteria()}</p> : (
          <>
            <label>
              <span class="label">{m.evidence_criterion()}</span>
              <select class="field" value={criterion?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
                {criteria.map((one) => <option key={one.id} value={one.id}>{one.label} {one.text}</option>)}
              </select>
            </label>
            <KeptField textKey={draftKey('shows', 'chosen')} label={m.evidence_shows()} onSubmit={() => void point()} onText={(_, one) => { keeperRef.current = one; }} />
            {items.every((item) => item.role === 'source') && <p class="small muted">{m.evidence_sourceAlone()}</p>}
            <div><button type="submit" class="btn primary">{m.evidence_pointNow()}</button></div>
          </>
        )}
        {failed !== null && <ErrorNote error={failed} />}
      </form>
    </ActDialog>
  );
}
