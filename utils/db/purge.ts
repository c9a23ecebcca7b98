import type { Alignment, Item, Rendition, Use } from '../core/rows/evidence';
import type { Submission } from '../core/rows/writing';
import type { SubmissionInput } from '../export/submission-input';
import { POINTING_TABLES, unpointed } from './blobs';
import { dropOwnRows, OWN_TABLES, ownRowsOf } from './empty-bin';
import { putFrozen, type HashedFrozen } from './submissions';
import { alive, changeRow, read, write, type Writing } from './writing';

/** Everything that a purge reaches: told before, and done. */
export interface PurgePlan {
  item: Item;
  /** SHA-256 of the original and of everything made from it. */
  hashes: string[];
  bytes: number;
  quotes: number;
  uses: Use[];
  alignments: Alignment[];
  /** Other items that hold some of the same bytes. */
  also: Item[];
  /** Frozen handings-in that hold something of it, with their rows as frozen. */
  submissions: { submission: Submission; rows: SubmissionInput }[];
}

async function touchedSubmissions(itemId: string, hashes: ReadonlySet<string>): Promise<PurgePlan['submissions']> {
  const found: PurgePlan['submissions'] = [];
  for (const submission of await read((db) => db.submissions.toArray())) {
    const text = (await (await read((db) => db.blobs.get(submission.rowsBlobId)))?.blob.text()) ?? '';
    if (!text.includes(itemId) && !submission.blobIds.some((id) => hashes.has(id))) continue;
    found.push({ submission, rows: JSON.parse(text) as SubmissionInput });
  }
  return found;
}

/** What destroying an item would reach; undefined when there is none, or only its tombstone. */
export async function planPurge(id: string): Promise<PurgePlan | undefined> {
  const item = await read((db) => db.items.get(id));
  if (!item || item.purged) return undefined;
  const own = await read((db) => ownRowsOf(db, id));
  const renditions = own.renditions as Rendition[];
  const hashes = [...new Set([...renditions.map((one) => one.blobId), item.thumb])].filter(Boolean);
  const [blobs, sharing, thumbs] = await Promise.all([
    read((db) => db.blobs.bulkGet(hashes)), read((db) => db.renditions.where('blobId').anyOf(hashes).toArray()), read((db) => db.items.where('thumb').anyOf(hashes).toArray()),
  ]);
  const others = [...new Set([...sharing.map((one) => one.itemId), ...thumbs.map((one) => one.id)])].filter((one) => one !== id);
  return {
    item, hashes,
    bytes: blobs.reduce((sum, blob) => sum + (blob?.bytes ?? 0), 0),
    quotes: alive(own.quotes).length,
    uses: alive(own.uses as Use[]),
    alignments: alive(own.alignments as Alignment[]),
    also: (await read((db) => db.items.bulkGet(others))).filter((one) => one !== undefined),
    submissions: await touchedSubmissions(id, new Set(hashes)),
  };
}

/** What is left of an item: when it was put in, and what is said of its end. */
const tombstoneOf = (item: Item, purged: NonNullable<Item['purged']>): Partial<Item> => ({
  title: '', site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '', happenedOn: '', excerpt: '', note: '', tabUrl: '', thumb: '',
  credentialId: '', stepId: '', unlinked: 1, fileName: '', mime: '', bytes: 0, deletedAt: item.deletedAt || purged.at, purged,
});

/** Lets go of bytes wherever they are pointed at, and removes them: for the caller's transaction. */
export async function dropBytes(w: Writing, hashes: readonly string[]): Promise<void> {
  const { db } = w;
  const originals = await db.renditions.where('blobId').anyOf(hashes).filter(({ form }) => form === 'original').toArray();
  // Another piece that was the same file has none any more: the check says so.
  for (const item of await db.items.bulkGet([...new Set(originals.map(({ itemId }) => itemId))])) if (item && !item.purged) await changeRow(w, db.items, item, { bytes: 0 });
  await db.renditions.where('blobId').anyOf(hashes).delete();
  for (const item of await db.items.where('thumb').anyOf(hashes).toArray()) await changeRow(w, db.items, item, { thumb: '' });
  for (const template of await db.templates.where('sourceBlobId').anyOf(hashes).toArray()) await changeRow(w, db.templates, template, { sourceBlobId: '' });
  await db.blobs.bulkDelete([...hashes]);
}

/**
 * Destroys an item: its bytes, thumbnails, renditions, texts, quotes, places and tags, here and in what was handed in (whose
 * files come drawn anew). A dated tombstone with the hashes is left. One transaction; it cannot be undone.
 */
export const purgeItem = (plan: PurgePlan, reason: string, redrawn: ReadonlyMap<string, HashedFrozen>): Promise<void> =>
  write(['items', 'jots', 'blobs', ...OWN_TABLES, ...POINTING_TABLES], async (w) => {
    const { db } = w;
    const item = await db.items.get(plan.item.id);
    if (!item) return;
    const own = await ownRowsOf(db, item.id);
    const hashes = new Set([...plan.hashes, ...(own.renditions as Rendition[]).map((one) => one.blobId), item.thumb].filter(Boolean));
    await dropOwnRows(w, own);
    for (const jot of await db.jots.where({ itemId: item.id }).toArray()) await changeRow(w, db.jots, jot, { pageUrl: '', pageTitle: '' });

    const before: string[] = [];
    for (const [id, frozen] of redrawn) {
      const submission = await db.submissions.get(id);
      if (!submission) continue;
      before.push(...submission.blobIds);
      await changeRow(w, db.submissions, submission, await putFrozen(w, frozen));
    }
    const left = await db.submissions.where('blobIds').anyOf([...hashes]).count();
    if (left > 0) throw new Error('A submission was handed in while this was destroyed');
    const rows = OWN_TABLES.flatMap((name) => own[name].map((row) => row.id));
    await changeRow(w, db.items, item, tombstoneOf(item, { at: w.now, reason: reason.trim(), hashes: [], rows }));
    await dropBytes(w, [...hashes]);
    // The old drawings hold it too.
    const drawings = await unpointed(w, [...new Set(before)].filter((id) => !hashes.has(id)));
    await db.blobs.bulkDelete(drawings);
    await db.items.update(item.id, { purged: { at: w.now, reason: reason.trim(), hashes: [...hashes, ...drawings], rows } });
  });
