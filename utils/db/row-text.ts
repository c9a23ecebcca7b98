import type { EntityTable } from 'dexie';
import type { Patch, Row } from '../core/rows/row';
import type { MicrofolioDatabase } from './database';
import { textAtRisk, type TextStore } from './typed-text';
import { change, read, write } from './writing';

/** Texts that live in a row and are edited where they stand: saved in the row at the keystroke, with no draft. */
const FIELDS = {
  items: ['title', 'note'],
  uses: ['title', 'caption'],
  alignments: ['shows'],
  quotes: ['note'],
  credentials: ['title'],
  jots: ['body'],
  timeEntries: ['what', 'reason'],
} as const;

export type TextTable = keyof typeof FIELDS;
export type TextField<T extends TextTable> = (typeof FIELDS)[T][number];

/** Key of a row's own text, for a kept field. */
export const rowKey = <T extends TextTable>(table: T, id: string, field: TextField<T>): string => `row/${table}/${id}/${field}`;

const isTextField = (table: string, field: string): table is TextTable =>
  table in FIELDS && (FIELDS[table as TextTable] as readonly string[]).includes(field);

const writes = (row: Row): number => Object.values(row.seen).reduce((sum, n) => sum + n, 0);

/** The store of one text of one row; null when the key names none. */
export function rowTextStore(table: string, id: string, field: string): TextStore | null {
  if (!isTextField(table, field)) return null;
  const rows = (db: MicrofolioDatabase) => db[table] as unknown as EntityTable<Row & Record<string, unknown>, 'id'>;
  const textOf = (row: Row & Record<string, unknown>): string => String(row[field] ?? '');
  return {
    async read() {
      const row = await read((db) => rows(db).get(id));
      return row ? { text: textOf(row), rev: writes(row), others: [], keptAt: textOf(row) ? row.updatedAt : '' } : { text: '', rev: 0, others: [], keptAt: '' };
    },
    keep: (text, baseRev) =>
      write([table], async (w) => {
        const before = await rows(w.db).get(id);
        // A row counts every write, also of its other columns: only another text is a risk.
        const other = textAtRisk(before && { text: textOf(before), rev: writes(before) }, text, baseRev);
        const after = await change(w, rows(w.db), id, { [field]: text } as Patch<Row & Record<string, unknown>>);
        return { rev: writes(after), keptAt: w.now, other };
      }),
    settle: async () => {},
  };
}
