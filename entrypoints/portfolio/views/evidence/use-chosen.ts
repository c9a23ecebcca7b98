import { useState } from 'preact/hooks';
import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';

/** The credential that a link goes to: the item's own at first, else the last used. */
export function useChosen(item: Pick<Item, 'credentialId'>, linked: readonly Linked[]): { chosen: Linked | undefined; choose: (id: string) => void } {
  const [id, choose] = useState(item.credentialId);
  return { chosen: linked.find((one) => one.credential.id === id) ?? linked[0], choose };
}
