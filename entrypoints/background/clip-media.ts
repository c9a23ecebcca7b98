import { itemFromMoment, itemFromPicture, itemFromTarget } from '@/utils/clip/item-from-media';
import { BEGINNING, type Box } from '@/utils/clip/media-ask';
import { parseLinkText, parseMoment, parsePicture } from '@/utils/clip/media-schema';
import { UserError } from '@/utils/core/errors';
import { addItem, type NewRendition } from '@/utils/db/items';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readInTab } from '@/utils/platform/inject';
import { thumbnailOfPicture } from '@/utils/platform/picture';
import { cropped, pictureOf, visiblePart } from '@/utils/platform/visible';
import { contextOf, doneWith, pageBehind, tabOf, type ClippedTab } from './clip-context';
import { inTurn } from './in-turn';

/** What was pressed, as the menu says it. */
export interface Pressed {
  /** Of a picture or video; '' = the menu does not say: the address is too long for it. */
  src: string;
  href: string;
  /** 0 = the page itself. */
  frameId: number;
}

const withThumbnail = async (thumbnail: Blob | null, how: string): Promise<NewRendition[]> =>
  thumbnail ? [{ form: 'thumbnail', blob: thumbnail, mime: thumbnail.type, how }] : [];

/** What can be seen of it in the window, where its own bytes cannot be had. Positions in a frame say nothing about the window. */
async function seenPart(tab: ClippedTab, box: Box | null, frameId: number): Promise<Blob | null> {
  const whole = box && frameId === 0 ? await visiblePart(tab.id) : null;
  return whole && box && cropped(whole, box);
}

/** A frame of another site is closed to us: then what the menu says is all there is. */
async function readMedia(tabId: number, ask: object, frameId: number): Promise<unknown> {
  try {
    return await inTurn(() => readInTab(tabId, 'media-reader', { ask, frameId }));
  } catch (error) {
    if (frameId !== 0 && error instanceof UserError && error.code === 'restrictedPage') return 'none';
    throw error;
  }
}

/** A picture, with its bytes where its site hands them out, else its address and what was seen of it. @throws UserError `pictureGone` */
export async function clipPicture(request: ClipRequest, { src, frameId }: Pressed): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  const read = parsePicture(await readMedia(tab.id, { what: 'picture', beginning: src.slice(0, BEGINNING) }, frameId));
  const address = /^https?:/i.test(src) ? src : '';
  if (!read && !address) throw new UserError('pictureGone');
  const picture = read ?? { src: address, alt: '', caption: '', width: 0, height: 0, data: '', box: null };
  const rows = itemFromPicture(picture, await pageBehind(tab), contextOf(request));
  if (picture.data === '') {
    const seen = await seenPart(tab, picture.box, frameId);
    const renditions = await withThumbnail(seen && (await thumbnailOfPicture(seen)), 'captureVisibleTab');
    return doneWith(await addItem({ ...rows, quotes: [], renditions }));
  }
  const blob = pictureOf(picture.data);
  const renditions: NewRendition[] = [{ form: 'original', blob, mime: blob.type, how: 'canvas' }, ...(await withThumbnail(await thumbnailOfPicture(blob), 'canvas'))];
  return doneWith(await addItem({ ...rows, item: { ...rows.item, mime: blob.type, bytes: blob.size }, quotes: [], renditions }));
}

/** Where a link leads; nothing of that page is loaded. */
export async function clipTarget(request: ClipRequest, { href, frameId }: Pressed): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  const text = parseLinkText(await readMedia(tab.id, { what: 'link', href }, frameId));
  return doneWith(await addItem({ ...itemFromTarget({ href, text }, tab, contextOf(request)), quotes: [], renditions: [] }));
}

/** This moment of a video: its link, its place, and a picture where one can be had. @throws UserError `noVideo` */
export async function clipMoment(request: ClipRequest, { src, frameId }: Pressed = { src: '', href: '', frameId: 0 }): Promise<ClipDone> {
  const tab = await tabOf(request.tabId);
  const moment = parseMoment(await readMedia(tab.id, { what: 'moment', src: src.startsWith('data:') ? '' : src }, frameId));
  if (!moment) throw new UserError('noVideo');
  const drawn = moment.frame === '' ? null : pictureOf(moment.frame);
  const frame = drawn ?? (await seenPart(tab, moment.box, frameId));
  const how = drawn ? 'canvas' : 'captureVisibleTab';
  const renditions: NewRendition[] = frame ? [{ form: 'screenshot', blob: frame, mime: frame.type, how }, ...(await withThumbnail(await thumbnailOfPicture(frame), how))] : [];
  return doneWith(await addItem({ ...itemFromMoment(moment, await pageBehind(tab), contextOf(request)), quotes: [], renditions }));
}
