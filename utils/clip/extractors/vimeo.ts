import { onHost } from '../on-host';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

/** A video of Vimeo: its JSON-LD says who and when, the address which. */
export const vimeo: Extractor = {
  id: 'vimeo',
  trust: { type: 96, title: 60, author: 60, 'container-title': 96, URL: 96 },
  read(document, url) {
    const address = onHost(url, 'vimeo.com');
    if (!address) return {};
    const id = /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/)?(\d{5,12})(?:\/|$)/u.exec(address.pathname)?.[1];
    if (id === undefined) return {};
    return {
      type: [{ value: 'motion_picture', from: 'vimeo:page' }],
      title: firstWords(document, 'meta[property="og:title"]', 'vimeo:title'),
      author: firstWords(document, '[data-testid="clip-owner"] a, .userlink', 'vimeo:owner').map(({ value, from }) => ({ value: [value], from })),
      'container-title': [{ value: 'Vimeo', from: 'vimeo:page' }],
      URL: [{ value: `https://vimeo.com/${id}`, from: 'vimeo:page' }],
    };
  },
};
