import type { Locale } from '@/utils/core/rows/row';
import type { CslItem } from './csl-item';
import { htmlOf, textOf, type Span } from './spans';
import type { CitationStyle, InList } from './styles/types';

export interface ListedWork {
  work: CslItem;
  reference: Span[];
  inText: Span[];
}

const ALONE: InList = { letter: '', sameAuthors: false };

const LETTERS = 26;
/** 0 → `a`, 25 → `z`, 26 → `aa` */
export const letterAt = (at: number): string => `${at >= LETTERS ? letterAt(Math.floor(at / LETTERS) - 1) : ''}${String.fromCharCode(97 + (at % LETTERS))}`;

/** One work by itself. */
export const cite = (work: CslItem, style: CitationStyle, locale: Locale): ListedWork => ({
  work, reference: style.reference(work, locale, ALONE), inText: style.inText(work, locale, ALONE),
});

/** A list in the style's own order, works of the same authors and year told apart. Equal works in any order make an equal list. */
export function referenceList(works: readonly CslItem[], style: CitationStyle, locale: Locale): ListedWork[] {
  const sorted = works.map((work) => ({ work, key: style.order(work) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ work }) => work);
  const alike = new Map<string, number>();
  for (const work of sorted) alike.set(style.letterKey(work), (alike.get(style.letterKey(work)) ?? 0) + 1);
  const given = new Map<string, number>();
  return sorted.map((work, at) => {
    const key = style.letterKey(work);
    const nth = given.get(key) ?? 0;
    given.set(key, nth + 1);
    const before = sorted[at - 1];
    const authors = style.authorsKey(work);
    const place: InList = {
      letter: key !== '' && (alike.get(key) ?? 0) > 1 ? letterAt(nth) : '',
      sameAuthors: before !== undefined && authors !== '' && style.authorsKey(before) === authors,
    };
    return { work, reference: style.reference(work, locale, place), inText: style.inText(work, locale, place) };
  });
}

/** One reference a line. */
export const listText = (list: readonly ListedWork[]): string => list.map(({ reference }) => textOf(reference)).join('\n');

/** Paragraphs that hang, as word processors take them over. */
export const listHtml = (list: readonly ListedWork[]): string =>
  list.map(({ reference }) => `<p style="margin-left:0.5in;text-indent:-0.5in">${htmlOf(reference)}</p>`).join('\n');
