import type { Day, Instant, Locale } from '../core/rows/row';
import type { Interval, TimeEntry } from '../core/rows/time';
import { weekOf } from './calendar';
import { standingIntervals } from './duration';

/** An entry with its intervals. */
export interface Timed {
  entry: TimeEntry;
  intervals: readonly Interval[];
}

export interface Week<T extends Timed> {
  /** Its Monday. */
  first: Day;
  last: Day;
  rows: T[];
}

/** When an entry began and ended, as its timer says; null for one by hand. `endAt` is '' while it runs. */
export function spanOf({ entry, intervals }: Timed): { startAt: Instant; endAt: Instant | ''; zone: string } | null {
  const standing = standingIntervals(entry.id, intervals);
  const [first] = standing;
  if (!first) return null;
  const ends = standing.map((one) => one.endAt);
  return { startAt: first.startAt, endAt: ends.includes('') ? '' : (ends.sort().at(-1) ?? ''), zone: first.zone };
}

/** Entries by week, newest first; in a day what began last, then what was put down last. Weeks without an entry are left out. */
export function inWeeks<T extends Timed>(rows: readonly T[], locale: Locale): Week<T>[] {
  const began = (row: T): string => spanOf(row)?.startAt ?? '';
  const order = (a: T, b: T): number =>
    compare(b.entry.day, a.entry.day) || compare(began(b), began(a)) || compare(b.entry.recordedAt, a.entry.recordedAt) || compare(b.entry.id, a.entry.id);
  const weeks = new Map<Day, Week<T>>();
  for (const row of [...rows].sort(order)) {
    const days = weekOf(row.entry.day, locale);
    const [first = row.entry.day] = days;
    const week = weeks.get(first) ?? { first, last: days.at(-1) ?? first, rows: [] };
    week.rows.push(row);
    weeks.set(first, week);
  }
  return [...weeks.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
