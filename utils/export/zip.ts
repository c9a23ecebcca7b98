import { Zip, ZipDeflate } from 'fflate';
import { UserError } from '@/utils/core/errors';
import type { Instant } from '@/utils/core/rows/row';
import { sizeOf, type PackageFile } from './submission-input';

/** What a zip without ZIP64 holds: fflate writes none, and many portals read none. */
const MOST_ENTRIES = 65_534;
const MOST_BYTES = 4 * 1024 ** 3 - 1;

/** Names, headers and data descriptors around each file. */
const AROUND = 128;

const isPacked = (mime: string): boolean => /^(image\/(?!svg|bmp)|audio|video)|pdf|zip|openxml|opendocument/.test(mime);

const READ = 4 * 1024 ** 2;
const PIECE = 64 * 1024;

/** Pieces of one fixed length: what deflate writes depends on where its input is cut, and a blob's own stream cuts it anywhere. */
async function* piecesOf(data: PackageFile['data']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < (data instanceof Blob ? data.size : data.length); from += READ) {
    const read = data instanceof Blob ? new Uint8Array(await data.slice(from, from + READ).arrayBuffer()) : data.subarray(from, from + READ);
    for (let at = 0; at < read.length; at += PIECE) yield read.subarray(at, at + PIECE);
  }
}

export interface ZipOptions {
  /** The instant every entry is dated with. */
  at: Instant;
  /** A folder that everything lies in; '' = none. */
  folder?: string;
}

/**
 * Writes files into a zip, piece by piece: memory does not grow with the files. `sink` may make the writing wait. Equal files
 * make equal bytes in every time zone and at every time.
 *
 * Files that are packed already go through deflate at level 0 instead of being stored: a stored entry that is written as a
 * stream carries its size behind it, and Java's zip reader, which portals use, refuses just that.
 */
export async function writeZip(
  files: readonly PackageFile[], sink: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void, { at, folder = '' }: ZipOptions,
): Promise<void> {
  const size = files.reduce((sum, file) => sum + sizeOf(file) * 1.0004 + AROUND + 2 * (folder.length + file.name.length), 0);
  if (files.length > MOST_ENTRIES || size > MOST_BYTES) throw new UserError('packageTooLarge');

  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Uint8Array<ArrayBuffer>);
  });
  const drain = async (): Promise<void> => {
    for (const chunk of ready.splice(0)) if (chunk.length > 0) await sink(chunk);
  };
  const day = new Date(at);
  // A zip's date has no zone, and fflate writes the local parts: noon of the day in UTC, an hour that no change of clocks skips.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  for (const { name, mime, data } of files) {
    const entry = new ZipDeflate(folder ? `${folder}/${name}` : name, { level: isPacked(mime) ? 0 : 6 });
    entry.mtime = mtime;
    entry.os = 3;
    entry.attrs = 0o100644 << 16;
    zip.add(entry);
    for await (const piece of piecesOf(data)) {
      entry.push(piece);
      await drain();
    }
    entry.push(new Uint8Array(0), true);
    await drain();
  }
  zip.end();
  await drain();
}
