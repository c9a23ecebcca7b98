import { itemFromScreen } from '@/utils/clip/item-from-media';
import { normaliseTabUrl } from '@/utils/clip/page-address';
import { parseRegion, parseScroll } from '@/utils/clip/screen-schema';
import type { ScrollAsk, ScrollReading } from '@/utils/clip/scroll-page';
import { DEEPEST, picturesOf } from '@/utils/clip/whole-page';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { addItem, addRendition, itemsByTabUrl, type NewRendition } from '@/utils/db/items';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { showOnBadge } from '@/utils/platform/badge';
import { forgetCancel, isCancelled, tellNews, watchCancel } from '@/utils/platform/clip-news';
import { readInTab } from '@/utils/platform/inject';
import { thumbnailOfPicture } from '@/utils/platform/picture';
import { readSettings } from '@/utils/platform/settings';
import { stitch, type PagePicture } from '@/utils/platform/stitch';
import { BETWEEN_PICTURES_MS, cropped, visiblePart } from '@/utils/platform/visible';
import { localeFrom, setWordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { contextOf, doneWith, pageBehind, tabOf, type ClippedTab } from './clip-context';
import { inTurn } from './in-turn';

/** How a screenshot came about; `cut` = the page went on. */
export type ScreenHow = 'visible' | 'region' | 'whole' | 'whole, cut';

const WHOLE_ITEMS: ReadonlySet<Item['kind']> = new Set(['page', 'selection', 'link', 'pdf', 'screenshot']);

async function needVisible(tabId: number, format: 'jpeg' | 'png'): Promise<Blob> {
  const picture = await visiblePart(tabId, format);
  if (!picture) throw new UserError('tabLeft');
  return picture;
}

/** With the page's item where it was clipped before, else as an item of its own; one transaction either way. */
async function save(tab: ClippedTab, request: ClipRequest, blob: Blob, how: ScreenHow): Promise<ClipDone> {
  const screenshot: NewRendition = { form: 'screenshot', blob, mime: blob.type, how };
  const tabUrl = normaliseTabUrl(tab.url);
  const known = tabUrl ? (await itemsByTabUrl(tabUrl)).find(({ kind }) => WHOLE_ITEMS.has(kind)) : undefined;
  if (known && request.title === '') {
    const note = request.note.trim();
    const rendition = await addRendition(known.id, screenshot, note ? { note: [known.note, note].filter(Boolean).join('\n\n') } : {});
    return { itemId: known.id, title: known.title, savedAt: rendition.createdAt, renditionId: rendition.id };
  }
  const thumbnail = await thumbnailOfPicture(blob);
  const renditions: NewRendition[] = [screenshot, ...(thumbnail ? [{ form: 'thumbnail' as const, blob: thumbnail, mime: thumbnail.type, how }] : [])];
  return doneWith(await addItem({ ...itemFromScreen(await pageBehind(tab), contextOf(request)), quotes: [], renditions }));
}

export async function clipVisible(request: ClipRequest): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  return save(tab, request, await needVisible(tab.id, 'png'), 'visible');
}

/** @throws UserError `clipCancelled`, `tabLeft` */
export async function clipRegion(request: ClipRequest): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  const { locale } = await readSettings();
  setWordsLocale(locale || localeFrom(navigator.languages));
  await tellNews({ state: 'working', done: 0, of: 0 });
  const pick = (stop: boolean) => readInTab(tab.id, 'region-picker', { ask: { hint: m.kinds_regionHint(), stop }, mayBeNothing: true });
  const unwatch = watchCancel(() => void pick(true));
  try {
    const box = parseRegion(await pick(false));
    if (!box) throw new UserError('clipCancelled');
    const part = await cropped(await needVisible(tab.id, 'png'), box, 'image/png');
    if (!part) throw new UserError('tabLeft');
    return await save(tab, request, part, 'region');
  } finally {
    unwatch();
  }
}

/** Scrolls, takes, and puts together; the page is as it was afterwards. @throws UserError `clipCancelled`, `tabLeft`, `pageGone` */
export async function clipWhole(request: ClipRequest): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  const ask = async (step: ScrollAsk): Promise<ScrollReading> => {
    const read = parseScroll(await inTurn(() => readInTab(tab.id, 'page-scroller', { ask: step })));
    if (!read) throw new UserError('pageGone');
    return read;
  };
  const first = await ask({ step: 'begin' });
  const pictures: PagePicture[] = [];
  let at = first;
  let took = 0;
  try {
    for (let y = 0; ;) {
      at = await ask({ step: 'to', y, hideFixed: pictures.length > 0 });
      if (at.stopped || (await isCancelled())) throw new UserError('clipCancelled');
      if (at.viewWidth !== first.viewWidth || at.viewHeight !== first.viewHeight) throw new UserError('tabLeft');
      const of = picturesOf(at.height, at.viewHeight);
      await Promise.all([tellNews({ state: 'working', done: pictures.length, of }), showOnBadge(`${pictures.length + 1}/${of}`)]);
      const rest = took + BETWEEN_PICTURES_MS - Date.now();
      if (rest > 0) await new Promise((done) => { setTimeout(done, rest); });
      pictures.push({ y: at.y, blob: await needVisible(tab.id, 'jpeg') });
      took = Date.now();
      const next = at.y + at.viewHeight;
      if (next >= Math.min(at.height, DEEPEST) || next <= y) break;
      y = next;
    }
  } finally {
    // The page may be gone by now: then there is nothing to put back.
    await ask({ step: 'end' }).catch(() => null);
  }
  const reached = at.y + at.viewHeight;
  const whole = await stitch(pictures, { width: first.viewWidth, height: Math.min(reached, DEEPEST) });
  return save(tab, request, whole, at.height > DEEPEST ? 'whole, cut' : 'whole');
}

let capturing = false;

export const isCapturing = (): boolean => capturing;

/** One long capture at a time. @throws UserError `clipBusy` */
export async function captureAlone(work: () => Promise<ClipDone>): Promise<ClipDone> {
  if (capturing) throw new UserError('clipBusy');
  capturing = true;
  try {
    await forgetCancel();
    return await work();
  } finally {
    capturing = false;
  }
}
