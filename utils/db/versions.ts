import type { Table } from 'dexie';
import type { Row } from '../core/rows/row';
import type { Draft } from '../core/rows/writing';
import { COPIED_TABLES, type CopiedTable } from './backup/format';
import type { MicrofolioDatabase } from './database';
import { change, insert, read, write, type Writing } from './writing';

/**
 * Where two machines said different things of one row (a role, a day, a place), the newer stands and the other is kept
 * here, whole, until the teacher has chosen. Texts have their own way: their other version stands under their field.
 */
export interface OtherVersion {
  key: string;
  table: CopiedTable;
  /** What it is called, or what it belongs to is called; '' = neither has a name. */
  name: string;
  /** The row as it stands. */
  row: Row;
  other: Row;
}

const PREFIX = 'version/';
const keyOf = (table: CopiedTable, id: string): string => `${PREFIX}${table}/${id}`;

/** Keeps a row's other version; one that was kept before gives way to a newer only. */
export async function keepVersion(w: Writing, table: CopiedTable, other: Row): Promise<void> {
  const key = keyOf(table, other.id);
  const text = JSON.stringify(other);
  const kept = await w.db.drafts.get(key);
  if (!kept) await insert<Draft>(w, w.db.drafts, { text: '', rev: 0, others: [text] }, key);
  else await change(w, w.db.drafts, key, { others: [...kept.others.filter((one) => one !== text), text] });
}

const tableOf = (name: string): CopiedTable | undefined => COPIED_TABLES.find((table) => table === name);

/** A row's own name, or that of what it belongs to. */
async function nameOf(db: MicrofolioDatabase, row: Row): Promise<string> {
  const cells = row as Row & Record<string, unknown>;
  const text = (column: string): string => (typeof cells[column] === 'string' ? cells[column].trim() : '');
  const own = ['title', 'what', 'body', 'text', 'exact', 'tag', 'caption', 'shows'].map(text).find(Boolean);
  if (own) return own.split('\n', 1)[0]?.slice(0, 80) ?? '';
  const owner = (await db.templates.get(text('templateId'))) ?? (await db.items.get(text('itemId') || text('targetId'))) ?? (await db.timeEntries.get(text('timeEntryId'))) ?? (await db.credentials.get(text('credentialId')));
  return owner && owner.id !== row.id ? nameOf(db, owner) : '';
}

/** What stands in two versions, and waits to be seen to. */
export const listVersions = (): Promise<OtherVersion[]> =>
  read(async (db) => {
    const kept = (await db.drafts.where(':id').startsWith(PREFIX).toArray()).filter((draft) => draft.others.length > 0);
    const found: OtherVersion[] = [];
    for (const draft of kept) {
      const table = tableOf(draft.id.split('/')[1] ?? '');
      const id = draft.id.slice(PREFIX.length + (table?.length ?? 0) + 1);
      const row = table && (await (db[table] as unknown as Table<Row, string>).get(id));
      for (const text of draft.others) if (table && row) found.push({ key: draft.id, table, name: await nameOf(db, row), row, other: JSON.parse(text) as Row });
    }
    return found;
  });

/** Lets the other version stand in the row's place; the one that stood is kept as the other, so that it can be undone. */
export const takeVersion = ({ key, table, other }: OtherVersion): Promise<void> =>
  write([table, 'drafts'], async (w) => {
    const rows = w.db[table] as unknown as Table<Row, string>;
    const [row, kept] = [await rows.get(other.id), await w.db.drafts.get(key)];
    if (!row || !kept) return;
    await rows.put({ ...other, updatedAt: w.now, createdAt: row.createdAt, seen: { ...row.seen, [w.by]: (row.seen[w.by] ?? 0) + 1 } });
    const text = JSON.stringify(other);
    await change(w, w.db.drafts, key, { others: [...kept.others.filter((one) => one !== text), JSON.stringify(row)] });
  });

/** The one that stands is right: the other is let go. Answers how to keep it again. */
export const leaveVersion = ({ key, other }: OtherVersion): Promise<() => Promise<void>> =>
  write(['drafts'], async (w) => {
    const kept = await w.db.drafts.get(key);
    const text = JSON.stringify(other);
    if (kept) await change(w, w.db.drafts, key, { others: kept.others.filter((one) => one !== text) });
    return () => write(['drafts'], async (again) => {
      const now = await again.db.drafts.get(key);
      if (now && !now.others.includes(text)) await change(again, again.db.drafts, key, { others: [...now.others, text] });
    });
  });
