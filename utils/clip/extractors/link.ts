import { all } from '../page-query';
import type { Extractor } from './types';

/** `<link rel>`: where the page itself says it lives, and under which licence. */
export const link: Extractor = {
  id: 'link',
  trust: { URL: 90, license: 80 },
  read(document) {
    const hrefs = (rel: string) =>
      all(document, `link[rel~="${rel}" i][href], a[rel~="${rel}" i][href]`, 5)
        .map((element) => ({ value: element.getAttribute('href') ?? '', from: `link:${rel}` }));
    return { URL: hrefs('canonical'), license: hrefs('license') };
  },
};
