import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { putIntoSlot, takeOutOfSlot } from '@/utils/db/links';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { nameOf } from './item-words';
import { SlotForm } from './SlotForm';

export interface PutIntoProps {
  item: Item;
  linked: readonly Linked[];
  onDone: () => void;
}

/** Chooses the request whose slot this item fills. */
export function PutInto({ item, linked, onDone }: PutIntoProps) {
  return (
    <SlotForm
      class={styles.link ?? ''} linked={linked} first={item} count={1} onDone={onDone}
      put={async (request, credentialId) => {
        const use = await putIntoSlot({ credentialId, requestId: request.id, itemId: item.id, renditionId: '', title: item.title, caption: '' });
        return { said: m.evidence_putIn({ title: nameOf(item), slot: request.title || request.label }), undo: () => takeOutOfSlot(use.id) };
      }}
    />
  );
}
