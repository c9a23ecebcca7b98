import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handIn, zipFrozen } from '@/components/hooks/hand-in';
import { purge } from '@/components/hooks/purge';
import { Searcher } from '@/components/hooks/searcher';
import { answerStore } from '@/utils/db/answers';
import { openCopy } from '@/utils/db/backup';
import { database } from '@/utils/db/database';
import { draftKey, draftStore } from '@/utils/db/drafts';
import { addItem, getItem, listBinnedItems, listTombstones, renditionsOf, restoreItem } from '@/utils/db/items';
import { align, putIntoSlot } from '@/utils/db/links';
import { planPurge } from '@/utils/db/purge';
import { rowKey } from '@/utils/db/row-text';
import { readSubmissionRows } from '@/utils/db/submission-rows';
import { setTags } from '@/utils/db/tags';
import { getTemplate } from '@/utils/db/templates';
import { textStoreFor } from '@/utils/db/typed-text-stores';
import { copy, elsewhere, everything } from '../../utils/db/copies';
import { anItem, aPursuit, aRendition, emptyDatabase, keptItem, nowhere } from '../../utils/db/rows';
import { fonts } from '../../utils/export/sample';

emptyDatabase();
beforeEach(() => fakeBrowser.reset());

const ownFonts = async () => fonts;
/** What must be nowhere afterwards. */
const SECRETS = ['Maria Lopez', 'her essay, whole', 'a small picture of it', 'spoke for the first time', 'her own voice', 'Room 12', 'quiet-one', 'The essay'];
const FROZEN_AT = '2026-03-12T20:14:05.123Z';

async function anEssay() {
  const { id: credentialId, templateId } = await aPursuit('Feedback');
  const essay = await addItem({
    item: anItem({ title: 'Maria Lopez essay', note: 'Room 12', madeBy: 'student', fileName: 'Maria Lopez.txt', credentialId }),
    source: { fields: { title: { value: 'Maria Lopez essay', from: 'hand', alternatives: [] } }, accessedAt: FROZEN_AT, words: 3 },
    quotes: [{ exact: 'spoke for the first time', prefix: '', suffix: '', start: -1, end: -1, note: 'her own voice', fragment: '' }],
    renditions: [aRendition('her essay, whole'), aRendition('a small picture of it', { form: 'thumbnail' })],
  });
  const plan = await keptItem({ title: 'Lesson plan', credentialId }, [aRendition('the lesson plan')]);
  await setTags('item', essay.id, ['quiet-one']);
  await draftStore(draftKey('shows', essay.id)).keep('Maria Lopez shows', 0);
  await answerStore(credentialId, 'p1').keep(`I teach science. See [[item:${essay.id}]] and [[item:${plan.id}]].`, 0);
  for (const [itemId, caption] of [[essay.id, 'The essay of Maria Lopez'], [plan.id, 'The plan']] as const) await putIntoSlot({ credentialId, requestId: 'r1', itemId, renditionId: '', title: caption, caption });
  await align({ credentialId, criterionId: 'c1', targetKind: 'item', targetId: essay.id, locator: nowhere, shows: 'Maria Lopez waits' });
  const rows = await readSubmissionRows(credentialId);
  if (!rows) throw new Error('no rows');
  const { events: _events, submissions: _submissions, ...exported } = rows;
  await handIn({ ...exported, number: 1, frozenAt: FROZEN_AT, zone: 'America/Chicago' }, {}, ownFonts);
  return { credentialId, templateId, essay, plan };
}

const wholeText = async (): Promise<string> => JSON.stringify(await everything());

async function destroy(id: string, reason = 'Consent withdrawn'): Promise<string[]> {
  const plan = await planPurge(id);
  if (!plan) throw new Error('nothing to destroy');
  await purge(plan, reason, ownFonts);
  return plan.hashes;
}

/** Every pointer of the database that points at nothing. */
async function dangling(): Promise<string[]> {
  const db = database();
  const [items, blobs, renditions] = [new Set(await db.items.toCollection().primaryKeys()), new Set(await db.blobs.toCollection().primaryKeys()), new Set(await db.renditions.toCollection().primaryKeys())];
  const bad: string[] = [];
  const look = (kind: string, id: string, known: Set<string>): void => { if (id !== '' && !known.has(id)) bad.push(`${kind} ${id}`); };
  for (const item of await db.items.toArray()) look('thumb', item.thumb, blobs);
  for (const one of await db.renditions.toArray()) { look('rendition of', one.itemId, items); look('bytes', one.blobId, blobs); }
  for (const one of [...(await db.sources.toArray()), ...(await db.quotes.toArray()), ...(await db.jots.toArray())]) look('part of', one.itemId, items);
  for (const use of await db.uses.toArray()) { look('use of', use.itemId, items); look('use in', use.renditionId, renditions); }
  for (const one of await db.alignments.toArray()) if (one.targetKind === 'item') look('alignment of', one.targetId, items);
  for (const tag of await db.tags.toArray()) if (tag.subjectKind === 'item') look('tag of', tag.subjectId, items);
  for (const one of await db.submissions.toArray()) {
    const listed = new Set([one.rowsBlobId, ...one.files.map((file) => file.blobId), ...one.archiveFiles.map((file) => file.blobId)]);
    for (const id of listed) look('frozen', id, blobs);
    expect(new Set(one.blobIds)).toEqual(listed);
  }
  return bad;
}

test('it is told before what will be gone, and where it was used', async () => {
  const { essay } = await anEssay();
  const twin = await keptItem({ title: 'The same file again' }, [aRendition('her essay, whole')]);
  expect(await planPurge(essay.id)).toMatchObject({
    bytes: 37, quotes: 1, uses: [{ requestId: 'r1' }], alignments: [{ criterionId: 'c1' }], also: [{ id: twin.id }], submissions: [{ submission: { number: 1 } }],
  });
});

test('nothing of it is left anywhere but a dated tombstone, and nothing points at nothing', async () => {
  const { credentialId, templateId, essay, plan } = await anEssay();
  const twin = await keptItem({ title: 'The same file again' }, [aRendition('her essay, whole')]);
  const before = await wholeText();
  for (const secret of SECRETS) expect(before, secret).toContain(secret);
  const searcher = new Searcher(() => {});
  await searcher.build();

  const hashes = await destroy(essay.id);

  const after = await wholeText();
  for (const secret of SECRETS) expect(after, secret).not.toContain(secret);
  for (const hash of hashes) expect(await database().blobs.get(hash)).toBeUndefined();
  expect(await dangling()).toEqual([]);
  expect(await renditionsOf(twin.id)).toEqual([]);
  expect(await database().items.get(twin.id)).toMatchObject({ title: 'The same file again', bytes: 0 });
  await expect.poll(() => searcher.find('maria').hits).toEqual([]);
  searcher.stop();

  const [stone] = await listTombstones();
  expect(stone).toMatchObject({ id: essay.id, title: '', purged: { reason: 'Consent withdrawn' } });
  expect(stone?.purged?.hashes).toEqual(expect.arrayContaining(hashes));
  expect(stone?.purged?.at).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(await listBinnedItems()).toEqual([]);
  await expect(restoreItem(essay.id)).rejects.toMatchObject({ code: 'notFound' });
  await expect(textStoreFor(rowKey('items', essay.id, 'note')).keep('Maria Lopez again', 1)).rejects.toMatchObject({ code: 'notFound' });

  // What was handed in stands, without it: the other piece keeps its number and its bytes.
  const [submission] = (await readSubmissionRows(credentialId))?.submissions ?? [];
  const template = await getTemplate(templateId);
  if (!submission || !template) throw new Error('the submission is gone');
  expect(submission.files.filter((file) => file.name.startsWith('evidence/')).map((file) => file.name)).toEqual(['evidence/P1-A2-protocol.txt']);
  expect(submission.files.find((file) => file.name.startsWith('evidence/'))?.blobId).toBe((await renditionsOf(plan.id))[0]?.blobId);
  for (const which of ['package', 'archive'] as const) expect((await zipFrozen(submission, template, which)).file.size).toBeGreaterThan(500);
});

test('an old copy does not bring it back', async () => {
  const { essay } = await anEssay();
  const old = await copy();
  const hashes = await destroy(essay.id);
  await openCopy(old);
  const after = await wholeText();
  for (const secret of SECRETS) expect(after, secret).not.toContain(secret);
  for (const hash of hashes) expect(await database().blobs.get(hash)).toBeUndefined();
  expect(await dangling()).toEqual([]);
});

test('a copy carries the tombstone: the other machine destroys it too, even what it changed since', async () => {
  const { essay } = await anEssay();
  const there = await elsewhere(() => destroy(essay.id));
  await database().items.update(essay.id, { note: 'Room 12, again', seen: { ...(await getItem(essay.id))?.seen, other: 1 } });
  await openCopy(there);
  const after = await wholeText();
  for (const secret of SECRETS) expect(after, secret).not.toContain(secret);
  expect(await dangling()).toEqual([]);
  expect((await getItem(essay.id))?.purged?.reason).toBe('Consent withdrawn');
});
