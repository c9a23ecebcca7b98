import type { Locator } from '../core/rows/evidence';
import type { Locale } from '../core/rows/row';
import { wordsLocale } from '../words/locale';
import { m } from '../words/paraglide/messages';

export const nowhere: Locator = { page: '', timecode: '', region: '', quote: '' };

export const isNowhere = (locator: Locator): boolean => Object.values(locator).every((text) => text === '');

const PAGE = /^[\p{L}.]+ (\d+(?:[–-]\d+)?)$/u;
const TIMECODE = /^\d{1,2}(?::[0-5]\d){1,2}(?:[–-]\d{1,2}(?::[0-5]\d){1,2})?$/;
const QUOTED = /“([^“”]+)”$/;

/** Where in one line, as a person says it: `page 2, 3:10, table, “so they waited”`; '' is the whole. */
export function sayLocator(locator: Locator, locale: Locale = wordsLocale()): string {
  const page = locator.page && m.workbench_page({ page: locator.page }, { locale });
  return [page, locator.timecode, locator.region, locator.quote && `“${locator.quote}”`].filter(Boolean).join(', ');
}

/**
 * Reads a line as it is typed. Whatever would not read back exactly as it was typed stays whole, as a region: the field never
 * rewrites what someone writes.
 */
export function readLocator(text: string, locale: Locale = wordsLocale()): Locator {
  const quote = QUOTED.exec(text)?.[1] ?? '';
  const segments = (quote ? text.replace(QUOTED, '').replace(/, $/, '') : text).split(', ');
  const page = PAGE.exec(segments[0] ?? '')?.[1] ?? '';
  if (page) segments.shift();
  const timecode = TIMECODE.test(segments[0] ?? '') ? (segments.shift() ?? '') : '';
  const found: Locator = { page, timecode, region: segments.join(', '), quote };
  return sayLocator(found, locale) === text ? found : { ...nowhere, region: text };
}
