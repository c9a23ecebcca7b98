import type { EntityTable, InsertType, Table } from 'dexie';
import { UserError } from '../core/errors';
import { newId } from '../core/ids';
import type { Instant, New, Patch, Row, Seen } from '../core/rows/row';
import { asUserError, database, forgetDatabase, installationId, type MicrofolioDatabase } from './database';

/** What the verbs write with: the tables, this write's instant, and this installation. */
export interface Writing {
  db: MicrofolioDatabase;
  now: Instant;
  by: string;
}

/** A failure in the user's words. A connection that would not open is forgotten, so that the next try opens a new one. */
function failure(error: unknown): unknown {
  const said = asUserError(error);
  if (said instanceof UserError && said.code === 'databaseClosed') forgetDatabase();
  return said;
}

/**
 * Runs one verb as one transaction over `tables` (names). Everything in it commits, or nothing does;
 * it resolves only after the commit. Foreseen failures come out as `UserError`s.
 */
export async function write<T>(tables: (keyof MicrofolioDatabase & string)[], work: (w: Writing) => Promise<T>, now = new Date()): Promise<T> {
  const db = database();
  try {
    // A table in the scope is locked for every other writer: meta only until this installation is known.
    const scope = new Set<string>(db.installation === '' ? [...tables, 'meta'] : tables);
    let by = db.installation;
    const value = await db.transaction('rw', [...scope], async () => {
      by ||= await installationId(db);
      return work({ db, now: now.toISOString(), by });
    });
    db.installation = by;
    return value;
  } catch (error) {
    throw failure(error);
  }
}

/** Reads in the same words for failures. */
export async function read<T>(work: (db: MicrofolioDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(database());
  } catch (error) {
    throw failure(error);
  }
}

const bump = (seen: Seen, by: string): Seen => ({ ...seen, [by]: (seen[by] ?? 0) + 1 });

/** A new row with every row's columns filled. */
export function fresh<T extends Row>(w: Writing, row: New<T>, id = newId()): T {
  return { ...row, id, createdAt: w.now, updatedAt: w.now, deletedAt: '', seen: { [w.by]: 1 } } as T;
}

/** Adds a row and answers it. */
export async function insert<T extends Row>(w: Writing, table: EntityTable<T, 'id'>, row: New<T>, id?: string): Promise<T> {
  const made = fresh<T>(w, row, id);
  await table.add(made as unknown as InsertType<T, 'id'>);
  return made;
}

type Change<T extends Row> = Patch<T> & { deletedAt?: Instant | '' };

/** Changes a row and answers it as it is now. */
export async function change<T extends Row>(w: Writing, table: EntityTable<T, 'id'>, id: string, patch: Change<T>): Promise<T> {
  const row = await (table as unknown as Table<T, string>).get(id);
  if (!row) throw new UserError('notFound');
  return changeRow(w, table, row, patch);
}

/** Changes a row that this transaction has read. */
export async function changeRow<T extends Row>(w: Writing, table: EntityTable<T, 'id'>, row: T, patch: Change<T>): Promise<T> {
  const changed = { ...row, ...patch, updatedAt: w.now, seen: bump(row.seen, w.by) };
  await (table as unknown as Table<T, string>).put(changed);
  return changed;
}

/** Puts a row into the bin; `restore` takes it out again. */
export const bin = <T extends Row>(w: Writing, table: EntityTable<T, 'id'>, id: string): Promise<T> =>
  change(w, table, id, { deletedAt: w.now } as Patch<T> & { deletedAt: Instant });

export const restore = <T extends Row>(w: Writing, table: EntityTable<T, 'id'>, id: string): Promise<T> =>
  change(w, table, id, { deletedAt: '' } as Patch<T> & { deletedAt: '' });

export const alive = <T extends Row>(rows: T[]): T[] => rows.filter((row) => row.deletedAt === '');

