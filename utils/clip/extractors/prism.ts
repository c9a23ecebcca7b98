import { metaFindings, pageRange } from '../meta-findings';
import type { Extractor } from './types';

const NAMES = {
  'container-title': ['prism.publicationname'],
  issued: ['prism.publicationdate', 'prism.coverdate'],
  dateModified: ['prism.modificationdate'],
  volume: ['prism.volume'],
  issue: ['prism.number', 'prism.issueidentifier'],
  page: ['prism.pagerange'],
  DOI: ['prism.doi'],
  ISBN: ['prism.isbn'],
  ISSN: ['prism.issn', 'prism.eissn'],
  publisher: ['prism.distributor'],
} as const;

/** PRISM, as publishers of magazines and journals write it. https://www.w3.org/submissions/2020/SUBM-prism-20200910/ */
export const prism: Extractor = {
  id: 'prism',
  trust: { 'container-title': 90, issued: 88, dateModified: 80, volume: 90, issue: 90, page: 90, DOI: 90, ISBN: 90, ISSN: 90, publisher: 40 },
  read(document) {
    const findings = metaFindings(document, 'prism', NAMES);
    const pages = pageRange(document, 'prism', 'prism.startingpage', 'prism.endingpage');
    return pages ? { ...findings, page: [...(findings.page ?? []), pages] } : findings;
  },
};
