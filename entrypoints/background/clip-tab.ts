import { cleanLine } from '@/utils/clip/clean-text';
import { itemFromLink } from '@/utils/clip/item-from-link';
import { itemFromReading } from '@/utils/clip/item-from-reading';
import { normaliseTabUrl, webAddress } from '@/utils/clip/page-address';
import { picturesFor } from '@/utils/clip/picture-budget';
import { parseCard, parsePictures, parseReading, parseSelection } from '@/utils/clip/reading-schema';
import { UserError } from '@/utils/core/errors';
import type { Instant } from '@/utils/core/rows/row';
import { addClip } from '@/utils/db/clips';
import { addItem, addPictures, addRendition, type NewRendition } from '@/utils/db/items';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readInTab } from '@/utils/platform/inject';
import { readSettings } from '@/utils/platform/settings';
import { thumbnailOf } from '@/utils/platform/thumbnail';
import { contextOf, doneWith, needSamePage, tabOf, type ClippedTab } from './clip-context';
import { clipMoment } from './clip-media';
import { clipPdf } from './clip-pdf';
import { captureAlone, clipRegion, clipVisible, clipWhole } from './clip-screen';

const asBlob = (text: string, mime: string): Blob => new Blob([text], { type: mime });

/** Injects, reads, commits, reads back. */
export async function clipTab(request: ClipRequest): Promise<ClipDone> {
  // Firefox lets nobody into its PDF viewer; the address of what it shows can be kept all the same.
  const tab = await tabOf(request.tabId, request.mode !== 'pdf' && request.mode !== 'link');
  // The surface has read that page: if its tab has no address for us any more, it went on to a page that is closed to us.
  if (request.tabUrl !== '' && tab.url === '') throw new UserError('pageGone');
  needSamePage(tab.url, request.tabUrl);
  if (request.mode === 'pdf') return clipPdf(tab, request);
  if (request.mode === 'link') return clipAddress(tab, request);
  if (request.mode === 'video') return clipMoment(request);
  if (request.mode === 'visible') return clipVisible(request);
  if (request.mode === 'region') return captureAlone(() => clipRegion(request));
  if (request.mode === 'whole') return captureAlone(() => clipWhole(request));
  return clipPage(tab, request, request.mode);
}

async function clipAddress(tab: ClippedTab, request: ClipRequest): Promise<ClipDone> {
  if (!webAddress(tab.url)) throw new UserError('restrictedPage');
  const { item, source } = itemFromLink(tab, contextOf(request));
  return doneWith(await addItem({ item, source, quotes: [], renditions: [] }));
}

/** The picture follows after the commit, so that it never delays the save. */
async function clipPage(tab: ClippedTab, request: ClipRequest, kind: 'page' | 'selection'): Promise<ClipDone> {
  const selection = kind === 'selection' ? parseSelection(await readInTab(tab.id, 'selection-reader', { mayBeNothing: true })) : null;
  const reading = parseReading(await readInTab(tab.id, 'clipper'));
  if (!reading) throw new UserError('pageGone');
  needSamePage(reading.url, tab.url);
  // What the browser shows a PDF in has no words of its own.
  if (reading.text === '' && kind === 'page' && (await isPdf(tab.id))) return clipPdf(tab, request);
  const { item, source, quote, reader, text, said } = itemFromReading(reading, { ...contextOf(request), kind }, selection);
  const renditions: NewRendition[] = [];
  if (reader) renditions.push({ form: 'reader', blob: asBlob(reader, 'text/html'), mime: 'text/html', how: reading.how, said });
  if (text) renditions.push({ form: 'text', blob: asBlob(text, 'text/plain'), mime: 'text/plain', how: reading.how, said });
  const { item: saved, end } = await addClip({ item, source, quotes: quote ? [quote] : [], renditions, text, said, titleByHand: cleanLine(request.title) });
  if (end.did === 'made') void addThumbnail(saved.id, tab);
  if (end.did === 'made' || end.did === 'versioned') void keepPictures(saved.id, end.did === 'made' ? saved.createdAt : end.replaced.at, tab.id, reader);
  return { itemId: saved.id, title: saved.title, savedAt: saved.updatedAt, ...(end.did === 'made' ? {} : { end }) };
}

/** The pictures of the reader copy follow too. A page that has gone by then, or a disk without room, leaves the copy with words for them. */
async function keepPictures(itemId: string, at: Instant, tabId: number, reader: string): Promise<void> {
  const { pictureBytes } = await readSettings();
  if (pictureBytes === 0 || !/<img\b/iu.test(reader)) return;
  try {
    const pictures = picturesFor(parsePictures(await readInTab(tabId, 'picture-reader')), reader, pictureBytes);
    await addPictures(itemId, at, pictures.map(({ base64, mime, addresses }) => ({
      form: 'picture', blob: new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: mime }), mime, how: 'canvas', addresses,
    })));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const isPdf = async (tabId: number): Promise<boolean> => parseCard(await readInTab(tabId, 'card-reader'))?.isPdf ?? false;

/** None of a page that came in its place meanwhile. */
async function addThumbnail(itemId: string, tab: ClippedTab): Promise<void> {
  const blob = await thumbnailOf(tab.id);
  const { url } = await tabOf(tab.id).catch(() => ({ url: '' }));
  if (blob && normaliseTabUrl(url) === normaliseTabUrl(tab.url)) await addRendition(itemId, { form: 'thumbnail', blob, mime: 'image/jpeg', how: 'captureVisibleTab' });
}
