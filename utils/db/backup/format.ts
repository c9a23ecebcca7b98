import * as v from 'valibot';
import { newestVersion } from '../migrations';
import type { MicrofolioDatabase } from '../database';

/**
 * The copy: one zip of `copy.json`, `rows/<table>.jsonl` (a row a line, by id), `blobs/<sha256>` and last
 * `manifest-sha256.txt`, which `sha256sum -c` reads. Anyone can open it without us. A blob's row without its file is one
 * whose bytes could not be read any more when the copy was saved.
 */
export const COPY_FORMAT = 'microfolio-copy';
export const COPY_VERSION = 1;
export const HEADER_NAME = 'copy.json';
export const MANIFEST_NAME = 'manifest-sha256.txt';
export const rowsName = (table: string): string => `rows/${table}.jsonl`;
export const blobName = (id: string): string => `blobs/${id}`;
/** `day` is today's. */
export const copyFileName = (day: string): string => `microfolio-copy-${day}.zip`;

/** Every table but `meta`, which is this browser profile's own. Links before what they point at, bytes last. */
export const COPIED_TABLES = [
  'alignments', 'answers', 'credentials', 'drafts', 'events', 'intervals', 'items', 'jots', 'quotes', 'renditions', 'revisions',
  'shares', 'sources', 'submissions', 'tags', 'templates', 'timeEntries', 'uses', 'blobs',
] as const satisfies (keyof MicrofolioDatabase)[];

export type CopiedTable = (typeof COPIED_TABLES)[number];

const HEADER = v.object({
  format: v.literal(COPY_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The database's version. A newer one is refused; an older one is brought up to this when there is one. */
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.string(),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type CopyHeader = v.InferOutput<typeof HEADER>;

export const headerOf = (savedAt: string, counts: Record<string, number>): CopyHeader => ({
  format: COPY_FORMAT, version: COPY_VERSION, schemaVersion: newestVersion, savedAt, counts,
});

/** The header; null when the file is not ours, `newer` when a newer Microfolio wrote it. */
export function readHeader(text: string): CopyHeader | 'newer' | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  // Only these two are promised to every version to come.
  const promise = v.safeParse(v.object({ format: v.literal(COPY_FORMAT), version: v.number(), schemaVersion: v.number() }), json);
  if (!promise.success) return null;
  if (promise.output.version > COPY_VERSION || promise.output.schemaVersion > newestVersion) return 'newer';
  const header = v.safeParse(HEADER, json);
  return header.success ? header.output : null;
}
