import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useTry } from '@/components/hooks/use-try';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import type { ArtifactRequest } from '@/utils/core/rows/template';
import type { Linked } from '@/utils/credentials/serves';
import { allSteps } from '@/utils/credentials/steps';
import { putIntoSlot, takeOutOfSlot } from '@/utils/db/links';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialSelect } from './CredentialSelect';
import styles from './detail.module.css';
import { nameOf } from './item-words';
import { useChosen } from './use-chosen';

export interface PutIntoProps {
  item: Item;
  linked: readonly Linked[];
  onDone: () => void;
}

/** Chooses the request whose slot this item fills. */
export function PutInto({ item, linked, onDone }: PutIntoProps) {
  const { chosen, choose } = useChosen(item, linked);
  const [wanted, setWanted] = useState(item.stepId);
  const { failed, run } = useTry();
  const requests = chosen ? allSteps(chosen.template).filter((step) => step.kind === 'request') : [];
  const filled = (id: string): number => chosen?.uses.filter((use) => use.requestId === id).length ?? 0;
  const hasRoom = (one: ArtifactRequest): boolean => one.max === null || filled(one.id) < one.max;
  const request = requests.find((one) => one.id === wanted) ?? requests.find(hasRoom) ?? requests[0];

  const put = async (event: Event) => {
    event.preventDefault();
    if (!chosen || !request) return;
    const went = await run(async () => {
      const use = await putIntoSlot({ credentialId: chosen.credential.id, requestId: request.id, itemId: item.id, renditionId: '', title: item.title, caption: '' });
      offerUndo({ said: m.evidence_putIn({ title: nameOf(item), slot: request.title || request.label }), undo: () => takeOutOfSlot(use.id) });
    });
    if (went) onDone();
  };
  return (
    <form class={styles.link} onSubmit={(event) => void put(event)}>
      <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
      {requests.length === 0 ? <p class="muted">{m.evidence_noRequests()}</p> : (
        <>
          <label>
            <span class="label">{m.evidence_slot()}</span>
            <select class="field" value={request?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
              {requests.map((one) => <option key={one.id} value={one.id}>{m.evidence_slotOption({ label: one.label, title: one.title, n: filled(one.id), of: one.max ?? '…' })}</option>)}
            </select>
          </label>
          <div><button type="submit" class="btn">{m.evidence_putInNow()}</button></div>
        </>
      )}
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
