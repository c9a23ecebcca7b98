import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardReading } from '@/utils/clip/light-reading';
import { isRestrictedUrl, normaliseTabUrl, webAddress } from '@/utils/clip/page-address';
import { parseCard } from '@/utils/clip/reading-schema';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { newestByTabUrl } from '@/utils/db/items';
import { readInTab } from '@/utils/platform/inject';
import { sayGranted, tabInView, watchGranted, watchTabs, type TabInView } from '@/utils/platform/tabs';
import { soon } from './use-known';
import { useLive, valueOr } from './use-live';

export type PageInView =
  | { state: 'reading' }
  /** The browser keeps us out. */
  | { state: 'restricted'; reason: string; tab: TabInView | null }
  /** Not granted here: the button has to be pressed on this page. */
  | { state: 'unknown' }
  | { state: 'read'; tab: TabInView; tabUrl: string; card: CardReading; before: Item | undefined };

async function readPage(): Promise<PageInView> {
  const tab = await tabInView();
  if (!tab) return { state: 'unknown' };
  const reason = tab.url ? isRestrictedUrl(tab.url, import.meta.env.FIREFOX ? 'firefox' : 'chromium') : null;
  if (reason) return { state: 'restricted', reason, tab };
  try {
    const card = parseCard(await readInTab(tab.id, 'card-reader'));
    if (!card) return { state: 'unknown' };
    const tabUrl = normaliseTabUrl(tab.url);
    return { state: 'read', tab, tabUrl, card, before: await soon(newestByTabUrl(tabUrl)) };
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

export interface ShowPage {
  /** Read again whenever another page is in view, as a panel does; else once. */
  follow: boolean;
  /** False = it counts as being read as long as other parts wait for what they show. */
  shown: boolean;
}

const READING: PageInView = { state: 'reading' };

/** The page in view, with what is kept of it. */
export function usePageCard({ follow, shown }: ShowPage): UsePageCard {
  const [seen, setPage] = useState<PageInView>(READING);
  const page = shown ? seen : READING;
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
  const since = valueOr(useLive(async () => ({ tabUrl, item: tabUrl ? await newestByTabUrl(tabUrl) : undefined }), [tabUrl]), undefined);
  const before = since?.tabUrl === tabUrl ? since.item : page.state === 'read' ? page.before : undefined;
  return { page, before, reread: read };
}
