import * as v from 'valibot';
import { UserError } from '../../core/errors';
import { sha256 } from '../../core/ids';
import type { Row } from '../../core/rows/row';
import { hashBlob, WHOLE_BYTES, type Watch } from '../blobs';
import { blobName, COPIED_TABLES, HEADER_NAME, MANIFEST_NAME, readHeader, rowsName, type CopiedTable, type CopyHeader } from './format';
import { ROW_SCHEMAS } from './row-schemas';
import { listStored, ZipTrouble, type StoredEntry } from './stored-zip';

/** A copy that was looked through and is sound. */
export interface Copy {
  header: CopyHeader;
  /** Each table's lines. */
  rows: Record<CopiedTable, Blob>;
  /** The bytes that are in it, by id: slices of the file. */
  blobs: Map<string, Blob>;
}

export interface ReadOptions {
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

const NEWLINE = 0x0a;

/** The rows of one table, one after the other: only the line in hand is text. */
export function* rowsIn(bytes: Uint8Array): Generator<Row> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(NEWLINE, from);
    if (to < 0) throw new UserError('copyDamaged');
    yield JSON.parse(decoder.decode(bytes.subarray(from, to))) as Row;
    from = to + 1;
  }
}

async function entriesOf(file: Blob): Promise<Map<string, Blob>> {
  try {
    const entries = await listStored(file, HEADER_NAME);
    const slice = ({ offset, size }: StoredEntry): Blob => file.slice(offset, offset + size);
    return new Map(entries.map((entry) => [entry.name, slice(entry)]));
  } catch (error) {
    if (!(error instanceof ZipTrouble)) throw error;
    throw new UserError(error.kind === 'cut' ? 'copyTruncated' : error.kind === 'foreign' ? 'copyForeign' : 'copyDamaged', {}, { cause: error });
  }
}

/** What the manifest promises: name → SHA-256. */
function promises(manifest: string): Map<string, string> {
  const lines = manifest.split('\n').slice(0, -1).map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line));
  return new Map(lines.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
}

async function checkRows(table: CopiedTable, blob: Blob, promised: string, expected: number | undefined): Promise<Row[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if ((await sha256(bytes)) !== promised) throw new UserError('copyDamaged');
  const kept: Row[] = [];
  let [count, last] = [0, ''];
  try {
    for (const row of rowsIn(bytes)) {
      v.parse(ROW_SCHEMAS[table], row);
      if (row.id <= last) throw new UserError('copyDamaged');
      [count, last] = [count + 1, row.id];
      if (table === 'blobs') kept.push(row);
    }
  } catch (error) {
    throw new UserError('copyDamaged', { table, line: String(count + 1) }, { cause: error });
  }
  if (count !== expected) throw new UserError('copyDamaged');
  return kept;
}

/**
 * Looks a file through, whole: its kind, its version, the sum of every part and every row's columns. Nothing is written.
 * @throws UserError `copyForeign`, `copyTruncated`, `copyNewer`, `copyDamaged`; an AbortError when the signal says so
 */
export async function readCopy(file: Blob, { onProgress, signal }: ReadOptions = {}): Promise<Copy> {
  const entries = await entriesOf(file);
  const header = readHeader((await entries.get(HEADER_NAME)?.text()) ?? '');
  if (header === null) throw new UserError('copyForeign');
  if (header === 'newer') throw new UserError('copyNewer');
  const manifest = promises((await entries.get(MANIFEST_NAME)?.text()) ?? '');
  if (manifest.size !== entries.size - 1 || [...manifest.keys()].some((name) => !entries.has(name))) throw new UserError('copyDamaged');

  const copy: Copy = { header, rows: {} as Copy['rows'], blobs: new Map() };
  let done = 0;
  const all = [...entries.values()].reduce((sum, entry) => sum + entry.size, 1);
  const advance = (bytes: number): void => {
    signal?.throwIfAborted();
    done += bytes;
    onProgress?.(done / all);
  };
  /** A large file is followed while it is read. */
  const follow = ({ size }: Blob): Watch => ({ ...(size > WHOLE_BYTES && onProgress ? { onBytes: (bytes) => onProgress((done + bytes) / all) } : {}), ...(signal ? { signal } : {}) });
  const blobRows: Row[] = [];
  for (const table of COPIED_TABLES) {
    const rows = entries.get(rowsName(table));
    if (!rows) throw new UserError('copyDamaged');
    copy.rows[table] = rows;
    blobRows.push(...(await checkRows(table, rows, manifest.get(rowsName(table)) ?? '', header.counts[table])));
    advance(rows.size);
  }
  if ((await hashBlob(entries.get(HEADER_NAME) ?? new Blob())) !== manifest.get(HEADER_NAME)) throw new UserError('copyDamaged');
  for (const row of blobRows) {
    const bytes = entries.get(blobName(row.id));
    if (!bytes) continue;
    if (manifest.get(blobName(row.id)) !== row.id || (await hashBlob(bytes, follow(bytes))) !== row.id) throw new UserError('copyDamaged');
    copy.blobs.set(row.id, bytes);
    advance(bytes.size);
  }
  return copy;
}
