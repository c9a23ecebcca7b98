import { metaFindings } from '../meta-findings';
import type { Extractor, SourceField } from './types';

/** Both prefixes, and both signs between prefix and element, are in use. https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
const named = (...elements: string[]): string[] =>
  elements.flatMap((element) => ['dc.', 'dcterms.', 'dc:', 'dcterms:'].map((prefix) => prefix + element));

const NAMES = {
  title: named('title'),
  author: named('creator'),
  issued: named('date.issued', 'issued', 'date.created', 'created', 'available', 'date'),
  publisher: named('publisher'),
  language: named('language'),
  abstract: named('abstract', 'description.abstract', 'description'),
  license: named('rights.license', 'license'),
  dateModified: named('date.modified', 'modified'),
  DOI: named('identifier.doi', 'identifier'),
  ISBN: named('identifier.isbn', 'identifier'),
  'container-title': named('source', 'ispartof'),
  ISSN: named('source.issn', 'ispartof', 'source'),
  volume: named('source.volume', 'citation.volume'),
  issue: named('source.issue', 'citation.issue'),
  page: named('identifier.pagenumber', 'citation.spage'),
  educationalLevel: named('educationlevel'),
  educationalAlignment: named('conformsto'),
} satisfies Partial<Record<SourceField, string[]>>;

export const dublinCore: Extractor = {
  id: 'dublin-core',
  trust: {
    title: 68, author: 85, issued: 80, publisher: 70, language: 40, abstract: 60, license: 60,
    dateModified: 80, DOI: 85, ISBN: 85, 'container-title': 55, ISSN: 85, volume: 85, issue: 85, page: 85, educationalLevel: 70, educationalAlignment: 60,
  },
  read: (document) => metaFindings(document, 'dublin-core', NAMES),
};
