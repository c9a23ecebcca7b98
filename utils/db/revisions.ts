import { Dexie } from 'dexie';
import type { Revision } from '../core/rows/writing';
import { alive, change, insert, read, type Writing } from './writing';

/** A burst of typing makes one revision: the body before it, when the last one is older than this. */
const BURST_MS = 2 * 60_000;

/** The text that is about to be written over. */
export interface EarlierBody {
  kind: Revision['ofKind'];
  id: string;
  body: string;
  /** When the text's row was made: its first burst has nothing before it. */
  createdAt: string;
}

/** Keeps the body before a write. `other` is a version that another surface or machine wrote: it is never folded into a burst. */
export async function keepEarlier(w: Writing, earlier: EarlierBody, how: Revision['how']): Promise<void> {
  if (earlier.body.trim() === '') return;
  const last = await w.db.revisions.where('[ofId+at]').between([earlier.id, Dexie.minKey], [earlier.id, Dexie.maxKey]).last();
  if (how === 'typed' && Date.parse(w.now) - Date.parse(last?.at ?? earlier.createdAt) < BURST_MS) return;
  if (last?.body === earlier.body && (how === 'typed' || last.how === how)) return;
  await insert<Revision>(w, w.db.revisions, { ofKind: earlier.kind, ofId: earlier.id, body: earlier.body, at: w.now, how });
}

/** Earlier bodies of a jot or an answer, newest first. */
export const revisionsOf = (id: string): Promise<Revision[]> =>
  read(async (db) => alive(await db.revisions.where('[ofId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).reverse().toArray()));

/** The versions of a text that nobody has seen to yet, oldest first. */
export const othersOf = async (id: string): Promise<string[]> =>
  [...new Set((await revisionsOf(id)).filter((row) => row.how === 'other').map((row) => row.body).reverse())];

/** The teacher has seen to one of them: it stays among the earlier bodies. */
export async function settleOther(w: Writing, id: string, other: string): Promise<void> {
  const rows = await w.db.revisions.where('[ofId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  for (const row of rows) if (row.how === 'other' && row.body === other) await change(w, w.db.revisions, row.id, { how: 'merged' });
}
