import { metaFindings } from '../meta-findings';
import { all, metaContents } from '../page-query';
import type { Extractor } from './types';

const NAMES = {
  title: ['og:title', 'twitter:title'],
  author: ['article:author', 'og:article:author', 'book:author', 'twitter:data1'],
  issued: ['article:published_time', 'og:article:published_time', 'book:release_date', 'video:release_date', 'og:published_time'],
  'container-title': ['og:site_name'],
  URL: ['og:url'],
  language: ['og:locale'],
  abstract: ['og:description', 'twitter:description'],
  dateModified: ['article:modified_time', 'og:article:modified_time', 'og:updated_time'],
  ISBN: ['book:isbn', 'books:isbn'],
} as const;

/** Kinds of Open Graph that say as much as one of CSL's; `article` and `website` are written by rote. */
const TYPES = [[/^books?(?:\.book)?$/u, 'book'], [/^(?:ya-)?video\b/u, 'motion_picture'], [/^blog(?:post)?$/u, 'post-weblog']] as const;

const WRITTEN_BY = new Set(['written by', 'author', 'by', 'verfasst von', 'geschrieben von', 'escrito por', 'écrit par', 'scritto da']);

/** Open Graph and Twitter cards: made for sharing, so titles are good and authors are often addresses of profiles. */
export const openGraph: Extractor = {
  id: 'open-graph',
  trust: { title: 75, author: 60, issued: 85, 'container-title': 70, URL: 60, language: 20, abstract: 65, dateModified: 80, ISBN: 85, type: 60 },
  read(document) {
    const findings = metaFindings(document, 'open-graph', NAMES);
    // `twitter:data1` may hold anything: its label says what.
    const label = all(document, 'meta[name="twitter:label1" i][content], meta[property="twitter:label1" i][content]', 1)[0]?.getAttribute('content') ?? '';
    const isAuthor = WRITTEN_BY.has(label.trim().toLowerCase());
    const kind = metaContents(document).get('og:type')?.[0]?.toLowerCase() ?? '';
    const type = TYPES.find(([pattern]) => pattern.test(kind));
    if (type) findings.type = [{ value: type[1], from: 'open-graph:og:type' }];
    return { ...findings, author: (findings.author ?? []).filter(({ from }) => isAuthor || from !== 'open-graph:twitter:data1') };
  },
};
