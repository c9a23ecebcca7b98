import type { CslItem } from '../csl-item';
import { familyOf, type CslName } from '../parse-name';
import { isoOf, yearOf } from '../terms';
import type { ReferenceFormat } from './types';

const TYPES: Record<string, string> = {
  'article-journal': 'JOUR', 'article-magazine': 'MGZN', 'article-newspaper': 'NEWS', 'post-weblog': 'BLOG', post: 'BLOG', article: 'ELEC',
  webpage: 'ELEC', book: 'BOOK', chapter: 'CHAP', 'paper-conference': 'CPAPER', report: 'RPRT', thesis: 'THES', motion_picture: 'VIDEO', song: 'SOUND', dataset: 'DATA',
};

const nameOf = (name: CslName): string => [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');

function recordOf(work: CslItem): string {
  const [first = '', last = ''] = (work.page ?? '').split(/\s*(?:--?|–|—)\s*/u);
  const lines: [string, string | undefined][] = [
    ...(work.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', work.title],
    ['T2', work['container-title']],
    ['PB', work.publisher],
    ['PY', yearOf(work.issued)],
    ['DA', isoOf(work.issued, '/')],
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', first],
    ['EP', last],
    ['SN', work.ISSN ?? work.ISBN],
    ['DO', work.DOI],
    ['UR', work.URL],
    ['Y2', isoOf(work.accessed, '/')],
    ['LA', work.language],
    ['AB', work.abstract],
  ];
  const told = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value ?? ''}`);
  return [`TY  - ${TYPES[work.type] ?? 'GEN'}`, `ID  - ${work.id}`, ...told, 'ER  - ', ''].join('\r\n');
}

/** RIS: every reference manager reads it. Its lines end with CR and LF. */
export const ris: ReferenceFormat = {
  id: 'ris', name: 'RIS', extension: 'ris', mime: 'application/x-research-info-systems',
  write: (works) => works.map(recordOf).join('\r\n'),
};
