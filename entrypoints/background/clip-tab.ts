import { browser } from 'wxt/browser';
import { cleanLine } from '@/utils/clip/clean-text';
import { itemFromLink } from '@/utils/clip/item-from-link';
import { itemFromReading } from '@/utils/clip/item-from-reading';
import { isRestrictedUrl } from '@/utils/clip/page-address';
import { picturesFor } from '@/utils/clip/picture-budget';
import { parsePictures, parseReading } from '@/utils/clip/reading-schema';
import { UserError } from '@/utils/core/errors';
import { addClip } from '@/utils/db/clips';
import { addItem, addPictures, addRendition, type NewRendition } from '@/utils/db/items';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readInTab } from '@/utils/platform/inject';
import { readSettings } from '@/utils/platform/settings';
import { thumbnailOf } from '@/utils/platform/thumbnail';

const asBlob = (text: string, mime: string): Blob => new Blob([text], { type: mime });

/** Injects, reads, commits, reads back; the picture follows after the commit, so that it never delays the save. */
export async function clipTab(request: ClipRequest): Promise<ClipDone> {
  const tab = await browser.tabs.get(request.tabId).catch(() => null);
  if (!tab) throw new UserError('pageGone');
  if (tab.url && isRestrictedUrl(tab.url, import.meta.env.FIREFOX ? 'firefox' : 'chromium')) throw new UserError('restrictedPage');
  const context = {
    now: new Date().toISOString(),
    credentialId: request.credentialId,
    stepId: request.stepId,
    role: request.role,
    madeBy: request.role === 'evidence' ? ('me' as const) : ('others' as const),
    note: request.note,
    title: request.title,
  };

  if (request.mode === 'link') {
    if (!tab.url) throw new UserError('restrictedPage');
    const { item, source } = itemFromLink({ url: tab.url, title: tab.title ?? '' }, context);
    const saved = await addItem({ item, source, quotes: [], renditions: [] });
    return { itemId: saved.id, title: saved.title, savedAt: saved.createdAt };
  }

  const reading = parseReading(await readInTab(request.tabId, 'clipper'));
  if (!reading) throw new UserError('pageGone');
  if (request.mode === 'selection' && !reading.selection) throw new UserError('noSelection');
  const { item, source, quote, reader, text, said } = itemFromReading(reading, { ...context, kind: request.mode });
  const renditions: NewRendition[] = [];
  if (reader) renditions.push({ form: 'reader', blob: asBlob(reader, 'text/html'), mime: 'text/html', how: reading.how, said });
  if (text) renditions.push({ form: 'text', blob: asBlob(text, 'text/plain'), mime: 'text/plain', how: reading.how, said });
  const { item: saved, end } = await addClip({ item, source, quotes: quote ? [quote] : [], renditions, text, said, titleByHand: cleanLine(request.title) });
  if (end.did === 'made') void addThumbnail(saved.id, tab.active ? tab.windowId : undefined);
  if (end.did === 'made' || end.did === 'versioned') void keepPictures(saved.id, request.tabId, reader);
  return { itemId: saved.id, title: saved.title, savedAt: saved.updatedAt, ...(end.did === 'made' ? {} : { end }) };
}

/** The pictures of the reader copy follow too. A page that has gone by then, or a disk without room, leaves the copy with words for them. */
async function keepPictures(itemId: string, tabId: number, reader: string): Promise<void> {
  const { pictureBytes } = await readSettings();
  if (pictureBytes === 0 || !/<img\b/iu.test(reader)) return;
  try {
    const pictures = picturesFor(parsePictures(await readInTab(tabId, 'picture-reader')), reader, pictureBytes);
    await addPictures(itemId, pictures.map(({ base64, mime, addresses }) => ({
      form: 'picture', blob: new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: mime }), mime, how: 'canvas', addresses,
    })));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

async function addThumbnail(itemId: string, windowId: number | undefined): Promise<void> {
  const blob = windowId === undefined ? null : await thumbnailOf(windowId);
  if (blob) await addRendition(itemId, { form: 'thumbnail', blob, mime: 'image/jpeg', how: 'captureVisibleTab' });
}
