import { cslItemOf, type CslItem } from '@/utils/cite/csl-item';
import type { Item, Source } from '@/utils/core/rows/evidence';
import { getItems, sourcesOfItems } from '@/utils/db/items';
import { dayOf } from '@/utils/time/calendar';
import { useLive, type Live } from './use-live';
import { ownZone } from './use-timer';

/** An item as a work to cite; it was read on the day it was where the teacher is. */
export const workOf = (item: Item, source: Source | undefined): CslItem => cslItemOf(item, source, dayOf(source?.accessedAt || item.capturedAt, ownZone()));

export interface CitedItem {
  work: CslItem;
  isOwn: boolean;
}

/** The items that are not in the bin, as works to cite. */
export function useWorks(ids: readonly string[]): Live<CitedItem[]> {
  return useLive(async () => {
    const [items, sources] = await Promise.all([getItems([...ids]), sourcesOfItems([...ids])]);
    const byItem = new Map(sources.map((source) => [source.itemId, source]));
    return items.filter((item) => item.deletedAt === '').map((item) => ({ work: workOf(item, byItem.get(item.id)), isOwn: item.role === 'evidence' }));
  }, [ids.join()]);
}
