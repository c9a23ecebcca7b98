import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, format, parseISO, startOfWeek } from 'date-fns';
import type { Day, Instant, Locale, Zone } from '../core/rows/row';
import type { TimeEntry } from '../core/rows/time';

/** A point in time, as a row, a clock or a `Date` says it. */
export type Moment = Instant | Date | number;

const DAY = 'yyyy-MM-dd';

/** A school week begins on Monday in both languages, whatever the locale's own calendar says. */
const WEEK_BEGINS_ON: Record<Locale, 0 | 1> = { en: 1, es: 1 };

/** Milliseconds since 1970. */
export const msOf = (moment: Moment): number => new Date(moment).getTime();

/** The calendar day of an instant in a zone. A zone this browser does not know is read as UTC. */
export function dayOf(instant: Moment, zone: Zone): Day {
  const there = new TZDate(msOf(instant), zone);
  const known = Number.isNaN(there.getTime()) ? new TZDate(msOf(instant), 'UTC') : there;
  return format(known, DAY);
}

export const todayIn = (zone: Zone, now: Moment): Day => dayOf(now, zone);

/** `day` moved by whole days. Days have no clock, so no change of clocks can shift them. */
export const shiftDay = (day: Day, days: number): Day => format(addDays(parseISO(day), days), DAY);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** The seven days of the week that holds `day`, Monday first. */
export function weekOf(day: Day, locale: Locale): Day[] {
  const first = format(startOfWeek(parseISO(day), { weekStartsOn: WEEK_BEGINS_ON[locale] }), DAY);
  return Array.from({ length: 7 }, (_, n) => shiftDay(first, n));
}

/** How many days after the day it was lived an entry was put down; 0 = the same day. Both days in the entry's zone. */
export const recordedLater = (entry: Pick<TimeEntry, 'day' | 'zone' | 'recordedAt'>): number =>
  Math.max(0, daysBetween(entry.day, dayOf(entry.recordedAt, entry.zone)));
