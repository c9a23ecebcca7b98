import type { Interval, Share, TimeEntry } from '../core/rows/time';
import { msOf, type Moment } from './calendar';
import { gapOf } from './gap';

const isAlive = (row: { deletedAt: string }): boolean => row.deletedAt === '';

/**
 * The intervals of an entry that stand: alive, and not replaced by a correction. Where two machines each corrected the same
 * interval, the later correction stands, so that no minute counts twice.
 */
export function standingIntervals(entryId: string, intervals: readonly Interval[]): Interval[] {
  const mine = intervals.filter((i) => i.timeEntryId === entryId && isAlive(i));
  const latest = new Map<string, Interval>();
  for (const interval of mine) {
    if (interval.replaces === '') continue;
    const other = latest.get(interval.replaces);
    if (!other || age(other) < age(interval)) latest.set(interval.replaces, interval);
  }
  return mine
    .filter((i) => !latest.has(i.id) && (i.replaces === '' || latest.get(i.replaces) === i))
    .sort((a, b) => (a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : 0));
}

const age = (interval: Interval): string => `${interval.createdAt}${interval.id}`;

/**
 * An open interval counts until `now` when it was seen lately, or else until it was last seen: time in a gap waits for an
 * answer. A clock that was set back takes away nothing that was seen.
 */
function endOf(interval: Interval, now: Moment | undefined): number {
  if (interval.endAt !== '') return msOf(interval.endAt);
  const seen = msOf(interval.lastSeenAt);
  return now === undefined || gapOf(interval, now) ? seen : Math.max(seen, msOf(now));
}

/**
 * Whole seconds of an entry. By hand: its minutes. By timer: the sum of its standing intervals, from stored instants alone.
 * Only intervals count: a gap that was kept has become an interval of its own, one that was left or is still asked has none.
 * An interval that seems to end before it began, because a clock was set back, is 0 and never less.
 */
export function secondsOf(entry: TimeEntry, intervals: readonly Interval[], now?: Moment): number {
  if (entry.source !== 'timer') return Math.max(0, Math.round(entry.minutes * 60));
  const ms = standingIntervals(entry.id, intervals).reduce((sum, i) => sum + Math.max(0, endOf(i, now) - msOf(i.startAt)), 0);
  return Math.floor(ms / 1000);
}

/**
 * Deals an entry's seconds out by weight, by largest remainder, so that the parts always sum to `seconds`. Equal remainders
 * go by credential id, so that two machines deal alike. An entry without shares belongs to '' (no credential yet); where no
 * weight is above 0, all weigh the same.
 */
export function dealShares(seconds: number, shares: readonly Share[]): Map<string, number> {
  const weights = new Map<string, bigint>();
  for (const share of shares.filter(isAlive)) {
    const weight = BigInt(Math.max(0, Math.trunc(share.weight) || 0));
    weights.set(share.credentialId, (weights.get(share.credentialId) ?? 0n) + weight);
  }
  if (weights.size === 0) return new Map([['', seconds]]);
  const total = [...weights.values()].reduce((sum, w) => sum + w, 0n);
  const all = [...weights].map(([credentialId, w]) => ({ credentialId, weight: total === 0n ? 1n : w }));
  const of = total === 0n ? BigInt(all.length) : total;
  const parts = all.map(({ credentialId, weight }) => {
    const product = BigInt(seconds) * weight;
    return { credentialId, part: Number(product / of), rest: product % of };
  });
  let left = seconds - parts.reduce((sum, p) => sum + p.part, 0);
  const byRest = [...parts].sort((a, b) => (a.rest !== b.rest ? (a.rest < b.rest ? 1 : -1) : a.credentialId < b.credentialId ? -1 : 1));
  for (const part of byRest) {
    if (left === 0) break;
    part.part += 1;
    left -= 1;
  }
  return new Map(parts.map((p) => [p.credentialId, p.part]));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `0:12:41`: hours, minutes, seconds; a part of a second is left out. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${formatMinutes(whole)}:${two(whole % 60)}`;
}

/** `3:10`: hours and minutes; a part of a minute is left out, so that a total never shows more than was spent. */
export function formatMinutes(seconds: number): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}
