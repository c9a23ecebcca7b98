import { browser } from 'wxt/browser';
import type { PageBehind } from '@/utils/clip/item-from-media';
import type { ClipContext } from '@/utils/clip/item-from-reading';
import { isRestrictedUrl, normaliseTabUrl } from '@/utils/clip/page-address';
import type { PageReading } from '@/utils/clip/page-reading';
import { parseReading } from '@/utils/clip/reading-schema';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readInTab } from '@/utils/platform/inject';

/** A tab that is there. Its address is known under activeTab only. */
export interface ClippedTab {
  id: number;
  windowId: number | undefined;
  url: string;
  title: string;
  active: boolean;
}

/** @throws UserError `pageGone`, `restrictedPage` */
export async function tabOf(tabId: number, restricted = true): Promise<ClippedTab> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) throw new UserError('pageGone');
  if (restricted && tab.url && isRestrictedUrl(tab.url, import.meta.env.FIREFOX ? 'firefox' : 'chromium')) throw new UserError('restrictedPage');
  return { id: tabId, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '', active: tab.active };
}

/** That the tab holds the page that was meant, and no other that came in its place. '' = any. @throws UserError `pageGone` */
export function needSamePage(url: string, meant: string): void {
  if (url !== '' && meant !== '' && normaliseTabUrl(url) !== normaliseTabUrl(meant)) throw new UserError('pageGone');
}

export const contextOf = (request: ClipRequest): Omit<ClipContext, 'kind'> => ({
  now: new Date().toISOString(),
  credentialId: request.credentialId,
  stepId: request.stepId,
  role: request.role,
  madeBy: request.role === 'evidence' ? 'me' : 'others',
  note: request.note,
  title: request.title,
});

/** What the page says of itself, for the source of something on it; where it cannot be read, its tab speaks for it. @throws UserError `pageGone` */
export async function pageBehind(tab: ClippedTab): Promise<PageBehind> {
  const { url, title } = tab;
  let reading: PageReading | null = null;
  try {
    reading = parseReading(await readInTab(tab.id, 'clipper'));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  needSamePage(reading?.url ?? '', url);
  return { reading, url, title };
}

export const doneWith = (item: Item): ClipDone => ({ itemId: item.id, title: item.title, savedAt: item.createdAt });
