import { metaFindings, pageRange } from '../meta-findings';
import { webAddress } from '../page-address';
import type { Extractor } from './types';

/** Repositories have dialects of their own for what Highwire says: Digital Commons and EPrints. */
const NAMES = {
  title: ['bepress_citation_title', 'eprints.title'],
  author: ['bepress_citation_author', 'eprints.creators_name'],
  issued: ['bepress_citation_date', 'bepress_citation_online_date', 'eprints.date'],
  'container-title': ['bepress_citation_journal_title', 'eprints.publication'],
  publisher: ['bepress_citation_publisher', 'eprints.publisher'],
  volume: ['bepress_citation_volume', 'eprints.volume'],
  issue: ['bepress_citation_issue', 'eprints.number'],
  page: ['eprints.pagerange'],
  ISSN: ['bepress_citation_issn', 'eprints.issn'],
  ISBN: ['eprints.isbn'],
  DOI: ['bepress_citation_doi', 'eprints.id_number', 'doi', 'rft_id', 'evt-doipage'],
} as const;

/** The page that a DOI leads to, whoever runs it: by its meta data, or by the DOI in its address. */
export const doiLanding: Extractor = {
  id: 'doi-landing',
  trust: { title: 90, author: 90, issued: 82, 'container-title': 90, publisher: 70, volume: 90, issue: 90, page: 90, ISSN: 90, ISBN: 90, DOI: 85 },
  read(document, url) {
    const findings = metaFindings(document, 'doi-landing', NAMES);
    const pages = pageRange(document, 'doi-landing', 'bepress_citation_firstpage', 'bepress_citation_lastpage');
    const path = webAddress(url)?.pathname ?? '';
    const inAddress = !path.includes('/10.') ? undefined : /\/(?:doi|article|chapter|book)\/(?:abs\/|full\/|epdf\/|pdf\/|book\/)?(10\.\d{4,9}\/[^?#]+)/u.exec(path)?.[1];
    return {
      ...findings,
      page: [...(findings.page ?? []), ...(pages ? [pages] : [])],
      DOI: [...(findings.DOI ?? []), ...(inAddress === undefined ? [] : [{ value: inAddress.replaceAll('%2F', '/').replace(/\/(?:full|abstract|meta|pdf|html)$/u, ''), from: 'doi-landing:address' }])],
    };
  },
};
