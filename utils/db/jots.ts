import { Dexie } from 'dexie';
import type { New, Patch } from '../core/rows/row';
import type { Jot } from '../core/rows/writing';
import { keepEarlier } from './revisions';
import { bin, change, insert, read, restore, write } from './writing';

/** Saves a jot and clears the draft it grew from, in one transaction: never both, never neither. */
export const addJot = (jot: New<Jot>, draftKey = ''): Promise<Jot> =>
  write(['jots', 'drafts'], async (w) => {
    const made = await insert(w, w.db.jots, jot);
    const draft = draftKey ? await w.db.drafts.get(draftKey) : undefined;
    if (draft) await change(w, w.db.drafts, draft.id, { text: '', rev: draft.rev + 1, others: [] });
    return made;
  });

export const getJot = (id: string): Promise<Jot | undefined> => read((db) => db.jots.get(id));

/** Keeps the body before, as a revision. */
export const editJot = (id: string, patch: Patch<Jot>): Promise<Jot> =>
  write(['jots', 'revisions'], async (w) => {
    const before = await w.db.jots.get(id);
    if (before && patch.body !== undefined && patch.body !== before.body) {
      await keepEarlier(w, { kind: 'jot', id, body: before.body, createdAt: before.createdAt }, 'typed');
    }
    return change(w, w.db.jots, id, patch);
  });

export const binJot = (id: string): Promise<Jot> => write(['jots'], (w) => bin(w, w.db.jots, id));
export const restoreJot = (id: string): Promise<Jot> => write(['jots'], (w) => restore(w, w.db.jots, id));

/** Newest first; '' as credential lists the inbox. */
export const listJots = (credentialId: string, limit = 200): Promise<Jot[]> =>
  read((db) =>
    db.jots.where('[deletedAt+credentialId+createdAt]').between(['', credentialId, Dexie.minKey], ['', credentialId, Dexie.maxKey]).reverse().limit(limit).toArray(),
  );

export const listAllJots = (limit = 200): Promise<Jot[]> =>
  read((db) => db.jots.where('[deletedAt+createdAt]').between(['', Dexie.minKey], ['', Dexie.maxKey]).reverse().limit(limit).toArray());
