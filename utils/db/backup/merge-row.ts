import type { Row, Seen } from '../../core/rows/row';
import type { Answer } from '../../core/rows/writing';
import { lineOf } from './snapshot';
import type { CopiedTable } from './format';

/** What becomes of a row that comes in. */
export type Merged =
  /** The one that is here has seen all of the other's writes. */
  | { kind: 'keep' }
  /** It is new here. */
  | { kind: 'add'; row: Row }
  /** It has seen all writes of the one that is here, or says the same. */
  | { kind: 'replace'; row: Row }
  /** Each has writes that the other has not seen: `row` stands, `other` is kept beside it; they differ in `columns`. */
  | { kind: 'parted'; row: Row; other: Row; columns: string[] };

/** Columns in which two versions may differ without anyone having said different things. */
const SILENT: Partial<Record<CopiedTable, readonly string[]>> = {
  items: ['unlinked'],
  credentials: ['lastUsedAt'],
  answers: ['rev', 'copiedAt', 'copiedHash'],
  drafts: ['rev'],
};
const EVERYWHERE = ['createdAt', 'updatedAt', 'seen'];

const sawAll = (of: Seen, other: Seen): boolean => Object.entries(other).every(([by, count]) => (of[by] ?? 0) >= count);

const joined = (a: Seen, b: Seen): Seen => {
  const both = { ...a };
  for (const [by, count] of Object.entries(b)) both[by] = Math.max(both[by] ?? 0, count);
  return both;
};

/** Which of two parted versions stands: one that is alive over one in the bin, else the newer. The same on both machines. */
function stands(a: Row, b: Row): boolean {
  if ((a.deletedAt === '') !== (b.deletedAt === '')) return a.deletedAt === '';
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  return lineOf(a) >= lineOf(b);
}

function differing(table: CopiedTable, a: Row, b: Row): string[] {
  const silent = new Set([...EVERYWHERE, ...(SILENT[table] ?? [])]);
  const plain = (row: Row): Record<string, unknown> => JSON.parse(lineOf(row)) as Record<string, unknown>;
  const [one, two] = [plain(a), plain(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((column) => !silent.has(column) && JSON.stringify(one[column]) !== JSON.stringify(two[column]));
}

/** The newest copy to the portal that either machine knows of, and the higher count of writes. */
function answerOf(row: Answer, other: Answer): Answer {
  const copied = other.copiedAt > row.copiedAt ? other : row;
  return { ...row, rev: Math.max(row.rev, other.rev) + 1, copiedAt: copied.copiedAt, copiedHash: copied.copiedHash };
}

const isTombstone = (row: Row): boolean => 'purged' in row && row.purged !== undefined;

/** Merges one row by its version vector. */
export function mergeRow(table: CopiedTable, here: Row | undefined, coming: Row): Merged {
  if (!here) return { kind: 'add', row: coming };
  // A tombstone stands over everything: what was destroyed on one machine does not come back from another.
  if (isTombstone(here) !== isTombstone(coming)) return { kind: 'replace', row: { ...(isTombstone(here) ? here : coming), seen: joined(here.seen, coming.seen) } };
  if (sawAll(here.seen, coming.seen)) return { kind: 'keep' };
  if (sawAll(coming.seen, here.seen)) return { kind: 'replace', row: coming };
  const [first, other] = stands(here, coming) ? [here, coming] : [coming, here];
  const columns = differing(table, first, other);
  const row = { ...(table === 'answers' ? answerOf(first as Answer, other as Answer) : first), seen: joined(here.seen, coming.seen) };
  return columns.length === 0 ? { kind: 'replace', row } : { kind: 'parted', row, other, columns };
}
