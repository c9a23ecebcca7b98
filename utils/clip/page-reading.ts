import type { DayPrecision, SourceFields } from '@/utils/core/rows/evidence';
import { seen, stated } from './extractors';
import { readMainText, type MainText, type MainTextTools } from './main-text';
import { normaliseTabUrl, siteOf } from './page-address';
import { precisionOf } from './parse-day';
import { readSourceFields } from './source-fields';

/** All that is read from a page in one go: plain data that survives a message. Unknown is ''. */
export interface PageReading {
  url: string;
  canonicalUrl: string;
  /** As the site calls itself, else its host. */
  site: string;
  title: string;
  authors: string[];
  /** ISO, as exact as `precision` says. */
  publishedOn: string;
  precision: DayPrecision;
  /** BCP 47. */
  language: string;
  description: string;
  text: string;
  /** UNTRUSTED; shown through `sanitizeHtml` only. */
  readerHtml: string;
  /** How text and reader copy came about. */
  how: MainText['how'];
  fields: SourceFields;
}

/** Reads a page; changes nothing in it and loads nothing. */
export function readPage(document: Document, url: string, tools: MainTextTools): PageReading {
  const fields = readSourceFields(document, url, [...stated, ...seen]);
  const main = readMainText(document, url, tools);
  const publishedOn = fields.issued?.value ?? '';
  return {
    url,
    canonicalUrl: fields.URL ? normaliseTabUrl(fields.URL.value) : '',
    site: fields['container-title']?.value ?? siteOf(url),
    title: fields.title?.value ?? '',
    authors: fields.author?.value ?? [],
    publishedOn,
    precision: precisionOf(publishedOn),
    language: fields.language?.value ?? '',
    description: fields.abstract?.value ?? '',
    text: main.text,
    readerHtml: main.html,
    how: main.how,
    fields,
  };
}
