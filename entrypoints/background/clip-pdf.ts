import * as v from 'valibot';
import { itemFromPdf } from '@/utils/clip/item-from-pdf';
import { pdfFacts } from '@/utils/clip/pdf-facts';
import { PIECE_BYTES, type FileAsk } from '@/utils/clip/read-file';
import { UserError } from '@/utils/core/errors';
import { WHOLE_BYTES } from '@/utils/db/blobs';
import { addItem, type NewRendition } from '@/utils/db/items';
import type { ClipDone, ClipRequest } from '@/utils/messaging/protocol';
import { readInTab } from '@/utils/platform/inject';
import { thumbnailOf } from '@/utils/platform/thumbnail';
import { contextOf, doneWith, type ClippedTab } from './clip-context';
import { inTurn } from './in-turn';

/** A larger file is kept by its address: it would be minutes on its way. */
export const MOST_BYTES = 200 * 1024 ** 2;

const OPENED = v.object({ bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BYTES)) });
const PIECE = v.object({ piece: v.pipe(v.string(), v.maxLength(PIECE_BYTES * 2), v.regex(/^[A-Za-z0-9+/]+=*$/)) });

/** The file in the tab; null where the tab shows none, or does not hand it out. @throws UserError `pageGone` */
async function fileIn(tab: ClippedTab): Promise<Blob | null> {
  const ask = (step: FileAsk) => readInTab(tab.id, 'file-reader', { ask: step });
  const opened = v.safeParse(OPENED, await ask({ step: 'open', most: MOST_BYTES }));
  if (!opened.success) return null;
  const { bytes } = opened.output;
  const pieces: Blob[] = [];
  for (let at = 0; at < bytes; at += PIECE_BYTES) {
    const read = v.safeParse(PIECE, await ask({ step: 'read', at }));
    if (!read.success) throw new UserError('pageGone');
    pieces.push(new Blob([Uint8Array.from(atob(read.output.piece), (char) => char.charCodeAt(0))]));
  }
  await ask({ step: 'close' });
  const file = new Blob(pieces, { type: 'application/pdf' });
  if (file.size !== bytes) throw new UserError('pageGone');
  return file;
}

/** A PDF with its bytes and what it says of itself; where the bytes cannot be had, its address. The picture is of the tab, which shows the first page when it opens. */
export async function clipPdf(tab: ClippedTab, request: ClipRequest): Promise<ClipDone> {
  const file = import.meta.env.FIREFOX ? null : await inTurn(() => fileIn(tab));
  if (!file) return doneWith(await addItem({ ...itemFromPdf(tab, null, 0, contextOf(request)), quotes: [], renditions: [] }));
  return keepPdf(tab, file, request);
}

export async function keepPdf(tab: ClippedTab, file: Blob, request: ClipRequest): Promise<ClipDone> {
  // Looked through in memory up to here; a larger one is kept with what its tab says.
  const facts = pdfFacts(file.size <= WHOLE_BYTES ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array());
  const thumbnail = await thumbnailOf(tab.id);
  const renditions: NewRendition[] = [{ form: 'original', blob: file, mime: 'application/pdf', how: 'fetch' }];
  if (thumbnail) renditions.push({ form: 'thumbnail', blob: thumbnail, mime: thumbnail.type, how: 'captureVisibleTab' });
  return doneWith(await addItem({ ...itemFromPdf(tab, facts, file.size, contextOf(request)), quotes: [], renditions }));
}
