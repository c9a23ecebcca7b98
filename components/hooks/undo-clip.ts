import { takeBackVersion } from '@/utils/db/clips';
import { binItem, binQuote } from '@/utils/db/items';
import type { ClipDone } from '@/utils/messaging/protocol';

/** Takes back what a clip wrote, and no more: of an item that was there before only what was added to it. */
export async function undoClip({ itemId, end }: ClipDone): Promise<void> {
  if (!end || end.did === 'made') await binItem(itemId);
  else if (end.did === 'quoted') await binQuote(end.quoteId);
  else if (end.did === 'versioned') await takeBackVersion(itemId, end.replaced);
}
