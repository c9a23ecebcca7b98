import type { CslItem } from '../csl-item';
import type { CslName } from '../parse-name';
import { isoOf, yearOf } from '../terms';
import type { ReferenceFormat } from './types';

/** Types that BibTeX and biblatex both know, save `thesis`: which degree it was for is not known. */
const TYPES: Record<string, string> = {
  'article-journal': 'article', 'article-magazine': 'article', 'article-newspaper': 'article',
  book: 'book', chapter: 'incollection', 'paper-conference': 'inproceedings', report: 'techreport', thesis: 'thesis',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Braces are written as commands: BibTeX counts them even behind a backslash. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
};
const escaped = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? '');

/** Read word for word by BibTeX's users, so nothing in it is escaped; what would end the field is written as an address may. */
const verbatim = (text: string): string => text.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A part of a name that holds what parts names is kept together by braces. */
const part = (text: string): string => (/,|\sand\s/i.test(text) ? `{${escaped(text)}}` : escaped(text));

function nameOf(name: CslName): string {
  if (name.literal) return `{${escaped(name.literal)}}`;
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).map((text) => part(text ?? '')).join(' ');
  return [last, name.suffix && escaped(name.suffix), name.given && part(name.given)].filter(Boolean).join(', ');
}

/** Where it is in: the field's name is another with each type. */
function containerField(type: string): string {
  if (type === 'article') return 'journal';
  return type.startsWith('in') ? 'booktitle' : 'howpublished';
}

function entryOf(work: CslItem): string {
  const type = TYPES[work.type] ?? 'misc';
  const month = MONTHS[(work.issued?.['date-parts'][0][1] ?? 0) - 1];
  const fields: [string, string | undefined][] = [
    ['author', work.author?.map(nameOf).join(' and ')],
    ['title', work.title && escaped(work.title)],
    [containerField(type), work['container-title'] && escaped(work['container-title'])],
    [type === 'techreport' || type === 'thesis' ? 'institution' : 'publisher', work.publisher && escaped(work.publisher)],
    ['volume', work.volume && escaped(work.volume)],
    ['number', work.issue && escaped(work.issue)],
    ['pages', work.page && escaped(work.page).replace(/\s*(?:--?|–|—)\s*/gu, '--')],
    ['year', yearOf(work.issued)],
    ['doi', work.DOI && verbatim(work.DOI)],
    ['isbn', work.ISBN && escaped(work.ISBN)],
    ['issn', work.ISSN && escaped(work.ISSN)],
    ['url', work.URL && verbatim(work.URL)],
    ['urldate', isoOf(work.accessed)],
    ['language', work.language && escaped(work.language)],
    ['abstract', work.abstract && escaped(work.abstract)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value ?? ''}}`);
  const year = lines.findIndex((line) => line.startsWith('  year'));
  // Before the year, so that a bare word never ends an entry: not every reader takes that.
  if (month) lines.splice(year, 0, `  month = ${month}`);
  return `@${type}{${[work.id, ...lines].join(',\n')}\n}\n`;
}

/** BibTeX in UTF-8. */
export const bibtex: ReferenceFormat = {
  id: 'bibtex', name: 'BibTeX', extension: 'bib', mime: 'application/x-bibtex',
  write: (works) => works.map(entryOf).join('\n'),
};
