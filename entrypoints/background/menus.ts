import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '@/utils/platform/settings';
import { localeFrom, setWordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { clipAtOnce } from './clipping';

const PAGE = 'clip-page';
const SELECTION = 'clip-selection';

/** Makes the menus anew in the language chosen. */
async function makeMenus(): Promise<void> {
  const { locale } = await readSettings();
  setWordsLocale(locale || localeFrom(navigator.languages));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PAGE, title: m.background_clipPage(), contexts: ['page', 'frame'] });
  browser.contextMenus.create({ id: SELECTION, title: m.background_clipSelection(), contexts: ['selection'] });
}

export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === PAGE) void clipAtOnce(tab.id, 'page');
    if (info.menuItemId === SELECTION) void clipAtOnce(tab.id, 'selection');
  });
}
