import type { SourceFields } from '@/utils/core/rows/evidence';
import { chooseDays } from './choose-day';
import { chooseAuthors } from './choose-author';
import { decodeEntities } from './decode-entities';
import type { Extractor, Found, ListField, SourceField, TextField } from './extractors/types';
import { foldName } from './fold-name';
import { siteOf } from './page-address';
import { readHeading } from './page-headings';
import { cleanNames } from './parse-names';
import { siteNames } from './parse-title';
import { distinct, rankFindings } from './rank-findings';
import { TIDY, tidyAlignments, type Known } from './tidy-fields';

/** As many other values of a field as a person would look through. */
const MAX_ALTERNATIVES = 5;

/** Read as they come; title, day, authors and the names of the site take more thought. */
const PLAIN = [
  'URL', 'abstract', 'DOI', 'license', 'dateModified', 'volume', 'issue', 'page', 'ISBN', 'ISSN', 'learningResourceType', 'educationalLevel', 'timeRequired',
] as const satisfies TextField[];

/** What the page says of itself, each value with its origin and its alternatives. Unknown stays absent. */
export function readSourceFields(document: Document, url: string, extractors: readonly Extractor[]): SourceFields {
  const heading = readHeading(document, url);
  const ranked = rankFindings(extractors, document, url, heading);
  const strings = (field: SourceField): Found<string>[] =>
    (ranked.get(field) ?? []).flatMap(({ value, from }) => (typeof value === 'string' ? [{ value, from }] : []));
  const lists = (field: ListField): Found<string[]>[] =>
    (ranked.get(field) ?? []).flatMap(({ value, from }) => (typeof value === 'string' ? [] : [{ value, from }]));
  const values = (field: TextField, known: Known): Found<string>[] =>
    distinct(strings(field).map(({ value, from }) => ({ value: TIDY[field](value, known), from })), (value) => value);

  const early: Known = { url, sites: [], headings: [], language: '' };
  const language = values('language', early);
  const container = values('container-title', early);
  const publisher = values('publisher', early);
  const known: Known = {
    url,
    sites: siteNames(siteOf(url), [...container, ...publisher].map(({ value }) => value).filter((name) => foldName(name) !== foldName(heading.text))),
    headings: heading.text === '' ? [] : [heading.text],
    language: language[0]?.value ?? '',
  };
  const authors = lists('author').map(({ value, from }) => ({
    value: cleanNames(value.map(decodeEntities), /^(?:highwire|dublin-core|doi-landing):/u.test(from)),
    from,
  }));
  const fields: SourceFields = {};
  const put = (field: TextField, [best, ...others]: Found<string>[]): void => {
    if (best) fields[field] = { ...best, alternatives: others.slice(0, MAX_ALTERNATIVES) };
  };
  const putList = (field: ListField, [best, ...others]: Found<string[]>[]): void => {
    if (best) fields[field] = { ...best, alternatives: others.slice(0, MAX_ALTERNATIVES) };
  };
  put('type', values('type', known));
  put('title', values('title', known));
  putList('author', chooseAuthors(authors, known.sites));
  put('issued', chooseDays(values('issued', known), strings('issued'), (value) => TIDY.issued(value, known)));
  put('container-title', container);
  put('publisher', publisher);
  for (const field of PLAIN) put(field, values(field, known));
  put('language', language);
  putList('educationalAlignment', distinct(lists('educationalAlignment').map(({ value, from }) => ({ value: tidyAlignments(value), from })), (names) => names.join('\n')));
  return fields;
}
