import type { Day, Instant, Locale } from '../core/rows/row';
import { wordsLocale } from './locale';

/** The browser's own variant of the chosen language (en-GB, es-MX), so that dates read as the teacher writes them. */
function localeTag(locale: Locale): string {
  const own = globalThis.navigator?.languages?.find((tag) => tag.toLowerCase().startsWith(locale));
  return own ?? (locale === 'en' ? 'en-US' : 'es-US');
}

const cache = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let made = cache.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(localeTag(locale), options);
    cache.set(key, made);
  }
  return made;
}

/** `14:02`: hours and minutes, 24 hours, in the reader's own zone or the one it was lived in. */
export const formatTime = (at: Instant, locale = wordsLocale(), zone = ''): string =>
  formatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(zone ? { timeZone: zone } : {}) }).format(new Date(at));

/** `12 Mar` or `12 Mar 2026` for a calendar day; the year is left out within `thisYear`. Other precisions pass through. */
export function formatDay(day: Day | string, { thisYear = '', locale = wordsLocale() } = {}): string {
  if (/^\d{4}$/.test(day)) return day;
  const wholeMonth = /^\d{4}-\d{2}$/.test(day);
  const date = new Date(`${wholeMonth ? `${day}-01` : day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const year = day.slice(0, 4) === thisYear ? {} : { year: 'numeric' as const };
  return formatter(locale, { timeZone: 'UTC', month: 'short', ...(wholeMonth ? {} : { day: 'numeric' as const }), ...year }).format(date);
}

/** `Thursday, 12 March` */
export const formatLongDay = (day: Day, locale = wordsLocale()): string =>
  formatter(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00Z`));

/** `5–11 October`: days from the first to the last. */
export const formatDays = (first: Day, last: Day, locale = wordsLocale()): string =>
  formatter(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).formatRange(new Date(`${first}T12:00:00Z`), new Date(`${last}T12:00:00Z`));

/** `Wed 14` */
export const formatWeekday = (day: Day, locale = wordsLocale()): string =>
  // Some locales put the number first; in a column the names stand under one another.
  [{ weekday: 'short' }, { day: 'numeric' }].map((part) => formatter(locale, { timeZone: 'UTC', ...part } as Intl.DateTimeFormatOptions).format(new Date(`${day}T12:00:00Z`))).join(' ');

/** `1 hr 30 min` of the ISO duration `PT1H30M`; other words pass through. */
export function formatDuration(duration: string, locale = wordsLocale()): string {
  const parts = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?)?$/u.exec(duration.trim());
  const said = ['week', 'day', 'hour', 'minute', 'second'].flatMap((unit, at) => {
    const count = Number(parts?.[at + 1] ?? 0);
    return count > 0 ? [new Intl.NumberFormat(localeTag(locale), { style: 'unit', unit, unitDisplay: unit === 'day' || unit === 'week' ? 'long' : 'short' }).format(count)] : [];
  });
  return said.join(' ') || duration;
}

/** `Spanish` for `es`; what no one names passes through. */
export function formatLanguage(tag: string, locale = wordsLocale()): string {
  try {
    return new Intl.DisplayNames([localeTag(locale)], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `212 KB`, `1.1 MB`; bytes in steps of 1000, as file managers show them. */
export function formatBytes(bytes: number, locale = wordsLocale()): string {
  const [value, unit] = bytes < 1000 ? [bytes, 'B'] : bytes < 1e6 ? [bytes / 1000, 'KB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${new Intl.NumberFormat(localeTag(locale), { maximumFractionDigits: value < 10 && unit !== 'B' ? 1 : 0 }).format(value)} ${unit}`;
}

export const formatNumber = (value: number, locale = wordsLocale()): string => new Intl.NumberFormat(localeTag(locale)).format(value);

/** `document, picture or video` */
export const formatChoice = (words: readonly string[], locale = wordsLocale()): string =>
  new Intl.ListFormat(localeTag(locale), { type: 'disjunction' }).format(words);

/** A heading or a sentence begins with a capital, also in a language that writes its days small. */
export const capitalised = (text: string, locale = wordsLocale()): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
