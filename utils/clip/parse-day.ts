import type { DayPrecision } from '@/utils/core/rows/evidence';
import { foldText } from './fold-name';

/** How exact an ISO day of ours is: its length tells. */
export function precisionOf(day: string): DayPrecision {
  return day.length === 10 ? 'day' : day.length === 7 ? 'month' : day.length === 4 ? 'year' : '';
}

const two = (n: number): string => String(n).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string {
  if (year < 1500 || year > 2100 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return '';
  // The zero of a clock is not a day that anything was published on.
  if (year === 1970 && month === 1 && day === 1) return '';
  return `${year}-${two(month)}-${two(day)}`;
}

const isoMonth = (year: number, month: number): string => isoDay(year, month, 2).slice(0, 7);

/** Arabic, Persian, Devanagari, Bengali and full-width. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g;

/** Whether a text can say a day in figures that are read here. */
export const hasDigit = (text: string): boolean => /\d/u.test(text) || text.search(DIGITS) >= 0;

const plainDigits = (text: string): string =>
  text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    // Arabic, Persian and full-width rows begin at a multiple of 16, Indic ones 6 behind it.
    return String((code >= 0x0966 && code < 0xff00 ? code - 6 : code) % 16);
  });

/**
 * A day as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the text is and in the text's own zone; '' where it says none.
 * `03/04/2026` stays '' unless the language settles its order; with dots the day always comes first.
 * `language` (BCP 47) lends its names of months first; those of the most common languages are tried after it.
 */
export function parseDay(raw: string, language = ''): string {
  const text = plainDigits(raw.slice(0, 300)).trim();
  return isoLike(text) || byNumbers(text, language) || byNames(text, language);
}

function isoLike(text: string): string {
  const day = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(text);
  if (day && (day[2] !== '' || /^\d{8}(?:T|$)/u.test(text))) return isoDay(Number(day[1]), Number(day[3]), Number(day[4]));
  const month = /^(\d{4})[-/](\d{1,2})$/u.exec(text);
  if (month) return isoMonth(Number(month[1]), Number(month[2]));
  return /^\d{4}$/u.test(text) ? isoMonth(Number(text), 2).slice(0, 4) : '';
}

/** Only English, and Spanish of the United States, write the month first somewhere: of `en` alone nobody knows. */
const isDayFirst = (language: string): boolean => language !== '' && !/^(?:en(?:-us|-ca|-ph)?|es-us|es-pr)$/iu.test(language.trim().replaceAll('_', '-'));

function byNumbers(text: string, language: string): string {
  const found = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\d/:-])/u.exec(text);
  const yearFirst = /(?<![\d.,/-])(\d{4})(?:([./-])(\d{1,2})\2|年\s?(\d{1,2})月\s?|년\s?(\d{1,2})월\s?)(\d{1,2})(?!\d)/u.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[3] ?? yearFirst[4] ?? yearFirst[5]), Number(yearFirst[6]));
  if (!found) return byShortYear(text);
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (found[2] === '.' || first === second || first > 12) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  return isDayFirst(language) ? isoDay(year, second, first) : '';
}

/** `22.04.20`, as German and Nordic pages write; never with strokes, whose order nobody knows. */
function byShortYear(text: string): string {
  const found = /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.:])/u.exec(text);
  const year = Number(found?.[3]);
  return found && (year < 50 || year >= 90) ? isoDay(year < 50 ? 2000 + year : 1900 + year, Number(found[2]), Number(found[1])) : '';
}

/** Months as most pages write them, without accents: a language that is not here is asked of `Intl`, which takes longer. */
const MONTHS: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  de: 'januar februar marz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};
const BEFORE_MONTH = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?[.,]?\s*(?:de\s+|d['’]\s*|of\s+)?$/u;
const AFTER_MONTH = /^[.,]?\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/u;
const YEAR_NEXT = /^[.,]?\s*(?:de[l]?\s+|of\s+)?(?:1[5-9]\d\d|20\d\d)(?!\d)/u;

function byNames(text: string, language: string): string {
  const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/u.exec(text)?.[1];
  if (year === undefined) return '';
  const words = foldText(text);
  const tags = [...new Set([primary(language), ...Object.keys(MONTHS)])];
  for (const tag of tags) {
    for (const word of words.matchAll(/[^\s\d!-/:-@[-`{-\u00BF\u2010-\u2027]{3,}/g)) {
      const month = monthNumber(word[0], tag);
      const [before, after] = [words.slice(0, word.index), words.slice(word.index + word[0].length)];
      const day = BEFORE_MONTH.exec(before) ?? AFTER_MONTH.exec(after);
      if (month > 0 && day) return isoDay(Number(year), month, Number(day[1]));
      if (month > 0 && YEAR_NEXT.test(after)) return isoMonth(Number(year), month);
    }
  }
  return '';
}

const primary = (language: string): string => /^[a-z]{2,3}(?=$|[-_])/iu.exec(language.trim())?.[0].toLowerCase() ?? 'en';

/** The month that a word names, whole or by its first three or four letters; 0 = none. */
function monthNumber(word: string, language: string): number {
  const names = MONTHS[language]?.split(' ') ?? namesByIntl(language);
  const meant = names.filter((name) => name === word || (word.length < 5 && name.startsWith(word)));
  return meant.length === 1 ? (names.indexOf(meant[0] ?? '') % 12) + 1 : 0;
}

const known = new Map<string, string[]>();

/** Names as the language writes them beside a day, then alone (many languages inflect); long, for short ones begin like them. */
function namesByIntl(language: string): string[] {
  const cached = known.get(language);
  if (cached) return cached;
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  const names = (isKnown ? [{ month: 'long', day: 'numeric' }, { month: 'long' }] as const : []).flatMap((options) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: 12 }, (_, month) =>
      foldText(format.formatToParts(Date.UTC(2026, month, 15)).find((part) => part.type === 'month')?.value ?? '').replace(/[\s.]/g, ''));
  });
  // A name that does not inflect stands once.
  const once = names.map((name, index) => (names.indexOf(name) < index ? '' : name));
  known.set(language, once);
  return once;
}
