import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardReading } from '@/utils/clip/light-reading';
import { isRestrictedUrl, normaliseTabUrl, webAddress } from '@/utils/clip/page-address';
import { parseCard } from '@/utils/clip/reading-schema';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { newestByTabUrl } from '@/utils/db/items';
import { readInTab } from '@/utils/platform/inject';
import { sayGranted, tabInView, watchGranted, watchTabs, type TabInView } from '@/utils/platform/tabs';
import { useLive, valueOr } from './use-live';

export type PageInView =
  | { state: 'reading' }
  /** The browser keeps us out. */
  | { state: 'restricted'; reason: string; tab: TabInView | null }
  /** Not granted here: the button has to be pressed on this page. */
  | { state: 'unknown' }
  | { state: 'read'; tab: TabInView; tabUrl: string; card: CardReading };

async function readPage(): Promise<PageInView> {
  const tab = await tabInView();
  if (!tab) return { state: 'unknown' };
  const reason = tab.url ? isRestrictedUrl(tab.url, import.meta.env.FIREFOX ? 'firefox' : 'chromium') : null;
  if (reason) return { state: 'restricted', reason, tab };
  try {
    const card = parseCard(await readInTab(tab.id, 'card-reader'));
    if (!card) return { state: 'unknown' };
    const url = tab.url;
    return { state: 'read', tab: { ...tab, url, title: tab.title }, tabUrl: normaliseTabUrl(url), card };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (!tab.url) return { state: 'unknown' };
    // Firefox shows a PDF in its viewer whatever its address is called.
    return { state: 'restricted', reason: import.meta.env.FIREFOX && webAddress(tab.url) ? 'viewer' : 'browser', tab };
  }
}

export interface UsePageCard {
  page: PageInView;
  /** The newest clip of this address, if any. */
  before: Item | undefined;
  reread: () => void;
}

/** The page in view: read once for a popup, again whenever another one is in view for a panel (`follow`). */
export function usePageCard(follow: boolean): UsePageCard {
  const [page, setPage] = useState<PageInView>({ state: 'reading' });
  const read = useCallback(() => void readPage().then(setPage, () => setPage({ state: 'unknown' })), []);
  useEffect(() => {
    read();
    if (!follow) return undefined;
    const stops = [watchTabs(read), watchGranted(read)];
    return () => stops.forEach((stop) => stop());
  }, [follow, read]);
  useEffect(() => {
    if (!follow && page.state === 'read') void sayGranted(page.tab.id);
    if (page.state !== 'reading') performance.mark('popup-page');
  }, [follow, page]);
  const tabUrl = page.state === 'read' ? page.tabUrl : '';
  const before = valueOr(useLive(async () => (tabUrl ? newestByTabUrl(tabUrl) : undefined), [tabUrl]), undefined);
  return { page, before, reread: read };
}
