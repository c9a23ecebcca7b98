import { folded } from '@/utils/core/fold';
import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import type { CslItem } from './csl-item';
import { familyOf, sameName, type CslName } from './parse-name';

/** How a work stands in the world, which is what decides on italics and on what follows its title. */
export type Shape = 'page' | 'article' | 'journal' | 'chapter' | 'whole';

const SHAPES: Record<string, Shape> = {
  'article-journal': 'journal', 'article-magazine': 'article', 'article-newspaper': 'article', article: 'article', 'post-weblog': 'article', post: 'article',
  chapter: 'chapter', 'paper-conference': 'chapter', 'entry-encyclopedia': 'chapter', 'entry-dictionary': 'chapter',
  book: 'whole', report: 'whole', thesis: 'whole', motion_picture: 'whole', dataset: 'whole', graphic: 'whole', song: 'whole',
};
const MEDIA: Record<string, typeof m.cite_ref_video> = { motion_picture: m.cite_ref_video, song: m.cite_ref_audio, graphic: m.cite_ref_image, dataset: m.cite_ref_dataset };
/** Dated by their year alone, however exactly the day is known. */
const BY_YEAR = new Set(['article-journal', 'chapter', 'paper-conference', 'book', 'report', 'thesis', 'dataset']);

/** A work as every style looks at it; '' = unknown. */
export interface WorkParts {
  shape: Shape;
  byYear: boolean;
  names: CslName[];
  title: string;
  /** Journal, newspaper, site; '' also when it only repeats the title. */
  container: string;
  publisher: string;
  /** What it is besides a text: `Video`. */
  medium: string;
  /** A DOI's address wins: it stays when the page moves. */
  link: string;
}

/** Titles stay as they were written: making capitals small would break the names in them. A last full stop is the style's to put. */
export const titleOf = ({ title = '' }: CslItem): string => title.replace(/(?<![.\s]\p{L}|^\p{L}|\.)\.$/u, '');

export function partsOf(work: CslItem, locale: Locale): WorkParts {
  const title = titleOf(work);
  const stated = work['container-title'] ?? '';
  const container = sameName(stated, title) ? '' : stated;
  const publisher = work.publisher ?? '';
  return {
    shape: SHAPES[work.type] ?? 'page',
    byYear: BY_YEAR.has(work.type),
    names: work.author ?? [],
    title,
    container,
    publisher: sameName(publisher, container) || sameName(publisher, title) ? '' : publisher,
    medium: MEDIA[work.type]?.({}, { locale }) ?? '',
    link: work.DOI ? `https://doi.org/${work.DOI}` : (work.URL ?? ''),
  };
}

/** The name in reading order. */
export const directName = (name: CslName): string => [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');

/** `Rivera, Ana María, Jr.` */
export const invertedName = (name: CslName): string => [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');

/** Whether one of the authors is this site or publisher: then a reference says it once. */
export const isAuthor = (names: readonly CslName[], body: string): boolean => names.some((name) => sameName(directName(name), body));

/** Words that say little of what a title is about. */
export const LITTLE = new Set('a an and as at by for from in is of on or the to with al ante con de del e el en es la las lo los o para por que se sin su un una y'.split(' '));
const LONGEST_SHORT = 5;

/** What stands for a title in the text: without its subtitle, at most five words, the last one not a little one. */
export function shortTitle(title: string): string {
  const main = title.split(/(?<=[?!])\s|:\s|;\s|\s[–—]\s/u)[0] ?? title;
  const words = main.split(' ');
  if (words.length <= LONGEST_SHORT) return main;
  const kept = words.slice(0, LONGEST_SHORT);
  while (kept.length > 1 && LITTLE.has(folded(kept.at(-1) ?? ''))) kept.pop();
  return kept.join(' ').replace(/[,;:]$/u, '');
}

/** Marks within marks become single ones. */
const inner = (title: string): string => title.replace(/[“«]|(?<=^|[\s([¿¡])"/gu, '‘').replace(/[”»"]/gu, '’');

/** A title in quotation marks with the sign that follows: English puts it inside, Spanish outside. */
export function quoted(title: string, sign: '.' | ',' | '', locale: Locale): string {
  const text = inner(title);
  if (text === '') return '';
  if (locale === 'es') return `“${text}”${sign}`;
  if (sign === '.' && /[.!?…]’?$/u.test(text)) return `“${text}”`;
  return /[”"»]$/u.test(title) ? `“${text.slice(0, -1)}${sign}’”` : `“${text}${sign}”`;
}
