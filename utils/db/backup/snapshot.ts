import type { Table } from 'dexie';
import type { StoredBlob } from '../../core/rows/evidence';
import type { Row } from '../../core/rows/row';
import { read } from '../writing';
import { COPIED_TABLES, type CopiedTable } from './format';

/** Rows at a time: what stands in memory. */
export const BATCH = 500;

export interface Snapshot {
  /** Each table's rows, one a line, by id. The browser keeps them outside of memory when they are many. */
  rows: Record<CopiedTable, Blob>;
  counts: Record<CopiedTable, number>;
  /** The blobs, by id. */
  blobs: { id: string; bytes: number }[];
}

/** A row as one line: keys sorted, so that equal rows give equal bytes; a blob's bytes stand in a file of their own. */
export function lineOf(row: Row): string {
  const { blob: _bytes, ...rest } = row as Row & Partial<StoredBlob>;
  return `${JSON.stringify(rest, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value)}\n`;
}

/** Every row of every table at one moment. */
export const takeSnapshot = (): Promise<Snapshot> =>
  read((db) =>
    db.transaction('r', COPIED_TABLES.map((name) => db[name] as Table), async () => {
      const snapshot = { rows: {}, counts: {}, blobs: [] } as unknown as Snapshot;
      for (const name of COPIED_TABLES) {
        const table = db[name] as unknown as Table<Row, string>;
        const parts: Blob[] = [];
        snapshot.counts[name] = 0;
        for (let last = ''; ; ) {
          const batch = await table.where(':id').above(last).limit(BATCH).toArray();
          if (batch.length > 0) parts.push(new Blob(batch.map(lineOf)));
          snapshot.counts[name] += batch.length;
          if (name === 'blobs') snapshot.blobs.push(...(batch as StoredBlob[]).map(({ id, bytes }) => ({ id, bytes })));
          if (batch.length < BATCH) break;
          last = batch.at(-1)?.id ?? '';
        }
        snapshot.rows[name] = new Blob(parts);
      }
      return snapshot;
    }),
  );
