import type { SourceFields } from '@/utils/core/rows/evidence';
import { cleanLine, cleanText } from './clean-text';
import type { Extractor, Found, Findings, SourceField } from './extractors/types';
import { countLetters, foldName } from './fold-name';
import { siteOf, webAddress } from './page-address';
import { readHeading, type PageHeading } from './page-headings';
import { parseDay } from './parse-day';
import { cleanNames } from './parse-names';
import { cleanTitle, siteNames } from './parse-title';

/** As many other values of a field as a person would look through. */
const MAX_ALTERNATIVES = 5;

/** What helps to tell a page's own words from its site's. */
interface Known {
  url: string;
  sites: string[];
  headings: string[];
  language: string;
}

type Tidy = (value: string, known: Known) => string;

/** How each field's raw words become a value; '' = they are none. */
const TIDY: { readonly [K in Exclude<SourceField, 'author'>]: Tidy } = {
  type: (value) => cleanLine(value, 40),
  title: (value, known) => cleanTitle(decodeEntities(value), known.sites, known.headings),
  issued: (value, known) => parseDay(cleanLine(value, 300), known.language),
  'container-title': (value) => siteName(decodeEntities(value)),
  publisher: (value) => siteName(decodeEntities(value)),
  URL: (value, known) => {
    const address = webAddress(value, known.url);
    return address && (address.pathname !== '/' || webAddress(known.url)?.pathname === '/') ? cleanLine(address.href, 2_000) : '';
  },
  language: (value) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(value.trim())?.[0].replaceAll('_', '-').slice(0, 35) ?? '',
  abstract: (value) => cleanText(decodeEntities(value), 5_000),
  DOI: (value) => /\b10\.\d{4,9}\/[^\s"<>]+/u.exec(value)?.[0].replace(/[.,;)]+$/u, '').toLowerCase().slice(0, 300) ?? '',
  license: (value, known) => {
    const words = cleanLine(value, 500);
    return /^\w+:|^[./]/.test(words) ? webAddress(words, known.url)?.href ?? '' : words;
  },
};

/** Meta data is often escaped once too often. */
function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…' };
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? accented(name) ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal));
  });
}

/** `oacute` → `ó`: the names of accented letters tell how they are made. */
function accented(name: string): string | undefined {
  const marks: Record<string, string> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030A' };
  const mark = marks[name.slice(1)];
  return name === 'szlig' ? 'ß' : mark && `${name[0]}${mark}`.normalize('NFC');
}

const siteName = (value: string): string => {
  const name = cleanLine(value, 200);
  return /^(?:https?:|@)/i.test(name) || countLetters(name) < 2 ? '' : name;
};

/** Everything the extractors find, most trusted first. One that fails on a hostile page takes nothing from the others. */
function collect(extractors: readonly Extractor[], document: Document, url: string, heading: PageHeading): Map<SourceField, (Found<string | string[]> & { trust: number })[]> {
  const ranked = new Map<SourceField, (Found<string | string[]> & { trust: number })[]>();
  for (const extractor of extractors) {
    const findings = readSafely(extractor, document, url, heading);
    for (const field of Object.keys(extractor.trust) as SourceField[]) {
      const trust = extractor.trust[field] ?? 0;
      const more = (findings[field] ?? []).slice(0, 50).map((found) => ({ ...found, trust }));
      ranked.set(field, [...(ranked.get(field) ?? []), ...more]);
    }
  }
  for (const found of ranked.values()) found.sort((a, b) => b.trust - a.trust);
  return ranked;
}

function readSafely(extractor: Extractor, ...page: Parameters<Extractor['read']>): Findings {
  try {
    return extractor.read(...page);
  } catch {
    return {}; // a page may be broken or tampered with in any way; what the others read still counts
  }
}

/** What the page says of itself, each value with its origin and its alternatives. Unknown stays absent. */
export function readSourceFields(document: Document, url: string, extractors: readonly Extractor[]): SourceFields {
  const heading = readHeading(document, url);
  const ranked = collect(extractors, document, url, heading);
  const strings = (field: SourceField): Found<string>[] =>
    (ranked.get(field) ?? []).filter((found): found is Found<string> & { trust: number } => typeof found.value === 'string');
  const early: Known = { url, sites: [], headings: [], language: '' };
  const values = (field: Exclude<SourceField, 'author'>, known: Known): Found<string>[] =>
    distinct(strings(field).map(({ value, from }) => ({ value: TIDY[field](value, known), from })), (value) => value);

  const language = values('language', early);
  const container = values('container-title', early);
  const publisher = values('publisher', early);
  const known: Known = {
    url,
    sites: siteNames(siteOf(url), [...container, ...publisher].map(({ value }) => value)),
    headings: heading.text === '' ? [] : [heading.text],
    language: language[0]?.value ?? '',
  };
  const lists = (ranked.get('author') ?? []).map(({ value, from }) => ({
    value: typeof value === 'string' ? [] : cleanNames(value.map(decodeEntities), known.sites, from.startsWith('highwire:') || from.startsWith('dublin-core:')),
    from,
  }));
  const authors = distinct(lists, (names) => names.map(foldName).sort().join(' '));
  const fields: SourceFields = {};
  const put = (field: Exclude<SourceField, 'author'>, found: Found<string>[]): void => {
    const [best, ...others] = found;
    if (best) fields[field] = { ...best, alternatives: others.slice(0, MAX_ALTERNATIVES) };
  };
  put('type', values('type', known));
  put('title', values('title', known));
  const [author, ...otherAuthors] = fullestFirst(authors);
  if (author) fields.author = { ...author, alternatives: otherAuthors.slice(0, MAX_ALTERNATIVES) };
  put('issued', exactFirst(asSeen(values('issued', known), strings('issued'))));
  put('container-title', container);
  put('publisher', publisher);
  for (const field of ['URL', 'abstract', 'DOI', 'license'] as const) put(field, values(field, known));
  put('language', language);
  return fields;
}

/** A month gives way to a day within it: both are right, one says more. */
function exactFirst(days: Found<string>[]): Found<string>[] {
  const best = days[0]?.value ?? '';
  const finer = days.find(({ value }) => value.length > best.length && best !== '' && value.startsWith(best));
  return finer ? [finer, ...days.filter((day) => day !== finer)] : days;
}

/** A list that names the same persons and more goes first, if it too is stated for machines. */
function fullestFirst(lists: Found<string[]>[]): Found<string[]>[] {
  const best = lists[0]?.value.map(foldName) ?? [];
  const fuller = lists.find(({ value, from }) => !from.startsWith('byline:') && value.length > best.length && best.length > 0 && best.every((name) => value.some((other) => foldName(other) === name)));
  return fuller ? [fuller, ...lists.filter((list) => list !== fuller)] : lists;
}

const DAY_MS = 86_400_000;

/** An instant in UTC may name the day before or after: then the day that people see on the page is the one. */
function asSeen(days: Found<string>[], raw: Found<string>[]): Found<string>[] {
  const best = days[0];
  const inUtc = raw.some(({ value, from }) => from === best?.from && /T.*(?:Z|[+-]00:?00)$/u.test(value.trim()));
  const seen = days.find(({ value, from }) => best && from.startsWith('byline:') && value.length === 10 && Math.abs(Date.parse(value) - Date.parse(best.value)) === DAY_MS);
  return best && inUtc && seen ? [seen, ...days.filter((day) => day !== seen)] : days;
}

/** Each value once, empty ones left out. */
function distinct<T extends string | string[]>(found: Found<T>[], key: (value: T) => string): Found<T>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const name = key(value);
    if (value.length === 0 || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
