import type { Instant } from '../core/rows/row';
import type { Interval } from '../core/rows/time';
import { msOf, type Moment } from './calendar';

/**
 * After this long without a sign of life a running timer has a gap, and the time away counts only once the teacher says so.
 * The number is our own choice, not an office's rule. The sign of life is an alarm of at least 30 s and any act in a surface;
 * a browser at work may delay some of them, so less than a few minutes would ask about time that was never away, and much more
 * would let a closed lid at the end of a lesson pass for learning.
 */
export const GAP_AFTER_MS = 5 * 60 * 1000;

/** The stretch in which a running interval was not seen; null when it is closed or was seen lately. */
export function gapOf(interval: Pick<Interval, 'endAt' | 'lastSeenAt'>, now: Moment): { from: Instant; to: Instant } | null {
  if (interval.endAt !== '') return null;
  const away = msOf(now) - msOf(interval.lastSeenAt);
  return away > GAP_AFTER_MS ? { from: interval.lastSeenAt, to: new Date(now).toISOString() } : null;
}
