import type { EntityTable } from 'dexie';
import { UserError } from '../core/errors';
import type { Alignment } from '../core/rows/evidence';
import type { Patch, Row } from '../core/rows/row';
import type { Draft } from '../core/rows/writing';
import { nowhere, readLocator, sayLocator } from '../reflect/locator';
import type { MicrofolioDatabase } from './database';
import { keepEarlier } from './revisions';
import { textAtRisk, type TextStore } from './typed-text';
import { changeRow, insert, read, write, type Writing } from './writing';

/** Texts that live in a row and are edited where they stand: saved in the row at the keystroke, with no draft. */
const FIELDS = {
  items: ['title', 'note'],
  uses: ['title', 'caption'],
  alignments: ['shows', 'where'],
  quotes: ['note'],
  credentials: ['title'],
  jots: ['body'],
  timeEntries: ['what', 'reason'],
} as const;

export type TextTable = keyof typeof FIELDS;
export type TextField<T extends TextTable> = (typeof FIELDS)[T][number];

/** Key of a row's own text, for a kept field. */
export const rowKey = <T extends TextTable>(table: T, id: string, field: TextField<T>): string => `row/${table}/${id}/${field}`;

/** A text that a row holds in parts: how it reads as one line, and how a line is put into the parts. */
const IN_PARTS: Record<string, { read: (row: Row) => string; write: (text: string) => Record<string, unknown> }> = {
  'alignments/where': { read: (row) => sayLocator((row as Alignment).locator ?? nowhere), write: (text) => ({ locator: readLocator(text) }) },
};

/** The texts of a table's rows that are edited where they stand. */
export const textFieldsOf = (table: string): readonly string[] => FIELDS[table as TextTable] ?? [];

const isTextField = (table: string, field: string): table is TextTable =>
  textFieldsOf(table).includes(field);

const writes = (row: Row): number => Object.values(row.seen).reduce((sum, n) => sum + n, 0);

/** How many of its own states a store remembers, to tell another surface's text from its own. */
const REMEMBERED = 8;

/** Keeps a version of a row's text that another surface or machine wrote: beside the row, under the field's key. */
export async function layAside(w: Writing, key: string, other: string): Promise<void> {
  const aside = await w.db.drafts.get(key);
  if (!aside) await insert<Draft>(w, w.db.drafts, { text: '', rev: 0, others: [other] }, key);
  else if (!aside.others.includes(other)) await changeRow(w, w.db.drafts, aside, { others: [...aside.others, other] });
}

/** The store of one text of one row; null when the key names none. */
export function rowTextStore(table: string, id: string, field: string): TextStore | null {
  if (!isTextField(table, field)) return null;
  const key = `row/${table}/${id}/${field}`;
  const rows = (db: MicrofolioDatabase) => db[table] as unknown as EntityTable<Row & Record<string, unknown>, 'id'>;
  const parts = IN_PARTS[`${table}/${field}`];
  const textOf = (row: Row & Record<string, unknown>): string => parts?.read(row) ?? String(row[field] ?? '');
  // A row counts every write, also of its other columns: only another text is a risk.
  const known = new Map<number, string>();
  const remember = (rev: number, text: string): void => {
    known.set(rev, text);
    for (const old of known.keys()) if (known.size > REMEMBERED) known.delete(old);
  };
  return {
    async read() {
      const [row, aside] = await Promise.all([read((db) => rows(db).get(id)), read((db) => db.drafts.get(key))]);
      if (!row) return { text: '', rev: 0, others: [], keptAt: '' };
      remember(writes(row), textOf(row));
      return { text: textOf(row), rev: writes(row), others: aside?.others ?? [], keptAt: textOf(row) ? row.updatedAt : '' };
    },
    keep: (text, baseRev) =>
      write([table, 'drafts', 'revisions'], async (w) => {
        const before = await rows(w.db).get(id);
        // A page that was open meanwhile does not write into a tombstone.
        if (!before || before.purged) throw new UserError('notFound');
        const unchanged = known.get(baseRev) === textOf(before);
        const other = unchanged ? null : textAtRisk({ text: textOf(before), rev: writes(before) }, text, baseRev);
        if (other !== null) await layAside(w, key, other);
        if (table === 'jots') await keepEarlier(w, { kind: 'jot', id, body: textOf(before), createdAt: before.createdAt }, 'typed');
        const after = await changeRow(w, rows(w.db), before, (parts?.write(text) ?? { [field]: text }) as Patch<Row & Record<string, unknown>>);
        remember(writes(after), text);
        return { rev: writes(after), keptAt: w.now, other };
      }),
    settle: (other) =>
      write(['drafts'], async (w) => {
        const aside = await w.db.drafts.get(key);
        if (aside) await changeRow(w, w.db.drafts, aside, { others: aside.others.filter((text) => text !== other) });
      }),
  };
}
