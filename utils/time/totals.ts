import type { Day } from '../core/rows/row';
import type { Interval, Share, TimeEntry } from '../core/rows/time';
import type { Moment } from './calendar';
import { dealShares, secondsOf } from './duration';

/*
 * One rule for every total: an entry's whole seconds count on the day it is put down for, also when its timer ran past
 * midnight, and are dealt out over credentials once. So days, credentials and weeks all sum to the same number.
 */

export interface TimeTotal {
  seconds: number;
  byDay: Map<Day, number>;
  /** The key '' holds time that serves no credential yet. */
  byCredential: Map<string, number>;
}

/** Seconds of each alive entry. */
function eachEntry(entries: readonly TimeEntry[], intervals: readonly Interval[], now?: Moment): { entry: TimeEntry; seconds: number }[] {
  const byEntry = Map.groupBy(intervals, (i) => i.timeEntryId);
  return entries
    .filter((entry) => entry.deletedAt === '')
    .map((entry) => ({ entry, seconds: secondsOf(entry, byEntry.get(entry.id) ?? [], now) }));
}

const add = (sums: Map<string, number>, key: string, seconds: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + seconds);
};

/** Seconds by day, days with an entry only. */
export function secondsByDay(entries: readonly TimeEntry[], intervals: readonly Interval[], now?: Moment): Map<Day, number> {
  const sums = new Map<Day, number>();
  for (const { entry, seconds } of eachEntry(entries, intervals, now)) add(sums, entry.day, seconds);
  return sums;
}

/** Seconds by credential; the key '' holds time that serves none yet. */
export function secondsByCredential(
  entries: readonly TimeEntry[], intervals: readonly Interval[], shares: readonly Share[], now?: Moment,
): Map<string, number> {
  const byEntry = Map.groupBy(shares, (s) => s.timeEntryId);
  const sums = new Map<string, number>();
  for (const { entry, seconds } of eachEntry(entries, intervals, now)) {
    for (const [credentialId, part] of dealShares(seconds, byEntry.get(entry.id) ?? [])) add(sums, credentialId, part);
  }
  return sums;
}

/** What a week (or any days) adds up to. Every day asked for has a sum, if 0. */
export function weekTotal(
  entries: readonly TimeEntry[], intervals: readonly Interval[], shares: readonly Share[], days: readonly Day[], now?: Moment,
): TimeTotal {
  const within = entries.filter((entry) => days.includes(entry.day));
  const sums = secondsByDay(within, intervals, now);
  const byDay = new Map(days.map((day) => [day, sums.get(day) ?? 0]));
  return {
    seconds: [...byDay.values()].reduce((sum, s) => sum + s, 0),
    byDay,
    byCredential: secondsByCredential(within, intervals, shares, now),
  };
}
