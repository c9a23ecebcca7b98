import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { answerStore } from '@/utils/db/answers';
import { openCopy, saveCopy } from '@/utils/db/backup';
import { COPIED_TABLES, MANIFEST_NAME } from '@/utils/db/backup/format';
import { readCopy } from '@/utils/db/backup/read-copy';
import { listStored } from '@/utils/db/backup/stored-zip';
import { getBlob } from '@/utils/db/blobs';
import { database } from '@/utils/db/database';
import { draftStore } from '@/utils/db/drafts';
import { addJot } from '@/utils/db/jots';
import { align, putIntoSlot } from '@/utils/db/links';
import { freezeSubmission } from '@/utils/db/submissions';
import { addTimeEntry } from '@/utils/db/time-entries';
import { currentTimer } from '@/utils/db/timer';
import { copy, everything, SAVED_AT, wipe } from './copies';
import { aJot, aPursuit, aRendition, aTimeEntry, emptyDatabase, keptItem, nowhere } from './rows';
import { v1Rows } from './v1-data';

emptyDatabase();

/** A little of everything. */
async function aLibrary(): Promise<{ credentialId: string; itemId: string }> {
  const { id: credentialId } = await aPursuit();
  const item = await keptItem({ title: 'Protocol “ñ” 日本', credentialId }, [aRendition('hello'), aRendition('small', { form: 'thumbnail' })]);
  await putIntoSlot({ credentialId, requestId: 'r1', itemId: item.id, renditionId: '', title: '', caption: 'Three questions' });
  await align({ credentialId, criterionId: 'c1', targetKind: 'item', targetId: item.id, locator: nowhere, shows: 'that it is used' });
  await answerStore(credentialId, 'p1').keep('I teach seventh-grade science.', 0);
  await addJot(aJot({ credentialId, tags: ['a'] }));
  await draftStore('jot').keep('half a sen', 0);
  await addTimeEntry(aTimeEntry(), [credentialId]);
  await freezeSubmission({ credentialId, number: 1, frozenAt: SAVED_AT, changed: '', on: '2026-03-12', rows: new Blob(['{}']), files: [{ name: 'submission.html', mime: 'text/html', blob: new Blob(['<p>']) }], archiveFiles: [] });
  return { credentialId, itemId: item.id };
}

describe('a copy', () => {
  it('restores everything: saved, wiped, opened and saved again it is the same bytes', async () => {
    await aLibrary();
    const [before, first] = [await everything(), await copy()];
    await wipe();
    const opened = await openCopy(first);
    expect(await everything()).toEqual(before);
    expect(opened.added).toMatchObject({ items: 1, jots: 1, blobs: 4, credentials: 1 });
    expect(opened).toMatchObject({ updated: 0, texts: 0, versions: 0, missing: 0 });
    expect(await (await copy()).bytes()).toEqual(await first.bytes());
  });

  it('restores every table, also a running timer', async () => {
    for (const table of COPIED_TABLES) await database().table(table).bulkAdd(v1Rows[table]);
    const [before, first] = [await everything(), await copy()];
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    await wipe();
    await openCopy(first);
    expect(await everything()).toEqual(before);
    expect(await (await copy()).bytes()).toEqual(await first.bytes());
    expect(await currentTimer()).toMatchObject({ running: true, entry: { what: 'Reading' } });
  });

  it('opened where it was saved changes nothing', async () => {
    await aLibrary();
    const before = await everything();
    const opened = await openCopy(await copy());
    expect(await everything()).toEqual(before);
    expect(Object.values(opened.added).every((n) => n === 0)).toBe(true);
    expect(opened.updated).toBe(0);
  });

  it('leaves the profile its own id', async () => {
    await aLibrary();
    const first = await copy();
    await wipe();
    await addJot(aJot());
    const own = (await database().meta.get('installationId'))?.value;
    await openCopy(first);
    expect((await database().meta.get('installationId'))?.value).toBe(own);
  });

  it('leaves out bytes that are not what they were, and says so', async () => {
    await aLibrary();
    const rotten = (await database().blobs.toCollection().first())?.id ?? '';
    await database().blobs.update(rotten, { blob: new Blob(['rotten']) });
    const chunks: (Uint8Array<ArrayBuffer> | Blob)[] = [];
    expect((await saveCopy((chunk) => void chunks.push(chunk), { savedAt: SAVED_AT })).missing).toEqual([rotten]);
    await wipe();
    const opened = await openCopy(new Blob(chunks));
    expect(opened).toMatchObject({ missing: 1, added: { blobs: 3, items: 1 } });
    expect(await getBlob(rotten)).toBeUndefined();
  });

  it('can be checked by anyone with the sums in it', async () => {
    await aLibrary();
    const file = await copy();
    const entries = await listStored(file, 'copy.json');
    const manifest = entries.find((e) => e.name === MANIFEST_NAME);
    const text = await file.slice(manifest?.offset, (manifest?.offset ?? 0) + (manifest?.size ?? 0)).text();
    const sums = await Promise.all(entries.filter((e) => e !== manifest).map(async (e) => {
      const bytes = await file.slice(e.offset, e.offset + e.size).arrayBuffer();
      return `${Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')}  ${e.name}\n`;
    }));
    expect(text).toBe(sums.join(''));
  });

  it('tells how far it is, and stops when it is told to', async () => {
    await aLibrary();
    const told: number[] = [];
    await saveCopy(() => {}, { savedAt: SAVED_AT, onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const stop = new AbortController();
    await expect(saveCopy(() => {}, { savedAt: SAVED_AT, signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a file that is no sound copy', () => {
  const damaged = async (change: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<Blob> => {
    const bytes = (await (await copy()).bytes()) as Uint8Array<ArrayBuffer>;
    change(bytes);
    return new Blob([bytes]);
  };
  /** A whole, well-formed copy whose header says otherwise: what a later Microfolio would write. */
  const saidBy = async (patch: object): Promise<Blob> => {
    const text = JSON.stringify({ format: 'microfolio-copy', version: 1, schemaVersion: 1, savedAt: SAVED_AT, counts: {}, ...patch });
    return new Blob([zipSync({ 'copy.json': new TextEncoder().encode(text) }, { level: 0 })]);
  };

  it.each([
    ['an empty file', async () => new Blob(), 'copyForeign'],
    ['a picture', async () => new Blob(['\x89PNG\r\n']), 'copyForeign'],
    ['another zip', async () => new Blob([zipSync({ 'a.txt': new Uint8Array(3) })]), 'copyForeign'],
    ['another zip, cut short', async () => new Blob([zipSync({ 'submission.html': new Uint8Array(300) }).slice(0, 200)]), 'copyForeign'],
    ['a zip with a copy.json of another program', async () => saidBy({ format: 'other' }), 'copyForeign'],
    ['a copy of a newer format', async () => saidBy({ version: 2 }), 'copyNewer'],
    ['a copy of a newer database', async () => saidBy({ schemaVersion: 99, counts: 'moved' }), 'copyNewer'],
    ['a copy without its parts', async () => saidBy({}), 'copyDamaged'],
    ['a copy cut short', async () => (await copy()).slice(0, -30), 'copyTruncated'],
    ['a copy of which hardly anything came', async () => (await copy()).slice(0, 35), 'copyTruncated'],
    ['a copy with one letter changed in a row', async () => damaged((bytes) => void bytes.set([0x58], Buffer.from(bytes).indexOf('seventh-grade'))), 'copyDamaged'],
    ['a copy with one byte changed in a file', async () => damaged((bytes) => void bytes.set([0x58], Buffer.from(bytes).indexOf('hello'))), 'copyDamaged'],
    ['a copy with a changed sum', async () => damaged((bytes) => void bytes.set([0x30, 0x31, 0x32], Buffer.from(bytes).lastIndexOf('  blobs/') - 9)), 'copyDamaged'],
  ])('%s is refused whole', async (_, file, code) => {
    await aLibrary();
    const bad = await file();
    const before = await everything();
    await expect(openCopy(bad)).rejects.toMatchObject({ name: 'UserError', code });
    expect(await everything()).toEqual(before);
  });

  it('is refused wherever it is cut', async () => {
    await aLibrary();
    const file = await copy();
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: file.size - 1 }), async (length) => {
      await expect(readCopy(file.slice(0, length))).rejects.toMatchObject({ code: expect.stringMatching(/^copy(Truncated|Foreign)$/) });
    }));
  });

  it('is refused whichever byte of its parts was changed', async () => {
    await aLibrary();
    const file = await copy();
    const entries = await listStored(file, 'copy.json');
    const spots = entries.flatMap((e) => (e.size > 0 ? [e.offset, e.offset + Math.floor(e.size / 2), e.offset + e.size - 1] : []));
    const codes = await Promise.all(spots.map(async (spot) => {
      const bytes = (await file.bytes()) as Uint8Array<ArrayBuffer>;
      bytes[spot] = (bytes[spot] ?? 0) ^ 1;
      return readCopy(new Blob([bytes])).then(() => 'opened', (error: { code?: string }) => error.code ?? String(error));
    }));
    expect(codes.filter((code) => !/^copy(Damaged|Foreign|Newer)$/.test(code))).toEqual([]);
  });

  it('is refused when a row lacks a column that an index needs', async () => {
    await database().table('jots').add({ id: 'j', createdAt: SAVED_AT, updatedAt: SAVED_AT, deletedAt: null, seen: {}, body: 'x' });
    await expect(readCopy(await copy())).rejects.toMatchObject({ code: 'copyDamaged', values: { table: 'jots', line: '1' } });
  });
});

describe('half an import', () => {
  it('is no import: a failure in the middle leaves rows and bytes as they were', async () => {
    await aLibrary();
    const file = await copy();
    await wipe();
    await addJot(aJot({ body: 'was here' }));
    const before = await everything();
    const { db } = { db: database() };
    const failing = vi.spyOn(db.uses, 'bulkPut').mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await expect(openCopy(file)).rejects.toMatchObject({ code: 'diskFull' });
    expect(failing).toHaveBeenCalledTimes(1);
    expect(await everything()).toEqual(before);
  });

  it('is no import: cancelled at any moment it leaves rows and bytes as they were', async () => {
    await aLibrary();
    const file = await copy();
    await wipe();
    const before = await everything();
    for (const at of [0.1, 0.45, 0.7, 0.9]) {
      const stop = new AbortController();
      await expect(openCopy(file, { signal: stop.signal, onProgress: (done) => done >= at && stop.abort() })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await everything()).toEqual(before);
    }
  });
});
