import type { Item, Purged } from '../../core/rows/evidence';
import type { Row } from '../../core/rows/row';
import { dropOwnRows, ownRowsOf } from '../empty-bin';
import { dropBytes } from '../purge';
import { changeRow, read, type Writing } from '../writing';
import { rowsIn, type Copy } from './read-copy';

/** What was destroyed, here or where the copy was saved: neither brings it back to the other. */
export interface Barred {
  items: Map<string, Purged>;
  rows: Set<string>;
  hashes: Set<string>;
}

export async function barredBy(copy: Copy): Promise<Barred> {
  const here = await read((db) => db.items.filter((item) => item.purged !== undefined).toArray());
  const coming = [...rowsIn(new Uint8Array(await copy.rows.items.arrayBuffer()))] as Item[];
  const barred: Barred = { items: new Map(), rows: new Set(), hashes: new Set() };
  for (const { id, purged } of [...here, ...coming]) {
    if (!purged) continue;
    barred.items.set(id, purged);
    for (const row of purged.rows) barred.rows.add(row);
    for (const hash of purged.hashes) barred.hashes.add(hash);
  }
  return barred;
}

/** Whether a row that comes in belongs to what was destroyed. */
export function isBarred({ items, rows, hashes }: Barred, row: Row): boolean {
  const { id, itemId, targetId, subjectId, blobId } = row as Row & Partial<Record<'itemId' | 'targetId' | 'subjectId' | 'blobId', string>>;
  // A jot is the teacher's own, whatever it was written about; so it names no blob and only its item.
  const ownedBy = 'body' in row ? undefined : (itemId ?? targetId ?? subjectId);
  return rows.has(id) || (ownedBy !== undefined && items.has(ownedBy)) || (blobId !== undefined && hashes.has(blobId)) || (id.includes('/') && [...items.keys(), ...rows].some((one) => id.includes(one)));
}

/** Destroys here what was destroyed where the copy was saved. A handing-in that only this machine has lets go of the files. */
export async function obeyTombstones(w: Writing, { items, hashes }: Barred): Promise<void> {
  for (const id of items.keys()) await dropOwnRows(w, await ownRowsOf(w.db, id));
  const held = await w.db.submissions.where('blobIds').anyOf([...hashes]).distinct().toArray();
  for (const submission of held) {
    const keeps = (file: { blobId: string }): boolean => !hashes.has(file.blobId);
    await changeRow(w, w.db.submissions, submission, {
      files: submission.files.filter(keeps), archiveFiles: submission.archiveFiles.filter(keeps), blobIds: submission.blobIds.filter((id) => !hashes.has(id)),
    });
  }
  if (hashes.size > 0) await dropBytes(w, [...hashes]);
}
