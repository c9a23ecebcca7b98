import { sha256 as hashStream } from '@noble/hashes/sha2.js';
import { sha256 } from '../core/ids';
import type { StoredBlob } from '../core/rows/evidence';
import { fresh, read, write, type Writing } from './writing';

/** A file over this is refused in words: IndexedDB takes it, but neither browser hands it out again reliably. */
export const LARGEST_FILE_BYTES = 2 * 1024 ** 3;

/** A long hash lets the page draw and hear in between. */
const breathe = (): Promise<void> => new Promise((done) => { setTimeout(done); });

/** For long work: how far it is, and a way out of it. */
export interface Watch {
  onBytes?: (done: number) => void;
  signal?: AbortSignal;
}

/** Read whole up to here, where the browser's own hash is many times faster. */
export const WHOLE_BYTES = 64 * 1024 ** 2;

/**
 * SHA-256 of a blob; a large one is read in pieces: a recording never stands in memory whole.
 * @throws the signal's reason when it is aborted
 */
export async function hashBlob(blob: Blob, { onBytes, signal }: Watch = {}): Promise<string> {
  if (blob.size <= WHOLE_BYTES && !onBytes) return sha256(await blob.arrayBuffer());
  const hash = hashStream.create();
  const reader = blob.stream().getReader();
  for (let read = 0; ;) {
    signal?.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
    read += value.byteLength;
    onBytes?.(read);
    if (read < blob.size) await breathe();
  }
  return Array.from(hash.digest(), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Puts bytes whose hash is known; the same bytes are stored once. */
export async function putBlob(w: Writing, id: string, blob: Blob, mime: string): Promise<void> {
  const known = await w.db.blobs.get(id);
  if (known) return;
  await w.db.blobs.put(fresh<StoredBlob>(w, { blob, mime, bytes: blob.size }, id));
}

export const getBlob = (id: string): Promise<StoredBlob | undefined> => read((db) => db.blobs.get(id));

/** The tables that point at blobs: each pointer is indexed. */
export const POINTING_TABLES = ['items', 'renditions', 'templates', 'submissions'] as const;

/** Which of the blobs nothing points at. */
export async function unpointed({ db }: Writing, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const pointers = await Promise.all([
      db.items.where({ thumb: id }).count(), db.renditions.where({ blobId: id }).count(), db.templates.where({ sourceBlobId: id }).count(),
      db.submissions.where({ rowsBlobId: id }).count(), db.submissions.where({ blobIds: id }).count(),
    ]);
    if (pointers.every((count) => count === 0)) found.push(id);
  }
  return found;
}

/** Removes those of the blobs that nothing points at. */
export const sweepBlobs = (ids: readonly string[]): Promise<void> =>
  write(['blobs', ...POINTING_TABLES], async (w) => w.db.blobs.bulkDelete(await unpointed(w, ids)));
