import { Dexie } from 'dexie';
import type { Answer, Revision } from '../core/rows/writing';
import { textAtRisk, type TextStore } from './typed-text';
import { alive, change, insert, read, write, type Writing } from './writing';

/** The same on every machine, so that an answer written on two of them is one row with two versions. */
export const answerId = (credentialId: string, promptId: string): string => `${credentialId}:${promptId}`;

/** A burst of typing makes one revision: the body before it, when the last one is older than this. */
const BURST_MS = 2 * 60_000;

async function keepEarlier(w: Writing, row: Answer, how: Revision['how']): Promise<void> {
  if (row.body.trim() === '') return;
  const last = await w.db.revisions.where('[ofId+at]').between([row.id, Dexie.minKey], [row.id, Dexie.maxKey]).last();
  if (how === 'typed' && last && Date.parse(w.now) - Date.parse(last.at) < BURST_MS) return;
  if (last?.body === row.body) return;
  await insert<Revision>(w, w.db.revisions, { ofKind: 'answer', ofId: row.id, body: row.body, at: w.now, how });
}

/** An answer as a text store: it is saved in its row and has no draft. */
export function answerStore(credentialId: string, promptId: string): TextStore {
  const id = answerId(credentialId, promptId);
  return {
    async read() {
      const row = await read((db) => db.answers.get(id));
      if (!row) return { text: '', rev: 0, others: [], keptAt: '' };
      const merged = alive(await read((db) => db.revisions.where('[ofId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()));
      return { text: row.body, rev: row.rev, others: merged.filter((r) => r.how === 'other').map((r) => r.body), keptAt: row.body ? row.updatedAt : '' };
    },
    keep: (text, baseRev) =>
      write(['answers', 'revisions'], async (w) => {
        const row = await w.db.answers.get(id);
        const other = textAtRisk(row && { text: row.body, rev: row.rev }, text, baseRev);
        const rev = (row?.rev ?? 0) + 1;
        if (!row) await insert<Answer>(w, w.db.answers, { credentialId, promptId, body: text, rev, copiedAt: '', copiedHash: '' }, id);
        else {
          await keepEarlier(w, row, other === null ? 'typed' : 'other');
          await change(w, w.db.answers, id, { body: text, rev });
        }
        return { rev, keptAt: w.now, other };
      }),
    settle: (other) =>
      write(['revisions'], async (w) => {
        const rows = await w.db.revisions.where('[ofId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
        for (const row of rows) if (row.how === 'other' && row.body === other) await change(w, w.db.revisions, row.id, { how: 'merged' });
      }),
  };
}

export const answersOf = (credentialId: string): Promise<Answer[]> =>
  read(async (db) => alive(await db.answers.where('[credentialId+promptId]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()));

/** Says that exactly this text was copied for the portal. */
export const markCopied = (credentialId: string, promptId: string, hash: string): Promise<Answer> =>
  write(['answers'], (w) => change(w, w.db.answers, answerId(credentialId, promptId), { copiedAt: w.now, copiedHash: hash }));

/** Earlier bodies, newest first. */
export const revisionsOf = (id: string): Promise<Revision[]> =>
  read(async (db) => alive(await db.revisions.where('[ofId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).reverse().toArray()));
