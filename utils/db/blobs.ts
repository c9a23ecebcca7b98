import { sha256 as hashStream } from '@noble/hashes/sha2.js';
import type { StoredBlob } from '../core/rows/evidence';
import { fresh, read, type Writing } from './writing';

/** A file over this is refused in words: IndexedDB takes it, but neither browser hands it out again reliably. */
export const LARGEST_FILE_BYTES = 2 * 1024 ** 3;

/** For long work: how far it is, and a way out of it. */
export interface Watch {
  onBytes?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * SHA-256 of a blob, read in pieces: a recording never stands in memory whole.
 * @throws the signal's reason when it is aborted
 */
export async function hashBlob(blob: Blob, { onBytes, signal }: Watch = {}): Promise<string> {
  const hash = hashStream.create();
  const reader = blob.stream().getReader();
  for (let read = 0; ;) {
    signal?.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
    read += value.byteLength;
    onBytes?.(read);
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
