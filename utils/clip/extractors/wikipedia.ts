import { onHost } from '../on-host';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

/** An article of Wikipedia: by nobody in particular, of the day of its newest version. */
export const wikipedia: Extractor = {
  id: 'wikipedia',
  trust: { type: 96, title: 96, issued: 96, dateModified: 96, 'container-title': 96, publisher: 96 },
  read(document, url) {
    const address = onHost(url, 'wikipedia.org');
    if (!address || !/^\/(?:wiki\/|w\/index\.php)/u.test(address.pathname)) return {};
    const edited = firstWords(document, '#footer-info-lastmod, #lastmod', 'wikipedia:edited');
    return {
      type: [{ value: 'entry-encyclopedia', from: 'wikipedia:page' }],
      title: firstWords(document, '#firstHeading', 'wikipedia:heading'),
      issued: edited,
      dateModified: edited,
      'container-title': [{ value: 'Wikipedia', from: 'wikipedia:page' }],
      publisher: [{ value: 'Wikimedia Foundation', from: 'wikipedia:page' }],
    };
  },
};
