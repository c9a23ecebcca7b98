import { browser } from 'wxt/browser';
import { normaliseTabUrl } from '../clip/page-address';

export interface TabInView {
  id: number;
  windowId: number;
  /** '' where the grant does not reach. */
  url: string;
  title: string;
}

/**
 * The tab one looks at. Its address and title are known only under activeTab, or where access to sites was given.
 * A popup that is shown as a tab of its own (small screens) names its tab: `popup.html?tab=12`.
 */
export async function tabInView(): Promise<TabInView | null> {
  const named = new URLSearchParams(globalThis.location?.search ?? '').get('tab');
  const tab = named ? await browser.tabs.get(Number(named)) : (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

/** Calls `next` when another tab is in view or the one in view moves on. Needs no permission. */
export function watchTabs(next: () => void): () => void {
  const updated = (_id: number, changed: { status?: string }) => {
    if (changed.status === 'complete') next();
  };
  browser.tabs.onActivated.addListener(next);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(next);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

const GRANT = 'grantedTab';

/** The popup says that the toolbar button was pressed on this tab: an open panel reads it then. */
export async function sayGranted(tabId: number): Promise<void> {
  await browser.storage.session.set({ [GRANT]: { tabId, at: Date.now() } });
}

export function watchGranted(next: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && GRANT in changes) next();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** The tab that has a page open, as far as addresses can be seen: those of tabs with a grant. */
export async function tabOf(url: string): Promise<number | null> {
  const address = normaliseTabUrl(url);
  const tab = (await browser.tabs.query({})).find((one) => one.url !== undefined && normaliseTabUrl(one.url) === address);
  return tab?.id ?? null;
}

/** Makes a tab the one in view. */
export async function bringForward(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens an address: in the tab given, else in a new one. */
export async function openAt(url: string, tabId: number | null): Promise<void> {
  if (tabId === null) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(tabId, { url });
    await bringForward(tabId);
  }
}
