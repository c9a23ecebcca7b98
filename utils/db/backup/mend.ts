import type { Row } from '../../core/rows/row';
import { oneOpenInterval } from '../timer';
import { alive, bin, type Writing } from '../writing';
import type { CopiedTable } from './format';
import { BATCH } from './snapshot';

/** The ids of things whose derived columns and rules must be looked at again after a merge. */
export class Touched {
  readonly items = new Set<string>();
  readonly entries = new Set<string>();

  note = (table: CopiedTable, row: Row): void => {
    const { id, itemId, targetId, timeEntryId } = row as Row & { itemId?: string; targetId?: string; timeEntryId?: string };
    if (table === 'items') this.items.add(id);
    if (table === 'uses' && itemId) this.items.add(itemId);
    if (table === 'alignments' && targetId) this.items.add(targetId);
    if (table === 'shares' && timeEntryId) this.entries.add(timeEntryId);
  };
}

/** `unlinked` says again what the links say. It is derived: it counts as no write. */
async function recountLinks({ db }: Writing, ids: Set<string>): Promise<void> {
  if (ids.size === 0) return;
  const linked = new Set<string>();
  for (const use of alive(await db.uses.toArray())) linked.add(use.itemId);
  for (const alignment of alive(await db.alignments.toArray())) linked.add(alignment.targetId);
  const all = [...ids];
  for (let from = 0; from < all.length; from += BATCH) {
    const items = await db.items.bulkGet(all.slice(from, from + BATCH));
    const wrong = items.filter((item) => item !== undefined).filter((item) => item.unlinked !== (linked.has(item.id) ? 0 : 1));
    await db.items.bulkPut(wrong.map((item) => ({ ...item, unlinked: linked.has(item.id) ? 0 : 1 })));
  }
}

/** Two machines that gave an entry to the same credential: one share stands, or its minutes would count twice. */
async function oneShareEach(w: Writing, entries: Set<string>): Promise<void> {
  for (const timeEntryId of entries) {
    const shares = alive(await w.db.shares.where({ timeEntryId }).toArray());
    for (const [n, share] of shares.entries()) {
      if (shares.findIndex((one) => one.credentialId === share.credentialId) < n) await bin(w, w.db.shares, share.id);
    }
  }
}

/** Makes true again what a merge row by row may have broken, inside its transaction. */
export async function mend(w: Writing, touched: Touched): Promise<void> {
  await recountLinks(w, touched.items);
  await oneShareEach(w, touched.entries);
  await oneOpenInterval(w);
}
