import { metaFindings, pageRange } from '../meta-findings';
import type { Extractor, Findings } from './types';

const NAMES = {
  title: ['citation_title'],
  author: ['citation_author', 'citation_authors'],
  issued: ['citation_publication_date', 'citation_online_date', 'citation_date'],
  'container-title': ['citation_journal_title', 'citation_conference_title', 'citation_inbook_title'],
  publisher: ['citation_publisher', 'citation_technical_report_institution', 'citation_dissertation_institution'],
  DOI: ['citation_doi'],
  URL: ['citation_abstract_html_url', 'citation_public_url'],
  language: ['citation_language'],
  abstract: ['citation_abstract'],
  volume: ['citation_volume'],
  issue: ['citation_issue'],
  ISBN: ['citation_isbn'],
  ISSN: ['citation_issn', 'citation_eissn'],
} as const;

const TYPES = [
  ['citation_journal_title', 'article-journal'], ['citation_conference_title', 'paper-conference'],
  ['citation_inbook_title', 'chapter'], ['citation_technical_report_institution', 'report'],
  ['citation_dissertation_institution', 'thesis'],
] as const;

/** Highwire `citation_*`, as journals and repositories write it for Google Scholar: `Last, First` among the names. */
export const highwire: Extractor = {
  id: 'highwire',
  trust: {
    type: 95, title: 95, author: 95, issued: 95, 'container-title': 95, publisher: 80, DOI: 95, URL: 50, language: 40, abstract: 80,
    volume: 95, issue: 95, page: 95, ISBN: 95, ISSN: 95,
  },
  read(document) {
    const findings: Findings = metaFindings(document, 'highwire', NAMES);
    const container = TYPES.find(([name]) => [...(findings['container-title'] ?? []), ...(findings.publisher ?? [])].some(({ from }) => from === `highwire:${name}`));
    const pages = pageRange(document, 'highwire', 'citation_firstpage', 'citation_lastpage');
    if (pages) findings.page = [pages];
    return container ? { ...findings, type: [{ value: container[1], from: `highwire:${container[0]}` }] } : findings;
  },
};
