import { bookmarksIn, itemFromEarlier, LARGEST_LIST_BYTES, linksInText, type EarlierPage } from '@/utils/clip/bookmarks';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { addItems, knownTabUrls } from '@/utils/db/items';
import { dayOf } from '@/utils/time/calendar';

export interface Offered extends EarlierPage {
  /** It is in the library already. */
  known: boolean;
}

const offer = async (pages: EarlierPage[]): Promise<Offered[]> => {
  const known = await knownTabUrls(pages.map(({ tabUrl }) => tabUrl));
  return pages.map((one) => ({ ...one, known: known.has(one.tabUrl) }));
};

/** Reads a bookmarks file. @throws UserError `listTooLarge`, `listEmpty` */
export async function offerFile(file: File): Promise<Offered[]> {
  if (file.size > LARGEST_LIST_BYTES) throw new UserError('listTooLarge');
  const text = await file.text();
  const pages = bookmarksIn(new DOMParser().parseFromString(text, 'text/html'));
  const found = pages.length > 0 ? pages : linksInText(text);
  if (found.length === 0) throw new UserError('listEmpty');
  return offer(found);
}

/** Reads a pasted list. @throws UserError `listEmpty` */
export async function offerText(text: string): Promise<Offered[]> {
  const pages = linksInText(text);
  if (pages.length === 0) throw new UserError('listEmpty');
  return offer(pages);
}

/** Adds the chosen, all or none, in the order of the list: the first stands newest. */
export function bringIn(chosen: readonly EarlierPage[], credentialId: string, zone: string, now = Date.now()): Promise<Item[]> {
  const rows = chosen.map((one, at) => {
    // A list is read in pages by instant: rows of one instant would be one page.
    const context = { now: new Date(now - at).toISOString(), credentialId, stepId: '' };
    return { ...itemFromEarlier(one, context, (ms) => dayOf(ms, zone)), quotes: [], renditions: [] };
  });
  return addItems(rows);
}
