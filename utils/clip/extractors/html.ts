import { all, rootOf, textOf, titleOf } from '../page-query';
import type { Extractor } from './types';

/** What every HTML page may have: its language and its title. */
export const html: Extractor = {
  id: 'html',
  trust: { title: 45, language: 90 },
  read(document) {
    const root = rootOf(document);
    const header = all(document, 'meta[http-equiv="content-language" i][content]', 1)[0]?.getAttribute('content') ?? '';
    const language = root?.getAttribute('lang') || root?.getAttribute('xml:lang') || header;
    return {
      title: [{ value: titleOf(document) || svgTitle(document), from: 'html:title' }],
      language: [{ value: language, from: 'html:lang' }],
    };
  },
};

/** A bare SVG names itself by its first `<title>`. */
function svgTitle(document: Document): string {
  const title = all(document, 'title', 1)[0];
  return title ? textOf(title, 500) : '';
}
