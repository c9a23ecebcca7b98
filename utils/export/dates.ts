import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Day, Instant, Locale, Zone } from '@/utils/core/rows/row';

// A fixed variant of each language: what is exported must not depend on the browser that exports it.
const TAGS: Record<Locale, string> = { en: 'en-US', es: 'es-US' };

const words = (date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...options }).format(date);

/** `October 17, 2026`, `October 2026` or `2026`, as exactly as it is known; anything else stays as it was written. */
export function dayInWords(day: Day | string, locale: Locale): string {
  const date = new Date(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(day) || Number.isNaN(date.getTime())) return day;
  return words(date, locale, { year: 'numeric', month: 'long', ...(day.length === 7 ? {} : { day: 'numeric' }) });
}

/** `2026-10-17T10:31:05-05:00`: an instant on the clock of a zone, with the distance to UTC. A zone unknown here is read as UTC. */
export function onTheClock(instant: Instant, zone: Zone): string {
  const there = new TZDate(instant, zone);
  return formatISO(Number.isNaN(there.getTime()) ? new TZDate(instant, 'UTC') : there);
}
