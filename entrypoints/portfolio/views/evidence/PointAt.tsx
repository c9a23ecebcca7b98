import { useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { emptyDraft } from '@/components/hooks/empty-draft';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { draftKey } from '@/utils/db/drafts';
import { align, unalign } from '@/utils/db/links';
import { nowhere } from '@/utils/reflect/locator';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialSelect } from './CredentialSelect';
import styles from './detail.module.css';
import { nameOf } from './item-words';
import type { PutIntoProps } from './PutInto';
import { useChosen } from './use-chosen';

/** Chooses the criterion that this item proves, and says what it shows. */
export function PointAt({ item, linked, onDone }: PutIntoProps) {
  const { chosen, choose } = useChosen(item, linked);
  const [wanted, setWanted] = useState('');
  const { failed, run } = useTry();
  const keeperRef = useRef<TextKeeper | null>(null);
  const criteria = chosen?.template.criteria ?? [];
  const criterion = criteria.find((one) => one.id === wanted) ?? criteria[0];

  const point = async () => {
    if (!chosen || !criterion) return;
    const went = await run(async () => {
      const shows = keeperRef.current?.state.text ?? '';
      const made = await align({
        credentialId: chosen.credential.id, criterionId: criterion.id, targetKind: 'item', targetId: item.id, locator: nowhere, shows: shows.trim(),
      });
      if (keeperRef.current && shows) await emptyDraft(keeperRef.current, shows);
      offerUndo({ said: m.evidence_pointed({ title: nameOf(item), label: criterion.label }), undo: () => unalign(made.id) });
    });
    if (went) onDone();
  };
  return (
    <form class={styles.link} onSubmit={(event) => { event.preventDefault(); void point(); }}>
      <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
      {criteria.length === 0 ? <p class="muted">{m.evidence_noCriteria()}</p> : (
        <>
          <label>
            <span class="label">{m.evidence_criterion()}</span>
            <select class="field" value={criterion?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
              {criteria.map((one) => <option key={one.id} value={one.id}>{one.label} {one.text}</option>)}
            </select>
          </label>
          <KeptField textKey={draftKey('shows', item.id)} label={m.evidence_shows()} onSubmit={() => void point()} onText={(_, one) => { keeperRef.current = one; }} />
          {item.role === 'source' && <p class="small muted">{m.evidence_sourceAlone()}</p>}
          <div><button type="submit" class="btn">{m.evidence_pointNow()}</button></div>
        </>
      )}
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
