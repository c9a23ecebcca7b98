import { all, bodyOf } from '../page-query';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

const TITLE = '.entry-title, .wp-block-post-title, .post-title';

/** A single post of a blog made with WordPress or one like it, known by its marks and not by its host. */
export const wordpress: Extractor = {
  id: 'wordpress',
  trust: { type: 50, title: 74, author: 66, issued: 79, dateModified: 60 },
  read(document) {
    const isPost = /\b(?:single-post|postid-\d+|single-format)/u.test(bodyOf(document)?.getAttribute('class') ?? '');
    const isMade = all(document, 'meta[name="generator" i][content*="WordPress" i], link[href*="/wp-content/"], link[rel="https://api.w.org/"]', 1).length > 0;
    const titles = all(document, `main h1:is(${TITLE}), article h1:is(${TITLE}), h1:is(${TITLE})`, 3);
    if (!isMade || !isPost || titles.length > 1) return {};
    return {
      type: [{ value: 'post-weblog', from: 'wordpress:body' }],
      title: firstWords(document, `h1:is(${TITLE})`, 'wordpress:title'),
      author: firstWords(document, '.entry-header .author.vcard .fn, .entry-header .author a, .entry-meta .author a, .wp-block-post-author__name, .wp-block-post-author-name, .entry-meta .author', 'wordpress:author')
        .map(({ value, from }) => ({ value: [value], from })),
      issued: firstWords(document, '.entry-header time.entry-date.published, .entry-meta time.entry-date, .wp-block-post-date time, .posted-on time:not(.updated)', 'wordpress:date'),
      dateModified: firstWords(document, '.entry-header time.updated:not(.published), .entry-meta time.updated:not(.published)', 'wordpress:updated'),
    };
  },
};
