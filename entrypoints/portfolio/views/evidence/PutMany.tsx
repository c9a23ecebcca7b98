import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useTry } from '@/components/hooks/use-try';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { allSteps } from '@/utils/credentials/steps';
import { putItemsIntoSlot } from '@/utils/db/many-items';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import { CredentialSelect } from './CredentialSelect';
import { useChosen } from './use-chosen';

export interface ManyProps {
  items: readonly Item[];
  linked: readonly Linked[];
  onClose: () => void;
}

const NO_CREDENTIAL = { credentialId: '' };

/** Chooses the request whose slot the chosen items fill. */
export function PutMany({ items, linked, onClose }: ManyProps) {
  const { chosen, choose } = useChosen(items[0] ?? NO_CREDENTIAL, linked);
  const [wanted, setWanted] = useState('');
  const { failed, run } = useTry();
  const requests = chosen ? allSteps(chosen.template).filter((step) => step.kind === 'request') : [];
  const request = requests.find((one) => one.id === wanted) ?? requests[0];
  const filled = (id: string): number => chosen?.uses.filter((use) => use.requestId === id).length ?? 0;
  const over = request && request.max !== null && filled(request.id) + items.length > request.max;

  const put = async (event: Event) => {
    event.preventDefault();
    if (!chosen || !request) return;
    const went = await run(async () => {
      const { put: n, undo } = await putItemsIntoSlot(items, { credentialId: chosen.credential.id, requestId: request.id });
      offerUndo({ said: m.library_put({ n, slot: request.title || request.label }), undo });
    });
    if (went) onClose();
  };
  return (
    <ActDialog title={m.library_putTitle({ n: items.length })} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void put(event)}>
        <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
        {requests.length === 0 ? <p class="muted">{m.evidence_noRequests()}</p> : (
          <>
            <label>
              <span class="label">{m.evidence_slot()}</span>
              <select class="field" value={request?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
                {requests.map((one) => <option key={one.id} value={one.id}>{m.evidence_slotOption({ label: one.label, title: one.title, n: filled(one.id), of: one.max ?? '…' })}</option>)}
              </select>
            </label>
            {over && <p class="small warn">{m.library_overfull({ max: request.max ?? 0 })}</p>}
            <div><button type="submit" class="btn primary">{m.evidence_putInNow()}</button></div>
          </>
        )}
        {failed !== null && <ErrorNote error={failed} />}
      </form>
    </ActDialog>
  );
}
