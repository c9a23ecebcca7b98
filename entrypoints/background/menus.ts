import { browser } from 'wxt/browser';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readSettings, watchSettings } from '@/utils/platform/settings';
import { localeFrom, setWordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { clipMoment, clipPicture, clipTarget, type Pressed } from './clip-media';
import { clipAtOnce } from './clipping';

type MenuContext = 'page' | 'frame' | 'selection' | 'image' | 'link' | 'video';

interface Menu {
  id: string;
  title: () => string;
  contexts: [MenuContext, ...MenuContext[]];
  mode: ClipRequest['mode'];
  clip?: (request: ClipRequest, pressed: Pressed) => Promise<ClipDone>;
}

const MENUS: readonly Menu[] = [
  { id: 'clip-page', title: m.background_clipPage, contexts: ['page', 'frame'], mode: 'page' },
  { id: 'clip-selection', title: m.background_clipSelection, contexts: ['selection'], mode: 'selection' },
  { id: 'clip-image', title: m.kinds_clipImage, contexts: ['image'], mode: 'page', clip: clipPicture },
  { id: 'clip-link', title: m.kinds_clipLink, contexts: ['link'], mode: 'link', clip: clipTarget },
  { id: 'clip-video', title: m.kinds_clipMoment, contexts: ['video'], mode: 'video', clip: clipMoment },
];

/** Makes the menus anew in the language chosen. */
async function makeMenus(): Promise<void> {
  const { locale } = await readSettings();
  setWordsLocale(locale || localeFrom(navigator.languages));
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of MENUS) browser.contextMenus.create({ id, title: title(), contexts });
}

export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  watchSettings(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = MENUS.find(({ id }) => id === info.menuItemId);
    if (!menu || tab?.id === undefined) return;
    const { clip } = menu;
    const pressed: Pressed = { src: info.srcUrl ?? '', href: info.linkUrl ?? '', frameId: info.frameId ?? 0 };
    void clipAtOnce(tab.id, menu.mode, clip && ((request) => clip(request, pressed)));
  });
}
