import type { StoredBlob } from '../../core/rows/evidence';
import { sweepBlobs } from '../blobs';
import { write } from '../writing';
import { rowsIn, type Copy } from './read-copy';

/** So many files go in by one transaction, which other pages wait for. */
const TOGETHER = 32;

export interface Brought {
  /** What was not here before. */
  ids: string[];
  /** Files that are neither here nor in the copy. */
  missing: number;
}

/** Puts the bytes that are not here yet. They mean nothing until rows point at them; what fails halfway is swept. What was destroyed stays out. */
export async function bringBlobs(copy: Copy, barred: ReadonlySet<string>, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Brought> {
  const rows = ([...rowsIn(new Uint8Array(await copy.rows.blobs.arrayBuffer()))] as StoredBlob[]).filter((row) => !barred.has(row.id));
  const brought: Brought = { ids: [], missing: 0 };
  try {
    for (let from = 0; from < rows.length; from += TOGETHER) {
      signal?.throwIfAborted();
      const batch = rows.slice(from, from + TOGETHER);
      await write(['blobs'], async ({ db }) => {
        const here = new Set(await db.blobs.where(':id').anyOf(batch.map((row) => row.id)).primaryKeys());
        const absent = batch.filter((row) => !here.has(row.id));
        const put = absent.flatMap((row) => {
          const bytes = copy.blobs.get(row.id);
          return bytes ? [{ ...row, blob: bytes.slice(0, bytes.size, row.mime) }] : [];
        });
        brought.missing += absent.length - put.length;
        brought.ids.push(...put.map((row) => row.id));
        await db.blobs.bulkPut(put);
      });
      onProgress(Math.min(1, (from + TOGETHER) / rows.length));
    }
    return brought;
  } catch (error) {
    await sweepBlobs(brought.ids);
    throw error;
  }
}
