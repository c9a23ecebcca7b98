import { metaFindings } from '../meta-findings';
import type { Extractor } from './types';

const NAMES = {
  author: ['author', 'authors', 'byl', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'article.author'],
  issued: [
    'publication_date', 'pubdate', 'publish-date', 'publish_date', 'publishdate', 'date.created', 'created', 'originalpublicationdate',
    'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'article_date_original', 'published-date', 'displaydate', 'date',
  ],
  publisher: ['publisher'],
  'container-title': ['application-name'],
  title: ['parsely-title', 'sailthru.title', 'title'],
  abstract: ['description'],
  dateModified: ['date.modified', 'last-modified', 'datemodified', 'dateupdated', 'modified', 'article.updated', 'cxenseparse:recs:articlelastmodified', 'revised'],
} as const;

/** Plain `<meta name>`s: the standard's own and those that publishing systems agree on. */
export const metaNames: Extractor = {
  id: 'meta',
  trust: { author: 70, issued: 75, publisher: 30, 'container-title': 30, title: 40, abstract: 70, dateModified: 70 },
  read: (document) => metaFindings(document, 'meta', NAMES),
};
