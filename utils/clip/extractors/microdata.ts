import { all, textOf } from '../page-query';
import { surroundings } from '../page-surroundings';
import type { Extractor } from './types';

/** schema.org as microdata or RDFa Lite on the elements that people see. */
export const microdata: Extractor = {
  id: 'microdata',
  trust: { title: 60, author: 65, issued: 78, license: 50 },
  read(document) {
    const isBeside = surroundings(null);
    const marked = (name: string) =>
      all(document, `[itemprop~="${name}"], [property~="${name}"]:not(meta[property*=":"]), [property~="schema:${name}"]`, 40).filter((element) => !isBeside(element));
    const values = (name: string) => marked(name).map((element) => ({ value: valueOf(element), from: `microdata:${name}` }));
    const authors = marked('author').map((element) => {
      const name = element.querySelector('[itemprop~="name"], [property~="name"], [property~="schema:name"]');
      return valueOf(name ?? element);
    });
    return {
      title: values('headline'),
      author: authors.length > 6 ? [] : [{ value: authors, from: 'microdata:author' }],
      issued: values('datePublished'),
      license: values('license'),
    };
  },
};

const valueOf = (element: Element): string =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? (element.localName === 'link' ? element.getAttribute('href') ?? '' : textOf(element, 500));
