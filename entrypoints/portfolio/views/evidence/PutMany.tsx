import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { putItemsIntoSlot } from '@/utils/db/many-items';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import { SlotForm } from './SlotForm';

export interface ManyProps {
  items: readonly Item[];
  linked: readonly Linked[];
  onClose: () => void;
}

export const NO_CREDENTIAL = { credentialId: '' };

/** Chooses the request whose slot the chosen items fill. */
export function PutMany({ items, linked, onClose }: ManyProps) {
  const { credentialId } = items[0] ?? NO_CREDENTIAL;
  return (
    <ActDialog title={m.library_putTitle({ n: items.length })} onClose={onClose}>
      <SlotForm
        class="stack" linked={linked} first={{ credentialId }} count={items.length} onDone={onClose}
        put={async (request, credential) => {
          const { put: n, undo } = await putItemsIntoSlot(items, { credentialId: credential, requestId: request.id });
          return { said: m.library_put({ n, slot: request.title || request.label }), undo };
        }}
      />
    </ActDialog>
  );
}
