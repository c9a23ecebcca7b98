import type { MadeBy } from '@/utils/core/rows/evidence';
import type { OtherVersion } from '@/utils/db/versions';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';

type Cells = Record<string, unknown>;

const COLUMNS: Record<string, () => string> = {
  role: m.settings_column_role, madeBy: m.settings_column_madeBy, kind: m.settings_column_kind, title: m.settings_column_title,
  site: m.settings_column_site, authors: m.settings_column_authors, publishedOn: m.settings_column_publishedOn, happenedOn: m.settings_column_happenedOn,
  url: m.settings_column_url, dueOn: m.settings_column_dueOn, on: m.settings_column_on, who: m.settings_column_who, note: m.settings_column_note,
};
const QUIET = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'seen', 'unlinked', 'lastUsedAt', 'rev']);

const MADE_BY: Record<MadeBy, () => string> = {
  me: m.common_madeBy_me, team: m.common_madeBy_team, student: m.common_madeBy_student, others: m.common_madeBy_others,
};

function valueWords(column: string, value: unknown): string {
  if (column === 'role') return value === 'source' ? m.common_role_source() : m.common_role_evidence();
  if (column === 'madeBy') return MADE_BY[value as MadeBy]?.() ?? '';
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayWords(text) : text;
}

export interface Difference {
  column: string;
  label: string;
  /** As it stands, and as the other says; '' where there is no short way to say it. */
  now: string;
  other: string;
}

/** Where two versions differ, in words; what has none is told in one line. */
export function differences({ row, other }: OtherVersion): Difference[] {
  const [one, two] = [row as unknown as Cells, other as unknown as Cells];
  const columns = Object.keys({ ...one, ...two }).filter((column) => !QUIET.has(column) && JSON.stringify(one[column]) !== JSON.stringify(two[column]));
  const told = columns.flatMap((column) => {
    const label = COLUMNS[column]?.();
    return label ? [{ column, label, now: valueWords(column, one[column]), other: valueWords(column, two[column]) }] : [];
  });
  return told.length < columns.length ? [...told, { column: 'more', label: m.settings_column_more(), now: '', other: '' }] : told;
}
