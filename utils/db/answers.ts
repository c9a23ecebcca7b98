import { Dexie } from 'dexie';
import { UserError } from '../core/errors';
import type { Answer } from '../core/rows/writing';
import { keepEarlier, othersOf, settleOther } from './revisions';
import { textAtRisk, type TextStore } from './typed-text';
import { alive, change, changeRow, insert, read, write } from './writing';

/** The same on every machine, so that an answer written on two of them is one row with two versions. */
export const answerId = (credentialId: string, promptId: string): string => `${credentialId}:${promptId}`;

/** An answer as a text store: it is saved in its row and has no draft. */
export function answerStore(credentialId: string, promptId: string): TextStore {
  const id = answerId(credentialId, promptId);
  return {
    async read() {
      const row = await read((db) => db.answers.get(id));
      if (!row) return { text: '', rev: 0, others: [], keptAt: '' };
      return { text: row.body, rev: row.rev, others: await othersOf(id), keptAt: row.body ? row.updatedAt : '' };
    },
    keep: (text, baseRev) =>
      write(['answers', 'revisions'], async (w) => {
        const row = await w.db.answers.get(id);
        const other = textAtRisk(row && { text: row.body, rev: row.rev }, text, baseRev);
        const rev = (row?.rev ?? 0) + 1;
        if (!row) await insert<Answer>(w, w.db.answers, { credentialId, promptId, body: text, rev, copiedAt: '', copiedHash: '' }, id);
        else {
          await keepEarlier(w, { kind: 'answer', id, body: row.body, createdAt: row.createdAt }, other === null ? 'typed' : 'other');
          await changeRow(w, w.db.answers, row, { body: text, rev });
        }
        return { rev, keptAt: w.now, other };
      }),
    settle: (other) => write(['revisions'], (w) => settleOther(w, id, other)),
  };
}

export const answersOf = (credentialId: string): Promise<Answer[]> =>
  read(async (db) => alive(await db.answers.where('[credentialId+promptId]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()));

/** Says that exactly this text was copied for the portal. */
export const markCopied = (credentialId: string, promptId: string, hash: string): Promise<Answer> =>
  write(['answers'], (w) => change(w, w.db.answers, answerId(credentialId, promptId), { copiedAt: w.now, copiedHash: hash }));

/** Puts an earlier body back. What stands now is kept first, also within a burst of typing. */
export const restoreAnswer = (credentialId: string, promptId: string, body: string): Promise<Answer> =>
  write(['answers', 'revisions'], async (w) => {
    const id = answerId(credentialId, promptId);
    const row = await w.db.answers.get(id);
    if (!row) throw new UserError('notFound');
    await keepEarlier(w, { kind: 'answer', id, body: row.body, createdAt: row.createdAt }, 'restored');
    return changeRow(w, w.db.answers, row, { body, rev: row.rev + 1 });
  });
