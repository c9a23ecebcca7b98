import type { Table } from 'dexie';
import type { Row } from '../../core/rows/row';
import type { TimeEntry } from '../../core/rows/time';
import type { Answer, Draft } from '../../core/rows/writing';
import { keepEarlier } from '../revisions';
import { layAside, rowKey, textFieldsOf, type TextTable } from '../row-text';
import { keepVersion } from '../versions';
import type { Writing } from '../writing';
import type { CopiedTable } from './format';
import { mergeRow, type Merged } from './merge-row';
import { rowsIn } from './read-copy';
import { BATCH } from './snapshot';

/** What opening a copy came to. */
export interface Opened {
  added: Record<CopiedTable, number>;
  /** Rows that were here in an older state. */
  updated: number;
  /** Texts that now stand in two versions. */
  texts: number;
  /** Other things that now stand in two versions. */
  versions: number;
  /** Files whose bytes the copy could not hold when it was saved. */
  missing: number;
}

type Parted = Extract<Merged, { kind: 'parted' }>;

const HISTORY: readonly string[] = ['what', 'day', 'minutes', 'activity', 'reason'] satisfies (keyof TimeEntry)[];

/** Keeps what the version that gives way said, each thing in the way of its kind. Answers the row that stands. */
async function keepBoth(w: Writing, table: CopiedTable, { row, other, columns }: Parted, opened: Opened): Promise<Row> {
  const left = { ...row, updatedAt: w.now, seen: { ...row.seen, [w.by]: (row.seen[w.by] ?? 0) + 1 } };
  const [mine, theirs] = [left as Row & Record<string, unknown>, other as Row & Record<string, unknown>];
  let rest = columns.filter((column) => column !== 'deletedAt');

  if (table === 'answers') {
    const { id, body, createdAt } = other as Answer;
    if (body.trim() !== '' && !(row as Answer).body.includes(body)) {
      await keepEarlier(w, { kind: 'answer', id, body, createdAt }, 'other');
      opened.texts += 1;
    }
    return left;
  }
  if (table === 'drafts') {
    const [now, before] = [row as Draft, other as Draft];
    const texts = [...now.others, ...before.others, ...(before.text === '' || now.text.includes(before.text) ? [] : [before.text])];
    opened.texts += texts.length > now.others.length ? 1 : 0;
    return { ...left, rev: Math.max(now.rev, before.rev) + 1, others: [...new Set(texts)] } as Row;
  }
  for (const field of textFieldsOf(table).filter((name) => rest.includes(name))) {
    const [text, older] = [String(mine[field] ?? ''), String(theirs[field] ?? '')];
    if (older.trim() !== '' && !text.includes(older)) {
      await layAside(w, rowKey(table as TextTable, row.id, field as never), older);
      opened.texts += 1;
    }
  }
  rest = rest.filter((column) => !textFieldsOf(table).includes(column));
  if (table === 'timeEntries') {
    const [now, before] = [row as TimeEntry, other as TimeEntry];
    const history = columns.filter((column) => HISTORY.includes(column)).map((field) => ({ at: w.now, field, from: String(theirs[field]), to: String(mine[field]) }));
    const known = new Set(now.edited.map((edit) => JSON.stringify(edit)));
    Object.assign(left, { edited: [...now.edited, ...before.edited.filter((edit) => !known.has(JSON.stringify(edit))), ...history] });
    rest = rest.filter((column) => column !== 'edited' && !HISTORY.includes(column));
  }
  if (rest.length > 0) {
    await keepVersion(w, table, other);
    opened.versions += 1;
  }
  return left;
}

export interface Merging {
  /** Rows that stay out. */
  skips: (row: Row) => boolean;
  /** Hears of each row that was written. */
  onRow: (row: Row) => void;
}

/** Merges one table's rows, inside the caller's transaction. */
export async function mergeTable(w: Writing, table: CopiedTable, bytes: Uint8Array, opened: Opened, { skips, onRow }: Merging): Promise<void> {
  const rows = w.db[table] as unknown as Table<Row, string>;
  const mergeBatch = async (batch: Row[]): Promise<void> => {
    const here = await rows.bulkGet(batch.map((row) => row.id));
    const put: Row[] = [];
    for (const [n, coming] of batch.entries()) {
      const merged = mergeRow(table, here[n], coming);
      if (merged.kind === 'keep') continue;
      put.push(merged.kind === 'parted' ? await keepBoth(w, table, merged, opened) : merged.row);
      if (merged.kind === 'add') opened.added[table] += 1;
      else opened.updated += 1;
    }
    await rows.bulkPut(put);
    for (const row of put) onRow(row);
  };
  let batch: Row[] = [];
  for (const row of rowsIn(bytes)) {
    if (skips(row)) continue;
    batch.push(row);
    if (batch.length === BATCH) {
      await mergeBatch(batch);
      batch = [];
    }
  }
  await mergeBatch(batch);
}
