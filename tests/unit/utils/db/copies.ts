import { openCopy, saveCopy } from '@/utils/db/backup';
import { COPIED_TABLES } from '@/utils/db/backup/format';
import { database, forgetDatabase } from '@/utils/db/database';

export const SAVED_AT = '2026-03-12T20:14:05.123Z';

/** The database as it is, saved. */
export async function copy(savedAt = SAVED_AT): Promise<File> {
  const chunks: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  await saveCopy((chunk) => void chunks.push(chunk), { savedAt });
  return new File(chunks, 'microfolio-copy-2026-03-12.zip');
}

export async function wipe(): Promise<void> {
  await database().delete();
  forgetDatabase();
}

/** Another machine that began from what is here: what `work` does there, as a copy. The database is left as it was. */
export async function elsewhere(work: () => Promise<unknown>): Promise<File> {
  const before = await copy();
  await wipe();
  await openCopy(before);
  await work();
  const there = await copy();
  await wipe();
  await openCopy(before);
  return there;
}

/** Every row of every table, and the bytes of every blob. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of COPIED_TABLES) {
    const rows: { id: string; blob?: Blob }[] = await database().table(table).toArray();
    all[table] = await Promise.all(rows.map(async (row) => (row.blob ? { ...row, blob: await row.blob.text() } : row)));
  }
  return all;
}
