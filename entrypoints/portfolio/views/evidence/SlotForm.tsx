import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useTry } from '@/components/hooks/use-try';
import { offerUndo, type Undoable } from '@/components/undo';
import type { ArtifactRequest } from '@/utils/core/rows/template';
import type { Linked } from '@/utils/credentials/serves';
import { allSteps } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialSelect } from './CredentialSelect';
import { useChosen } from './use-chosen';

export interface SlotFormProps {
  linked: readonly Linked[];
  /** Where the choice begins. */
  first: { credentialId: string; stepId?: string };
  /** How many are to be put in. */
  count: number;
  class: string;
  put: (request: ArtifactRequest, credentialId: string) => Promise<Undoable>;
  onDone: () => void;
}

/** Chooses a request whose slot is to be filled: the one wanted, else the first with room. */
export function SlotForm({ linked, first, count, class: look, put, onDone }: SlotFormProps) {
  const { chosen, choose } = useChosen(first, linked);
  const [wanted, setWanted] = useState(first.stepId ?? '');
  const { failed, run } = useTry();
  const requests = chosen ? allSteps(chosen.template).filter((step) => step.kind === 'request') : [];
  const filled = (id: string): number => chosen?.uses.filter((use) => use.requestId === id).length ?? 0;
  const hasRoom = (one: ArtifactRequest): boolean => one.max === null || filled(one.id) + count <= one.max;
  const request = requests.find((one) => one.id === wanted) ?? requests.find(hasRoom) ?? requests[0];

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!chosen || !request) return;
    if (await run(async () => offerUndo(await put(request, chosen.credential.id)))) onDone();
  };
  return (
    <form class={look} onSubmit={(event) => void submit(event)}>
      <CredentialSelect linked={linked} value={chosen?.credential.id ?? ''} onChange={choose} />
      {requests.length === 0 ? <p class="muted">{m.evidence_noRequests()}</p> : (
        <>
          <label>
            <span class="label">{m.evidence_slot()}</span>
            <select class="field" value={request?.id} onChange={(event) => setWanted(event.currentTarget.value)}>
              {requests.map((one) => <option key={one.id} value={one.id}>{m.evidence_slotOption({ label: one.label, title: one.title, n: filled(one.id), of: one.max ?? '…' })}</option>)}
            </select>
          </label>
          {request && !hasRoom(request) && <p class="small warn">{m.library_overfull({ max: request.max ?? 0 })}</p>}
          <div><button type="submit" class="btn primary">{m.evidence_putInNow()}</button></div>
        </>
      )}
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
