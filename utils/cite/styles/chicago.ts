import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import type { CslItem } from '../csl-item';
import { headKey, titleKey } from '../order';
import { familyOf, type CslName } from '../parse-name';
import { ended, italic, joined, linked, plain, sentences, type Span } from '../spans';
import { andBefore, longDate, monthAndDay, pageRange, yearOf } from '../terms';
import { directName, invertedName, isAuthor, partsOf, quoted, shortTitle, type WorkParts } from '../work-parts';
import type { CitationStyle, InList } from './types';

/** Of more than ten authors the first seven are named (17th edition, 15.9). */
const MOST_NAMES = 10;
const NAMED = 7;
/** In the text up to three. */
const MOST_IN_TEXT = 3;
const ITALIC = new Set(['book', 'report', 'dataset', 'graphic', 'song']);

function namesOf(names: readonly CslName[], locale: Locale): string {
  const all = names.map((name, at) => (at === 0 ? invertedName(name) : directName(name)));
  if (all.length > MOST_NAMES) return `${all.slice(0, NAMED).join(', ')}, et al.`;
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  // After a name that is turned around a comma stands in both languages.
  const comma = locale === 'en' || all.length === 2 ? ',' : '';
  return `${all.slice(0, -1).join(', ')}${comma} ${andBefore(last, locale)} ${last}`;
}

function yearIn(work: CslItem, letter: string, locale: Locale): string {
  const year = yearOf(work.issued);
  return year ? `${year}${letter}` : `${m.cite_ref_noDate({}, { locale })}${letter && `-${letter}`}`;
}

/** `*Journal* 12 (3): 45–67` */
function inJournal({ volume = '', issue = '', page = '' }: CslItem, container: string, locale: Locale): Span[] {
  const number = volume ? ` ${volume}${issue && ` (${issue})`}` : issue && `, ${m.cite_ref_issue({ n: issue }, { locale })}`;
  const pages = page && `${number ? ': ' : ', '}${pageRange(page)}`;
  return [...italic(container), ...plain(`${number}${pages}`)];
}

function whereOf(work: CslItem, parts: WorkParts, locale: Locale): Span[] {
  const { names, shape, medium } = parts;
  const [container, publisher] = [parts.container, parts.publisher].map((body) => (isAuthor(names, body) ? '' : body)) as [string, string];
  const day = monthAndDay(work.issued, locale) && longDate(work.issued, locale);
  if (shape === 'journal' && container) return ended(inJournal(work, container, locale));
  if (shape === 'chapter' && container) {
    const book: Span[] = [{ text: `${m.cite_ref_in({}, { locale })} ` }, ...italic(container), ...plain(work.page ? `, ${pageRange(work.page)}` : '')];
    return sentences(ended(book), ended(plain(publisher)));
  }
  if (shape === 'article' && container) {
    const blog = m.cite_ref_blog({}, { locale });
    const isBlog = work.type === 'post-weblog' && !container.toLowerCase().includes(blog);
    return ended(joined(', ', [...italic(container), ...plain(isBlog ? ` (${blog})` : '')], plain(day), plain(pageRange(work.page ?? ''))));
  }
  if (work.type === 'thesis') return ended(plain([m.cite_ref_thesis({}, { locale }), publisher || container].filter(Boolean).join(', ')));
  if (work.type === 'motion_picture') return sentences(ended(plain([container || publisher, day].filter(Boolean).join(', '))), ended(plain(medium)));
  if (shape === 'whole') return sentences(ended(plain(publisher || container)), ended(plain(parts.byYear ? '' : day)), ended(plain(medium)));
  return sentences(ended(plain(container || publisher)), ended(plain(day)));
}

function reference(work: CslItem, locale: Locale, { letter }: InList): Span[] {
  const parts = partsOf(work, locale);
  const title = ITALIC.has(work.type) ? ended(italic(parts.title)) : plain(quoted(parts.title, '.', locale));
  const who = ended(plain(namesOf(parts.names, locale)));
  const when = ended(plain(yearIn(work, letter, locale)));
  const head = who.length > 0 ? [who, when, title] : [title, when];
  const day = longDate(work.accessed, locale);
  const accessed = parts.link && day ? plain(m.cite_ref_accessed({ day }, { locale })) : [];
  return sentences(...head, whereOf(work, parts, locale), accessed, parts.link ? [...linked(parts.link), { text: '.' }] : []);
}

function whoIn(families: readonly string[], locale: Locale): string {
  const last = families.at(-1) ?? '';
  if (families.length > MOST_IN_TEXT) return `${families[0] ?? ''} et al.`;
  if (families.length < 2) return last;
  const comma = locale === 'en' && families.length > 2 ? ',' : '';
  return `${families.slice(0, -1).join(', ')}${comma} ${andBefore(last, locale)} ${last}`;
}

function inText(work: CslItem, locale: Locale, { letter }: InList): Span[] {
  const { names, title } = partsOf(work, locale);
  const year = yearIn(work, letter, locale);
  // A comma parts a name from `n.d.`, none parts it from a year.
  const comma = yearOf(work.issued) ? '' : ',';
  if (names.length > 0) return plain(`(${whoIn(names.map(familyOf), locale)}${comma} ${year})`);
  const short = shortTitle(title);
  if (short === '') return plain(`(${year})`);
  return ITALIC.has(work.type)
    ? sentences([...plain('('), ...italic(short), ...plain(`${comma} ${year})`)])
    : plain(`(${quoted(short, comma, locale)} ${year})`);
}

/** Undated works after the dated ones, those of one year by title. */
const order = (work: CslItem): string => [headKey(work), yearOf(work.issued) || '\uffff', titleKey(work), work.id].join('\u0001');

/** Chicago, author and date, after the 17th and 18th editions where they agree. Titles stay as written. */
export const chicago: CitationStyle = {
  id: 'chicago', name: 'Chicago', reference, inText, order,
  letterKey: (work) => `${headKey(work)}\u0001${yearOf(work.issued)}`,
  authorsKey: () => '',
};
