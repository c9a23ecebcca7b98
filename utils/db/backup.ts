import { bringBlobs } from './backup/bring-blobs';
import { fingerprint, type Fingerprint } from './backup/fingerprint';
import { blobName, COPIED_TABLES, HEADER_NAME, headerOf, MANIFEST_NAME, rowsName, type CopiedTable } from './backup/format';
import { mend, Touched } from './backup/mend';
import { mergeTable, type Opened } from './backup/merge-tables';
import { readCopy, type ReadOptions } from './backup/read-copy';
import { takeSnapshot } from './backup/snapshot';
import { soundBlobs } from './backup/sound-blobs';
import { StoredZip, type ZipSink } from './backup/stored-zip';
import { barredBy, isBarred, obeyTombstones } from './backup/tombstones';
import { sweepBlobs } from './blobs';
import { write } from './writing';

export interface SaveOptions {
  /** The instant that the copy says it was saved at. */
  savedAt: string;
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

export interface SavedCopy {
  bytes: number;
  /** Files whose bytes could not be read any more, or are not what they were: they are not in the copy. */
  missing: string[];
}

/**
 * Writes the whole database with its blobs into one file, piece by piece. Equal data saved at the same instant gives equal
 * bytes. A blob is looked at before it is written, so that a copy never holds what it could not open again.
 * @throws UserError `databaseClosed`; an AbortError when the signal says so; whatever `sink` throws
 */
export async function saveCopy(sink: ZipSink, { savedAt, onProgress, signal }: SaveOptions): Promise<SavedCopy> {
  const snapshot = await takeSnapshot();
  signal?.throwIfAborted();
  const zip = new StoredZip(sink);
  const manifest: string[] = [];
  const add = async (name: string, blob: Blob, sums?: Fingerprint): Promise<void> => {
    const { sha256, crc32 } = sums ?? (await fingerprint(blob, signal ? { signal } : {}));
    await zip.add(name, blob, crc32);
    manifest.push(`${sha256}  ${name}\n`);
  };

  await add(HEADER_NAME, new Blob([`${JSON.stringify(headerOf(savedAt, snapshot.counts), null, 2)}\n`]));
  for (const table of COPIED_TABLES) await add(rowsName(table), snapshot.rows[table]);
  const missing: string[] = [];
  const all = snapshot.blobs.reduce((sum, blob) => sum + blob.bytes, 1);
  let done = 0;
  const watch = { onBytes: (bytes: number) => onProgress?.((done + bytes) / all), ...(signal ? { signal } : {}) };
  for await (const { id, bytes, sound } of soundBlobs(snapshot.blobs, watch)) {
    if (sound) await add(blobName(id), sound.blob, sound.sums);
    else missing.push(id);
    signal?.throwIfAborted();
    done += bytes;
    watch.onBytes(0);
  }
  const list = new Blob(manifest);
  await zip.add(MANIFEST_NAME, list, (await fingerprint(list)).crc32);
  const bytes = await zip.end();
  onProgress?.(1);
  return { bytes, missing };
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/**
 * Opens a copy: looks it through, then merges it by id. A row that has seen all of the other's writes replaces it; of two
 * that parted, the newer stands and what the other said is kept and shown: a text under its field, a time entry's numbers
 * in its history, everything else among `listVersions`. `meta` stays this browser profile's own.
 *
 * All rows come in by one transaction: half an import is no import. The bytes are put before, since nothing points at them
 * until then, and swept when the transaction does not come about.
 * @throws UserError `copyForeign`, `copyTruncated`, `copyNewer`, `copyDamaged`, `diskFull`; an AbortError when the signal says so
 */
export async function openCopy(file: Blob, { onProgress, signal }: ReadOptions = {}): Promise<Opened> {
  const share = (from: number, to: number) => (done: number) => onProgress?.(from + done * (to - from));
  const watch = signal ? { signal } : {};
  const copy = await readCopy(file, { onProgress: share(0, 0.4), ...watch });
  const barred = await barredBy(copy);
  const { ids, missing } = await bringBlobs(copy, barred.hashes, share(0.4, 0.8), signal);
  const opened: Opened = { added: Object.fromEntries(COPIED_TABLES.map((table) => [table, 0])) as Opened['added'], updated: 0, texts: 0, versions: 0, missing };
  opened.added.blobs = ids.length;
  try {
    const tables = COPIED_TABLES.filter((table) => table !== 'blobs');
    const rows = new Map<CopiedTable, Uint8Array>();
    for (const table of tables) rows.set(table, await bytesOf(copy.rows[table]));
    // `meta`, for the timer that goes on here.
    await write([...tables, 'blobs', 'meta'], async (w) => {
      const touched = new Touched();
      for (const [n, table] of tables.entries()) {
        await mergeTable(w, table, rows.get(table) ?? new Uint8Array(), opened, { skips: (row) => isBarred(barred, row), onRow: (row) => touched.note(table, row) });
        signal?.throwIfAborted();
        share(0.8, 1)((n + 1) / tables.length);
      }
      await obeyTombstones(w, barred);
      await mend(w, touched);
    });
  } catch (error) {
    await sweepBlobs(ids);
    throw error;
  }
  return opened;
}
