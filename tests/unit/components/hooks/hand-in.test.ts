import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handIn, previewFiles, previewZip, zipFrozen, type Stage } from '@/components/hooks/hand-in';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { answerStore } from '@/utils/db/answers';
import { openCopy, saveCopy } from '@/utils/db/backup';
import { database, forgetDatabase } from '@/utils/db/database';
import { draftStore } from '@/utils/db/drafts';
import { addJot } from '@/utils/db/jots';
import { putIntoSlot } from '@/utils/db/links';
import { changedKey, readSubmissionRows } from '@/utils/db/submission-rows';
import { addTimeEntry } from '@/utils/db/time-entries';
import { aJot, anItem, aPursuit, aRendition, aTimeEntry, emptyDatabase, keptItem } from '../../utils/db/rows';
import { fonts } from '../../utils/export/sample';

emptyDatabase();
beforeEach(() => fakeBrowser.reset());

const FROZEN_AT = '2026-03-12T20:14:05.123Z';
const ownFonts = async () => fonts;

async function aCredential(): Promise<string> {
  const { id } = await aPursuit();
  await answerStore(id, 'p1').keep('I teach **seventh-grade science**.', 0);
  const item = await keptItem({ credentialId: id, fileName: 'Maria Lopez plan.txt' }, [aRendition('the lesson plan')]);
  await putIntoSlot({ credentialId: id, requestId: 'r1', itemId: item.id, renditionId: '', title: '', caption: 'The plan' });
  await addJot(aJot({ credentialId: id }));
  await addTimeEntry(aTimeEntry(), [id]);
  return id;
}

async function inputOf(id: string, number = 1, frozenAt = FROZEN_AT): Promise<SubmissionInput> {
  const rows = await readSubmissionRows(id);
  if (!rows) throw new Error('no such credential');
  const { events: _events, submissions: _submissions, ...exported } = rows;
  return { ...exported, number, frozenAt, zone: 'America/Chicago' };
}

const namesIn = async (file: Blob): Promise<string[]> => Object.keys(unzipSync(await file.bytes()));
const counts = async () => Object.fromEntries(await Promise.all(database().tables.map(async (table) => [table.name, await table.count()] as const)));

describe('handing in', () => {
  it('freezes the submission, its files and the event, and makes both zips', async () => {
    const id = await aCredential();
    const stages: Stage[] = [];
    const { submission, outgoing } = await handIn(await inputOf(id), { onStage: (stage) => stages.push(stage) }, ownFonts);
    expect(outgoing.map((one) => one.name)).toEqual(['feedback-students-use-submission-1.zip', 'feedback-students-use-archive-1.zip']);
    expect([...new Set(stages)]).toEqual(['drawing', 'packing', 'writing', 'keeping']);
    const rows = await readSubmissionRows(id);
    expect(rows?.submissions).toEqual([submission]);
    expect(rows?.events).toMatchObject([{ kind: 'submitted', on: '2026-03-12', submissionId: submission.id }]);
    const inPackage = await namesIn(outgoing[0]?.file ?? new Blob());
    expect(inPackage).toEqual(submission.files.map((file) => file.name));
    expect(inPackage).toContain('answers/1a-class.txt');
    expect(inPackage.join()).not.toMatch(/lopez/i);
    const inArchive = await namesIn(outgoing[1]?.file ?? new Blob());
    expect(inArchive).toContain('feedback-students-use-archive-1/bagit.txt');
    expect(inArchive).toEqual(submission.archiveFiles.map((file) => `feedback-students-use-archive-1/${file.name}`));
  });

  it('is put together again byte for byte: later, after edits, and on another machine', async () => {
    const id = await aCredential();
    const input = await inputOf(id);
    const { submission, outgoing } = await handIn(input, {}, ownFonts);
    await answerStore(id, 'p1').keep('Rewritten since.', 1);
    const again = async () => [await zipFrozen(submission, input.template, 'package'), await zipFrozen(submission, input.template, 'archive')];
    const bytesOf = (files: { name: string; file: File }[]) => Promise.all(files.map(async ({ name, file }) => [name, Buffer.from(await file.bytes()).toString('base64')]));
    expect(await bytesOf(await again())).toEqual(await bytesOf(outgoing));
    const chunks: (Uint8Array<ArrayBuffer> | Blob)[] = [];
    await saveCopy((chunk) => void chunks.push(chunk), { savedAt: FROZEN_AT });
    await database().delete();
    forgetDatabase();
    await openCopy(new Blob(chunks));
    expect(await bytesOf(await again())).toEqual(await bytesOf(outgoing));
  });

  it('stores a file that is there already once, also in package and archive', async () => {
    const id = await aCredential();
    const before = await database().blobs.count();
    const { submission } = await handIn(await inputOf(id), {}, ownFonts);
    const made = new Set([...submission.files, ...submission.archiveFiles].map((file) => file.blobId));
    // The lesson plan was there; the frozen rows are one more.
    expect(await database().blobs.count()).toBe(before + made.size - 1 + 1);
  });

  it('says what changed from the second on, and then forgets the draft', async () => {
    const id = await aCredential();
    await handIn(await inputOf(id), {}, ownFonts);
    await draftStore(changedKey(id)).keep('C3 has a second draft now.', 0);
    const input = await inputOf(id, 2, '2026-04-01T10:00:00.000Z');
    expect(input.changed).toBe('C3 has a second draft now.');
    await handIn(input, {}, ownFonts);
    expect((await readSubmissionRows(id))?.submissions.map((one) => one.changed)).toEqual(['', 'C3 has a second draft now.']);
    expect((await draftStore(changedKey(id)).read()).text).toBe('');
  });
});

describe('nothing half done', () => {
  it.each<Stage>(['drawing', 'packing', 'writing'])('when it is cancelled while %s', async (at) => {
    const id = await aCredential();
    const before = await counts();
    const stop = new AbortController();
    const work = handIn(await inputOf(id), { signal: stop.signal, onStage: (stage) => stage === at && stop.abort() }, ownFonts);
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await counts()).toEqual(before);
  });

  it('when the disk is full', async () => {
    const id = await aCredential();
    const before = await counts();
    vi.spyOn(database().blobs, 'put').mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await expect(handIn(await inputOf(id), {}, ownFonts)).rejects.toMatchObject({ code: 'diskFull' });
    expect(await counts()).toEqual(before);
  });

  it('when another window handed in the same number', async () => {
    const id = await aCredential();
    await handIn(await inputOf(id), {}, ownFonts);
    const before = await counts();
    await expect(handIn(await inputOf(id), {}, ownFonts)).rejects.toMatchObject({ code: 'alreadyHandedIn' });
    expect(await counts()).toEqual(before);
  });

  it('when a file’s bytes are gone', async () => {
    const id = await aCredential();
    await database().blobs.clear();
    await expect(handIn(await inputOf(id), {}, ownFonts)).rejects.toMatchObject({ code: 'fileLost', values: { name: 'Protocol' } });
    expect((await readSubmissionRows(id))?.submissions).toEqual([]);
  });
});

describe('a preview', () => {
  it('has the files that would be handed in, and keeps nothing', async () => {
    const id = await aCredential();
    const before = await counts();
    const input = await inputOf(id);
    const files = await previewFiles(input, ownFonts);
    const { name, file } = await previewZip(input, files);
    expect(name).toBe('feedback-students-use-submission-1-preview.zip');
    expect(await counts()).toEqual(before);
    const { outgoing } = await handIn(input, {}, ownFonts);
    expect(await file.bytes()).toEqual(await outgoing[0]?.file.bytes());
  });
});

describe('the rows of a handing-in', () => {
  it('hold what is captured, used, aligned or named in an answer, and nothing of the bin', async () => {
    const { id } = await aPursuit();
    const named = await keptItem({ title: 'named' });
    const gone = await keptItem({ title: 'gone', credentialId: id });
    await database().items.update(gone.id, { deletedAt: FROZEN_AT });
    await keptItem({ ...anItem({ title: 'captured' }), credentialId: id });
    await keptItem({ title: 'stranger' });
    await answerStore(id, 'p1').keep(`See [[item:${named.id}]].`, 0);
    expect((await readSubmissionRows(id))?.items.map((item) => item.title).toSorted()).toEqual(['captured', 'named']);
  });

  it('are none when the credential is gone', async () => {
    expect(await readSubmissionRows('nothing')).toBeUndefined();
  });
});
