import { Dexie } from 'dexie';
import type { Draft } from '../core/rows/writing';
import { textAtRisk, type TextStore } from './typed-text';
import { changeRow, insert, read, write } from './writing';

/** `field` and the context it belongs to, e.g. `draftKey('jot', credentialId)`. Never the surface: the panel goes on where the popup stopped. */
export const draftKey = (field: string, ...context: string[]): string => [field, ...context].join('/');

/** The draft of one field as a text store. */
export function draftStore(key: string): TextStore {
  return {
    async read() {
      const row = await read((db) => db.drafts.get(key));
      return row ? { text: row.text, rev: row.rev, others: row.others, keptAt: row.text ? row.updatedAt : '' } : { text: '', rev: 0, others: [], keptAt: '' };
    },
    keep: (text, baseRev) =>
      write(['drafts'], async (w) => {
        const row = await w.db.drafts.get(key);
        const other = textAtRisk(row, text, baseRev);
        const rev = (row?.rev ?? 0) + 1;
        if (!row) await insert<Draft>(w, w.db.drafts, { text, rev, others: [] }, key);
        else await changeRow(w, w.db.drafts, row, { text, rev, others: other === null || row.others.includes(other) ? row.others : [...row.others, other] });
        return { rev, keptAt: w.now, other };
      }),
    settle: (other) =>
      write(['drafts'], async (w) => {
        const row = await w.db.drafts.get(key);
        if (row) await changeRow(w, w.db.drafts, row, { others: row.others.filter((text) => text !== other) });
      }),
  };
}

/** Empties a draft whose text has become a row's value. */
export const clearDraft = (key: string): Promise<void> =>
  write(['drafts'], async (w) => {
    const row = await w.db.drafts.get(key);
    if (row) await changeRow(w, w.db.drafts, row, { text: '', rev: row.rev + 1, others: [] });
  });

/** Drafts with text, newest first. */
export const listDrafts = (limit = 50): Promise<Draft[]> =>
  read(async (db) => {
    const rows = await db.drafts.where('[deletedAt+updatedAt]').between(['', Dexie.minKey], ['', Dexie.maxKey]).reverse().limit(limit).toArray();
    return rows.filter((row) => row.text !== '');
  });

export const getDraft = (key: string): Promise<Draft | undefined> => read((db) => db.drafts.get(key));
