import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import type { CslItem } from '../csl-item';
import { headKey, namesKey, titleKey } from '../order';
import { familyOf, sameName, type CslName } from '../parse-name';
import { ended, italic, joined, linked, plain, sentences, type Span } from '../spans';
import { andBefore, pagesInWords, shortDate, yearOf } from '../terms';
import { directName, invertedName, partsOf, quoted, shortTitle, type WorkParts } from '../work-parts';
import type { CitationStyle, InList } from './types';

/** Three hyphens stand for the authors of the reference before. */
const SAME = '---';

/** Who is named: a body that published its own work is named there only (MLA 9, 5.22). */
function makersOf({ author: names = [], publisher = '', 'container-title': container = '' }: CslItem): CslName[] {
  const [only] = names;
  const own = names.length === 1 && only?.literal && (sameName(only.literal, publisher) || sameName(only.literal, container));
  return own ? [] : names;
}

function namesOf(names: readonly CslName[], locale: Locale): string {
  const [first, second] = names;
  if (!first) return '';
  if (names.length > 2) return `${invertedName(first)}, et al.`;
  return second ? `${invertedName(first)}, ${andBefore(directName(second), locale)} ${directName(second)}` : invertedName(first);
}

/** A work that is no part of another has its title in italics, any other in quotation marks. */
const standsAlone = (work: CslItem, { shape, container }: WorkParts): boolean =>
  shape === 'whole' ? work.type !== 'motion_picture' || container === '' : work.type === 'document' && container === '';

function reference(work: CslItem, locale: Locale, { sameAuthors }: InList): Span[] {
  const parts = partsOf(work, locale);
  const { shape, byYear, container, link } = parts;
  const names = makersOf(work);
  const publisher = names.some((name) => sameName(directName(name), parts.publisher)) || shape === 'journal' ? '' : parts.publisher;
  const who = ended(plain(sameAuthors && names.length > 0 ? SAME : namesOf(names, locale)));
  const title = standsAlone(work, parts) ? ended(italic(parts.title)) : plain(quoted(parts.title, '.', locale));
  const date = byYear ? yearOf(work.issued) : shortDate(work.issued, locale);
  const volume = work.volume && m.cite_ref_volume({ n: work.volume }, { locale });
  const issue = work.issue && m.cite_ref_issue({ n: work.issue }, { locale });
  const number = [volume, issue].filter(Boolean).join(', ');
  const thesis = work.type === 'thesis' ? m.cite_ref_thesis({}, { locale }).toLowerCase() : '';
  const place = joined(
    ', ', italic(container), plain(number), plain(publisher), plain(thesis || date), plain(pagesInWords(work.page ?? '', locale)), linked(link),
  );
  const day = shortDate(work.accessed, locale);
  const accessed = link && day ? plain(m.cite_ref_accessed({ day }, { locale })) : [];
  // The year of a thesis follows its title; the address, whatever it ends with, is followed by a full stop.
  return sentences(who, title, thesis ? ended(plain(date)) : [], link ? [...place, { text: '.' }] : ended(place), accessed);
}

function inText(work: CslItem, locale: Locale): Span[] {
  const parts = partsOf(work, locale);
  const families = makersOf(work).map(familyOf);
  const [first = '', second = ''] = families;
  if (first) {
    const who = families.length > 2 ? `${first} et al.` : families.length === 2 ? `${first} ${andBefore(second, locale)} ${second}` : first;
    return plain(`(${who})`);
  }
  const short = shortTitle(parts.title);
  if (short === '') return [];
  return sentences([...plain('('), ...(standsAlone(work, parts) ? italic(short) : plain(quoted(short, '', locale))), ...plain(')')]);
}

/** MLA 9. Titles stay as written: names in them know best. The access day stands with every address that is no DOI. */
export const mla: CitationStyle = {
  id: 'mla', name: 'MLA 9', reference, inText,
  order: (work) => [headKey(work, makersOf(work)), titleKey(work), work.id].join('\u0001'),
  letterKey: () => '',
  authorsKey: (work) => namesKey(makersOf(work)),
};
