import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import type { CslItem } from '../csl-item';
import { headKey, titleKey } from '../order';
import { familyOf, initialsOf, type CslName } from '../parse-name';
import { ended, italic, joined, linked, plain, sentences, type Span } from '../spans';
import { andBefore, isoOf, longDate, monthAndDay, pageRange, pagesInWords, yearOf } from '../terms';
import { isAuthor, partsOf, quoted, shortTitle, type WorkParts } from '../work-parts';
import type { CitationStyle, InList } from './types';

/** Up to this many names are all written (APA 7, 9.8). */
const MOST_NAMES = 20;

function nameOf(name: CslName): string {
  return [familyOf(name), initialsOf(name.given ?? ''), name.suffix].filter(Boolean).join(', ');
}

function namesOf(names: readonly CslName[], locale: Locale): string {
  const all = names.map(nameOf);
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  if (all.length > MOST_NAMES) return `${all.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${last}`;
  const before = all.slice(0, -1).join(', ');
  return locale === 'en' ? `${before}, & ${last}` : `${before} ${andBefore(last, locale)} ${last}`;
}

function yearIn(work: CslItem, letter: string, locale: Locale): string {
  const year = yearOf(work.issued);
  return year ? `${year}${letter}` : `${m.cite_ref_noDateApa({}, { locale })}${letter && `-${letter}`}`;
}

function dateOf(work: CslItem, { byYear }: WorkParts, letter: string, locale: Locale): string {
  const year = yearIn(work, letter, locale);
  const day = byYear ? '' : monthAndDay(work.issued, locale);
  return `(${day ? m.cite_ref_apaDate({ year, day }, { locale }) : year})`;
}

/** What stands in square brackets after a title. */
function formOf(work: CslItem, { medium, publisher }: WorkParts, locale: Locale): string {
  const form = work.type === 'thesis' ? [m.cite_ref_thesis({}, { locale }), publisher].filter(Boolean).join(', ') : medium;
  return form && ` [${form}]`;
}

/** `*Journal*, *12*(3), 45–67` */
function inPeriodical({ volume = '', issue = '', page = '' }: CslItem, container: string): Span[] {
  return joined(', ', italic(container), [...italic(volume), ...plain(issue && `(${issue})`)], plain(pageRange(page)));
}

function whereOf(work: CslItem, parts: WorkParts, locale: Locale): Span[] {
  const { names, shape } = parts;
  const [container, publisher] = [parts.container, parts.publisher].map((body) => (isAuthor(names, body) ? '' : body)) as [string, string];
  if (shape === 'journal' || shape === 'article') return ended(container ? inPeriodical(work, container) : plain(publisher));
  if (shape === 'chapter') {
    const pages = pagesInWords(work.page ?? '', locale);
    const book: Span[] = container ? [{ text: `${m.cite_ref_in({}, { locale })} ` }, ...italic(container), ...plain(pages && ` (${pages})`)] : [];
    return sentences(ended(book), ended(plain(publisher)));
  }
  if (work.type === 'thesis') return ended(plain(container));
  const atPublisher = shape === 'whole' && work.type !== 'motion_picture';
  return ended(plain(atPublisher ? publisher || container : container || publisher));
}

function linkOf(work: CslItem, { link }: WorkParts, locale: Locale): Span[] {
  const day = longDate(work.accessed, locale);
  return link && day ? [{ text: `${m.cite_ref_retrieved({ day }, { locale })} ` }, ...linked(link)] : linked(link);
}

function reference(work: CslItem, locale: Locale, { letter }: InList): Span[] {
  const parts = partsOf(work, locale);
  const upright = parts.shape !== 'page' && parts.shape !== 'whole';
  const title = parts.title ? ended([...(upright && parts.container ? plain(parts.title) : italic(parts.title)), ...plain(formOf(work, parts, locale))]) : [];
  const who = ended(plain(namesOf(parts.names, locale)));
  const when = ended(plain(dateOf(work, parts, letter, locale)));
  const head = who.length > 0 ? [who, when, title] : [title, when];
  return sentences(...head, whereOf(work, parts, locale), linkOf(work, parts, locale));
}

function inText(work: CslItem, locale: Locale, { letter }: InList): Span[] {
  const { names, title, shape, container } = partsOf(work, locale);
  const year = yearIn(work, letter, locale);
  const families = names.map(familyOf);
  const [first = '', second = ''] = families;
  if (first) {
    const and = locale === 'en' ? '&' : andBefore(second, locale);
    const who = families.length > 2 ? `${first} et al.` : families.length === 2 ? `${first} ${and} ${second}` : first;
    return plain(`(${who}, ${year})`);
  }
  const short = shortTitle(title);
  const upright = shape !== 'page' && shape !== 'whole' && container !== '';
  if (short === '') return plain(`(${year})`);
  return upright ? plain(`(${quoted(short, ',', locale)} ${year})`) : sentences([...plain('('), ...italic(short), ...plain(`, ${year})`)]);
}

/** Undated works first, then by day as exactly as it is known, then by title. */
const order = (work: CslItem): string => [headKey(work), isoOf(work.issued), titleKey(work), work.id].join('\u0001');

/**
 * APA 7. Titles stay as written: sentence case would make names small. The access day stands with every address that is no DOI,
 * since pages change. A site that is also the author is written once.
 */
export const apa: CitationStyle = {
  id: 'apa', name: 'APA 7', reference, inText, order,
  letterKey: (work) => `${headKey(work)}\u0001${yearOf(work.issued)}`,
  authorsKey: () => '',
};
