import { onHost } from '../on-host';
import { all, textOf } from '../page-query';
import type { Extractor, Found } from './types';

const TYPES = [[/journal article/iu, 'article-journal'], [/dissertation|thes[ie]s/iu, 'thesis'], [/^books?/iu, 'book'], [/report/iu, 'report'], [/speech|meeting paper/iu, 'paper-conference']] as const;

/** A record of ERIC, the library of research on education: each fact behind a label in bold. */
export const eric: Extractor = {
  id: 'eric',
  trust: { type: 97, issued: 93, 'container-title': 93, publisher: 96, page: 93, ISBN: 93, ISSN: 93, educationalLevel: 93, abstract: 85 },
  read(document, url) {
    if (!onHost(url, 'eric.ed.gov')) return {};
    const facts = new Map<string, string>();
    for (const label of all(document, 'strong, b', 200)) {
      const name = textOf(label, 60).trim();
      const value = label.nextSibling?.textContent?.slice(0, 1_000).trim() || (label.nextElementSibling ? textOf(label.nextElementSibling, 1_000).trim() : '');
      if (/^[^:]{2,40}:$/u.test(name) && value !== '' && !facts.has(name.slice(0, -1))) facts.set(name.slice(0, -1), value);
    }
    const fact = (name: string): Found<string>[] => (facts.has(name) ? [{ value: facts.get(name) ?? '', from: `eric:${name}` }] : []);
    const type = TYPES.find(([pattern]) => pattern.test(facts.get('Publication Type') ?? facts.get('Pub Type') ?? ''));
    return {
      ...(type ? { type: [{ value: type[1], from: 'eric:Publication Type' }] } : {}),
      issued: [...fact('Publication Date'), ...fact('Pub Date')].map(({ value, from }) => ({ value: value.replace(/^(\d{4})-([A-Z][a-z]{2})(?:-(\d{1,2}))?$/u, '$3 $2 $1').trim(), from })),
      // `Journal of Wait Time, v7 n2 p12-19 Mar 2026`
      'container-title': fact('Source').map(({ value, from }) => ({ value: value.split(/,\s*v\d/u, 1)[0] ?? '', from })),
      publisher: fact('Publisher').map(({ value, from }) => ({ value: value.split('.', 1)[0] ?? '', from })),
      page: fact('Source').map(({ value, from }) => ({ value: /\bp(\d+(?:-\d+)?)\b/u.exec(value)?.[1] ?? '', from })),
      ISBN: fact('ISBN'),
      ISSN: fact('ISSN').map(({ value, from }) => ({ value: value.replace(/[A-Z]*ISSN-?/u, ''), from })),
      educationalLevel: fact('Education Level'),
      abstract: fact('Abstract'),
    };
  },
};
