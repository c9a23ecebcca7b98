import { useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { emptyDraft } from '@/components/hooks/empty-draft';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { offerUndo, type Undoable } from '@/components/undo';
import type { Criterion } from '@/utils/core/rows/template';
import type { Linked } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialSelect } from './CredentialSelect';
import { useChosen } from './use-chosen';

export interface CriterionFormProps {
  linked: readonly Linked[];
  /** Where the choice begins. */
  first: { credentialId: string };
  /** Key of what is typed as "this shows". */
  draft: string;
  /** They are all sources: a criterion asks for practice. */
  sourcesOnly: boolean;
  class: string;
  point: (criterion: Criterion, credentialId: string, shows: string) => Promise<Undoable>;
  onDone: () => void;
}

/** Chooses a criterion, and says what is shown for it. */
export function CriterionForm({ linked, first, draft, sourcesOnly, class: look, point, onDone }: CriterionFormProps) {
  const { chosen, choose } = useChosen(first, linked);
  const [wanted, setWanted] = useState('');
  const { failed, run } = useTry();
  const keeperRef = useRef<TextKeeper | null>(null);
  const criteria = chosen?.template.criteria ?? [];
  const criterion = criteria.find((one) => one.id === wanted) ?? criteria[0];

  const submit = async () => {
    if (!chosen || !criterion) return;
    const went = await run(async () => {
      const shows = keeperRef.current?.state.text ?? '';
      const did = await point(criterion, chosen.credential.id, shows.trim());
      if (keeperRef.current && shows) await emptyDraft(keeperRef.current, shows);
      offerUndo(did);
    });
    if (went) onDone();
  };
  return (
    <form class={look} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
      {criteria.length === 0 ? <p class="muted">{m.evidence_noCriteria()}</p> : (
        <>
          <label>
            <span class="label">{m.evidence_criterion()}</span>
            <select class="field" value={criterion?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
              {criteria.map((one) => <option key={one.id} value={one.id}>{one.label} {one.text}</option>)}
            </select>
          </label>
          <KeptField textKey={draft} label={m.evidence_shows()} onSubmit={() => void submit()} onText={(_, one) => { keeperRef.current = one; }} />
          {sourcesOnly && <p class="small muted">{m.evidence_sourceAlone()}</p>}
          <div><button type="submit" class="btn primary">{m.evidence_pointNow()}</button></div>
        </>
      )}
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
