import { onHost } from '../on-host';
import { all } from '../page-query';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

/** A paper of arXiv: Highwire says who and when; its DOI follows from its number. https://info.arxiv.org/help/doi.html */
export const arxiv: Extractor = {
  id: 'arxiv',
  trust: { type: 96, 'container-title': 60, DOI: 40, license: 96, abstract: 85, URL: 70 },
  read(document, url) {
    const address = onHost(url, 'arxiv.org');
    if (!address) return {};
    const id = /^\/(?:abs|pdf|html)\/((?:[a-z-]+\/)?\d{4}\.?\d{3,5})(?:v\d+)?(?:\.pdf)?$/iu.exec(address.pathname)?.[1];
    if (id === undefined) return {};
    const license = all(document, '.abs-license a[href], a[rel="license"][href]', 1)[0]?.getAttribute('href') ?? '';
    return {
      type: [{ value: 'article', from: 'arxiv:page' }],
      'container-title': [{ value: 'arXiv', from: 'arxiv:page' }],
      DOI: [{ value: `10.48550/arxiv.${id}`, from: 'arxiv:number' }],
      URL: [{ value: `https://arxiv.org/abs/${id}`, from: 'arxiv:number' }],
      license: [{ value: license, from: 'arxiv:license' }],
      abstract: firstWords(document, 'blockquote.abstract', 'arxiv:abstract', 5_000).map(({ value, from }) => ({ value: value.replace(/^abstract:\s*/iu, ''), from })),
    };
  },
};
