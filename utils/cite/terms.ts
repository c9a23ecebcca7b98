import { folded } from '@/utils/core/fold';
import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import type { CslDate } from './csl-item';

// A fixed variant of each language: a citation must not depend on the browser that writes it.
const TAGS: Record<Locale, string> = { en: 'en-US', es: 'es-US' };

/** How MLA shortens the months. */
const SHORT_MONTHS: Record<Locale, string[]> = {
  en: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  es: ['ene.', 'feb.', 'mar.', 'abr.', 'mayo', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
};

const partsOf = (date: CslDate | undefined): number[] => date?.['date-parts'][0] ?? [];

export const yearOf = (date: CslDate | undefined): string => {
  const [year] = partsOf(date);
  return year === undefined ? '' : String(year).padStart(4, '0');
};

/** `2025-09-14`, `2025-09` or `2025`, with any sign between. */
export const isoOf = (date: CslDate | undefined, between = '-'): string => [yearOf(date), ...partsOf(date).slice(1).map((part) => String(part).padStart(2, '0'))].filter(Boolean).join(between);

/** Making one costs more than using it a hundred times, and lists are long. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: Locale, withYear: boolean, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear} ${withDay}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', month: 'long', ...(withYear ? { year: 'numeric' } : {}), ...(withDay ? { day: 'numeric' } : {}) });
  formatters.set(key, known);
  return known;
}

function inWords(date: CslDate | undefined, locale: Locale, withYear: boolean): string {
  const [year, month, day] = partsOf(date);
  if (year === undefined || (month === undefined && !withYear)) return '';
  if (month === undefined) return yearOf(date);
  const at = new Date(`${isoOf(date)}${day === undefined ? '-01' : ''}T12:00:00Z`);
  return formatter(locale, withYear, day !== undefined).format(at);
}

/** `September 14, 2025`, `14 de septiembre de 2025`; of a month or a year as much as is known. */
export const longDate = (date: CslDate | undefined, locale: Locale): string => inWords(date, locale, true);

/** The same without its year: `September 14`; '' of a year alone. */
export const monthAndDay = (date: CslDate | undefined, locale: Locale): string => inWords(date, locale, false);

/** `14 Sept. 2025` */
export function shortDate(date: CslDate | undefined, locale: Locale): string {
  const [year, month, day] = partsOf(date);
  if (year === undefined) return '';
  return [day, month === undefined ? undefined : SHORT_MONTHS[locale][month - 1], yearOf(date)].filter((part) => part !== undefined).join(' ');
}

/** `and`; in Spanish `y`, and `e` before the sound of i. */
export function andBefore(next: string, locale: Locale): string {
  return /^h?i(?![aeou])/.test(folded(next)) ? m.cite_ref_andBeforeI({}, { locale }) : m.cite_ref_and({}, { locale });
}

/** `45-67` → `45–67` */
export const pageRange = (page: string): string => page.replace(/\s*(?:--?|–|—)\s*/gu, '–');

/** `p. 45`, `pp. 45–67` */
export function pagesInWords(page: string, locale: Locale): string {
  if (page === '') return '';
  const n = pageRange(page);
  return /[–,]/.test(n) ? m.cite_ref_pages({ n }, { locale }) : m.cite_ref_page({ n }, { locale });
}
