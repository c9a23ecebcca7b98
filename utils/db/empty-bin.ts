import type { Table } from 'dexie';
import type { Item } from '../core/rows/evidence';
import type { Row } from '../core/rows/row';
import { sweepBlobs } from './blobs';
import type { MicrofolioDatabase } from './database';
import { change, changeRow, read, write, type Writing } from './writing';

/** Everything that belongs to an item and means nothing without it. */
export const OWN_TABLES = ['sources', 'quotes', 'renditions', 'uses', 'alignments', 'tags', 'drafts'] as const;
type OwnTable = (typeof OWN_TABLES)[number];

export type OwnRows = Record<OwnTable, Row[]>;

/** An item's own rows, the binned ones too. */
export async function ownRowsOf(db: MicrofolioDatabase, id: string): Promise<OwnRows> {
  const rows: OwnRows = {
    sources: await db.sources.where({ itemId: id }).toArray(),
    quotes: await db.quotes.where({ itemId: id }).toArray(),
    renditions: await db.renditions.where('[itemId+form]').between([id, ''], [id, '\uffff']).toArray(),
    uses: await db.uses.where({ itemId: id }).toArray(),
    alignments: (await db.alignments.where({ targetId: id }).toArray()).filter((one) => one.targetKind === 'item'),
    tags: await db.tags.where({ subjectKind: 'item', subjectId: id }).toArray(),
    drafts: [],
  };
  // A draft's key names what it belongs to.
  const ids = [id, ...OWN_TABLES.flatMap((name) => rows[name].map((row) => row.id))];
  const keys = (await db.drafts.toCollection().primaryKeys()).filter((key) => ids.some((one) => key.includes(one)));
  rows.drafts = (await db.drafts.bulkGet(keys)).filter((row) => row !== undefined);
  return rows;
}

const tableOf = (db: MicrofolioDatabase, name: OwnTable): Table<Row, string> => db[name] as unknown as Table<Row, string>;

/** Takes rows out of the database for good, inside the caller's transaction. */
export async function dropOwnRows({ db }: Writing, rows: OwnRows): Promise<void> {
  for (const name of OWN_TABLES) await tableOf(db, name).bulkDelete(rows[name].map((row) => row.id));
}

/** A tombstone is nothing that can be emptied. */
export const inBin = (item: Item): boolean => item.deletedAt !== '' && !item.purged;

/**
 * Empties the bin of these items, for good: their rows go, and the bytes that nothing else points at. What points at them lets
 * go. Until the page is closed it can be undone.
 */
export async function emptyBin(ids: readonly string[]): Promise<() => Promise<void>> {
  const gone = await write(['items', 'jots', 'blobs', 'templates', 'submissions', ...OWN_TABLES], async (w) => {
    const items = (await w.db.items.bulkGet([...ids])).filter((item) => item !== undefined).filter(inBin);
    const own: OwnRows[] = [];
    const jots = await w.db.jots.where('itemId').anyOf(items.map((item) => item.id)).toArray();
    for (const { id } of items) {
      const rows = await ownRowsOf(w.db, id);
      own.push(rows);
      await dropOwnRows(w, rows);
    }
    await w.db.items.bulkDelete(items.map((item) => item.id));
    for (const jot of jots) await changeRow(w, w.db.jots, jot, { itemId: '' });
    return { items, own, jots };
  });
  const blobIds = [...new Set([...gone.items.map((item) => item.thumb), ...gone.own.flatMap((rows) => (rows.renditions as (Row & { blobId: string })[]).map((one) => one.blobId))])].filter(Boolean);
  const blobs = (await read((db) => db.blobs.bulkGet(blobIds))).filter((blob) => blob !== undefined);
  await sweepBlobs(blobIds);
  return () => write(['items', 'jots', 'blobs', ...OWN_TABLES], async (w) => {
    const { db } = w;
    await db.blobs.bulkPut(blobs);
    await db.items.bulkPut(gone.items);
    for (const { id, itemId } of gone.jots) await change(w, db.jots, id, { itemId });
    for (const rows of gone.own) for (const name of OWN_TABLES) await tableOf(db, name).bulkPut(rows[name]);
  });
}
