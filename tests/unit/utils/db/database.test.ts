import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { UserError } from '@/utils/core/errors';
import { asUserError, database, DATABASE_NAME, forgetDatabase, installationId } from '@/utils/db/database';
import { listJots } from '@/utils/db/jots';
import { migrations, newestVersion } from '@/utils/db/migrations';
import { v1 } from '@/utils/db/migrations/v1';
import { currentTimer } from '@/utils/db/timer';
import { write } from '@/utils/db/writing';
import { aJot, emptyDatabase } from './rows';
import { v1Rows, v1Stores } from './v1-data';

emptyDatabase();

async function writtenBy(version: number, stores: Record<string, string>, rows: Record<string, object[]>): Promise<void> {
  const db = new Dexie(DATABASE_NAME);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd(list);
  db.close();
}

describe('migrations', () => {
  it('count 1, 2, 3 … without a gap', () => {
    expect(migrations.map((m) => m.version)).toEqual(migrations.map((_, n) => n + 1));
    expect(newestVersion).toBe(migrations.length);
  });

  it('keep version 1 as it was released', () => expect(v1).toEqual({ version: 1, stores: v1Stores }));

  it('open data of version 1 with every row as it was', async () => {
    await writtenBy(1, v1Stores, v1Rows);
    const opened: Record<string, unknown[]> = {};
    for (const table of Object.keys(v1Rows)) opened[table] = await database().table(table).toArray();
    expect(opened).toEqual(v1Rows);
    expect(database().verno).toBe(newestVersion);
    expect((await currentTimer())?.running).toBe(true);
    expect(await database().submissions.where({ blobIds: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' }).count()).toBe(1);
  });
});

describe('data of a newer version', () => {
  it('is refused in words, and stays as it was', async () => {
    await writtenBy(newestVersion + 1, { ...v1Stores, goals: 'id' }, { jots: [{ ...aJot(), id: 'j', createdAt: 'x', deletedAt: '', newColumn: 1 }], goals: [{ id: 'g' }] });
    await expect(listJots('')).rejects.toMatchObject({ name: 'UserError', code: 'databaseNewer' });
    await expect(write(['jots'], (w) => w.db.jots.clear())).rejects.toMatchObject({ code: 'databaseNewer' });
    forgetDatabase();
    const later = await new Dexie(DATABASE_NAME).open();
    expect(later.verno).toBe(newestVersion + 1);
    expect(await later.table('jots').count()).toBe(1);
    expect(await later.table('goals').count()).toBe(1);
    later.close();
  });
});

describe('the connection', () => {
  it('lets go when a newer page upgrades', async () => {
    await database().open();
    const newer = new Dexie(DATABASE_NAME);
    newer.version(newestVersion + 1).stores(v1Stores);
    await newer.open();
    expect(database().isOpen()).toBe(false);
    await expect(listJots('')).rejects.toMatchObject({ code: 'databaseClosed' });
    newer.close();
  });

  it('refuses newer data also when it opens again', async () => {
    await database().open();
    database().close({ disableAutoOpen: false });
    await writtenBy(newestVersion + 1, v1Stores, {});
    await expect(listJots('')).rejects.toMatchObject({ code: 'databaseNewer' });
  });

  it('opens again after it was forgotten', async () => {
    await database().open();
    forgetDatabase();
    expect(await listJots('')).toEqual([]);
  });

  it('has one id of its own', async () => {
    const id = await installationId(database());
    forgetDatabase();
    expect(await installationId(database())).toBe(id);
  });
});

describe('failures in words', () => {
  it.each([
    ['a full disk', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'diskFull'],
    ['a database that does not open', { name: 'OpenFailedError' }, 'databaseClosed'],
    ['a newer version', { name: 'VersionError' }, 'databaseNewer'],
    ['a refusal from within', { name: 'OpenFailedError', inner: new UserError('databaseNewer') }, 'databaseNewer'],
  ])('%s', (_, error, code) => expect(asUserError(error)).toMatchObject({ code }));

  it('a bug stays a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(asUserError(bug)).toBe(bug);
  });

  it('half a verb is no verb', async () => {
    const half = write(['jots'], async (w) => {
      await w.db.jots.add({ ...aJot(), id: 'j', createdAt: w.now, updatedAt: w.now, deletedAt: '', seen: {} });
      throw new UserError('notFound');
    });
    await expect(half).rejects.toMatchObject({ code: 'notFound' });
    expect(await listJots('')).toEqual([]);
  });
});
