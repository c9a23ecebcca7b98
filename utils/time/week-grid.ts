import type { Day } from '../core/rows/row';
import type { Interval, Share, TimeEntry } from '../core/rows/time';
import type { Moment } from './calendar';
import { formatClock, formatMinutes } from './duration';
import { secondsByCredential } from './totals';

export interface WeekGrid {
  days: { day: Day; seconds: number; byCredential: ReadonlyMap<string, number> }[];
  /** Credentials with time, most first; the key '' holds time that serves none yet and comes last. */
  credentials: { id: string; seconds: number }[];
  seconds: number;
}

/** Days by credentials, to the second: the days, the credentials and the whole always sum alike. */
export function weekGrid(entries: readonly TimeEntry[], intervals: readonly Interval[], shares: readonly Share[], days: readonly Day[], now?: Moment): WeekGrid {
  const sums = new Map<string, number>();
  const rows = days.map((day) => {
    const byCredential = secondsByCredential(entries.filter((entry) => entry.day === day), intervals, shares, now);
    let seconds = 0;
    for (const [id, part] of byCredential) {
      seconds += part;
      sums.set(id, (sums.get(id) ?? 0) + part);
    }
    return { day, seconds, byCredential };
  });
  const credentials = [...sums].filter(([, part]) => part > 0).map(([id, part]) => ({ id, seconds: part }));
  return {
    days: rows,
    credentials: credentials.sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.seconds - a.seconds || (a.id < b.id ? -1 : 1)),
    seconds: rows.reduce((sum, row) => sum + row.seconds, 0),
  };
}

/** Writes every number of a grid alike: `3:10`, or `3:10:25` throughout as soon as one holds seconds, so that what is shown adds up. */
export function gridFormat(grid: WeekGrid): (seconds: number) => string {
  const parts = grid.days.flatMap((day) => [...day.byCredential.values()]);
  return parts.every((part) => part % 60 === 0) ? formatMinutes : formatClock;
}

const STEPS = [15, 30, 60, 120, 240].map((minutes) => minutes * 60);

/** Lines for an axis from 0 up to at least `most` seconds: at most four, at round lengths. */
export function axisSeconds(most: number): number[] {
  const step = STEPS.find((s) => s * 4 >= most) ?? Math.ceil(most / 4 / 3600) * 3600;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) }, (_, n) => (n + 1) * step);
}
