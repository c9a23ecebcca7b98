import type { Item, Use } from '@/utils/core/rows/evidence';
import type { ArtifactRequest } from '@/utils/core/rows/template';
import { putIntoSlot } from '@/utils/db/links';

/** Puts what is there into a slot, under its own title. */
export const fillSlot = (credentialId: string, requestId: string, item: Item): Promise<Use> =>
  putIntoSlot({ credentialId, requestId, itemId: item.id, renditionId: '', title: item.title, caption: '' });

/** How many empty places wait: up to what is asked for, else one more while there is room. */
export function emptyPlaces({ min, max }: Pick<ArtifactRequest, 'min' | 'max'>, filled: number): number {
  if (filled < min) return min - filled;
  return max === null || filled < max ? 1 : 0;
}
