import { atMidnight } from './choose-day';
import { cleanLine, cleanText } from './clean-text';
import { decodeEntities } from './decode-entities';
import type { TextField } from './extractors/types';
import { countLetters } from './fold-name';
import { webAddress } from './page-address';
import { parseDay } from './parse-day';
import { parseIsbn, parseIssn, parsePages } from './parse-numbers';
import { cleanTitle } from './parse-title';

/** What helps to tell a page's own words from its site's. */
export interface Known {
  url: string;
  sites: string[];
  headings: string[];
  language: string;
}

type Tidy = (value: string, known: Known) => string;

const siteName = (value: string): string => {
  const name = cleanLine(decodeEntities(value), 200);
  return /^(?:https?:|@)/i.test(name) || countLetters(name) < 2 ? '' : name;
};
const day: Tidy = (value, known) => parseDay(atMidnight(cleanLine(value, 300)), known.language);
const phrase = (value: string): string => {
  const words = cleanLine(decodeEntities(value), 200);
  return countLetters(words) < 2 && !/\d/u.test(words) ? '' : words;
};
/** `Vol. 12` → `12`; a number may have letters in it, a sentence is none. */
const number = (value: string): string => {
  const words = cleanLine(decodeEntities(value), 60).replace(/^(?:vol(?:ume|\.)?|no\.?|issue|number|iss\.)\s*/iu, '');
  return words.length <= 30 && /[\p{L}\p{N}]/u.test(words) ? words : '';
};

/** How each field's raw words become a value; '' = they are none. */
export const TIDY: { readonly [K in TextField]: Tidy } = {
  type: (value) => /^[a-z]+(?:[-_][a-z]+)*$/u.exec(value.trim())?.[0].slice(0, 40) ?? '',
  title: (value, known) => cleanTitle(decodeEntities(value), known.sites, known.headings),
  issued: day,
  dateModified: day,
  'container-title': siteName,
  publisher: siteName,
  URL: (value, known) => {
    const address = webAddress(value, known.url);
    return address && (address.pathname !== '/' || webAddress(known.url)?.pathname === '/') ? cleanLine(address.href, 2_000) : '';
  },
  language: (value) => /^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*$/u.exec(value.trim())?.[0].replaceAll('_', '-').slice(0, 35) ?? '',
  abstract: (value) => cleanText(decodeEntities(value), 5_000),
  DOI: (value) => /\b10\.\d{4,9}\/[^\s"<>]+/u.exec(value)?.[0].replace(/[.,;)]+$/u, '').toLowerCase().slice(0, 300) ?? '',
  license: (value, known) => {
    const words = cleanLine(value, 500);
    return /^\w+:|^[./]/.test(words) ? webAddress(words, known.url)?.href ?? '' : words;
  },
  volume: number,
  issue: number,
  page: (value) => parsePages(cleanLine(value, 60)),
  ISBN: parseIsbn,
  ISSN: parseIssn,
  learningResourceType: phrase,
  educationalLevel: phrase,
  timeRequired: (value) => {
    const words = phrase(value);
    return words.length <= 60 && !/^P(?:T?0\w)?$/u.test(words) ? words : '';
  },
};

/** What a page says it is aligned to, each once. */
export const tidyAlignments = (values: readonly string[]): string[] =>
  [...new Set(values.slice(0, 100).map(phrase).filter((value) => value !== ''))].slice(0, 50);
