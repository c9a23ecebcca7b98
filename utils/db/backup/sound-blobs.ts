import type { StoredBlob } from '../../core/rows/evidence';
import type { Watch } from '../blobs';
import { read } from '../writing';
import { fingerprint, type Fingerprint } from './fingerprint';

export interface LookedAt {
  id: string;
  bytes: number;
  /** null when its bytes cannot be read any more, or are not what they were. */
  sound: { blob: Blob; sums: Fingerprint } | null;
}

/** So many rows are read at once; of these the small ones are looked at together. */
const TOGETHER = 32;
const SMALL_BYTES = 1024 ** 2;

async function look({ id, blob }: StoredBlob, watch: Watch): Promise<LookedAt['sound']> {
  try {
    const sums = await fingerprint(blob, watch);
    return sums.sha256 === id ? { blob, sums } : null;
  } catch (error) {
    // Browsers lose a stored file now and then; the rest of the library is saved all the same.
    if (error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'NotReadableError')) return null;
    throw error;
  }
}

/** Looks at each blob in turn: are its bytes still what its name says? `onBytes` hears of every piece of a large one. */
export async function* soundBlobs(blobs: readonly { id: string; bytes: number }[], watch: Watch): AsyncGenerator<LookedAt> {
  for (let from = 0; from < blobs.length; from += TOGETHER) {
    const batch = blobs.slice(from, from + TOGETHER);
    const rows = await read((db) => db.blobs.bulkGet(batch.map((blob) => blob.id)));
    const small = await Promise.all(rows.map((row) => (row && row.blob.size <= SMALL_BYTES ? look(row, {}) : null)));
    for (const [n, { id, bytes }] of batch.entries()) {
      const row = rows[n];
      yield { id, bytes, sound: row && row.blob.size > SMALL_BYTES ? await look(row, watch) : (small[n] ?? null) };
    }
  }
}
