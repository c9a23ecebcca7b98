import { linesNear } from '../near-heading';
import { all, sizeOf, textOf } from '../page-query';
import { surroundings } from '../page-surroundings';
import { parseDay } from '../parse-day';
import { cleanName, looksLikeName, namesAfterBy } from '../parse-names';
import type { Extractor, Found } from './types';

/** Looking through what people see costs time on each element: of larger pages nothing is read this way. */
const MAX_ELEMENTS = 60_000;
const AUTHORS = [
  ['rel', '[rel~="author"]'], ['name', '.p-author, .author-name, .byline-name, .author__name, .byline__name, .vcard .fn'],
  ['link', 'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autoren/" i], a[href*="/auteur/" i]'],
  ['byline', '[class*="byline" i]'], ['author', '[class*="author" i], [class*="autor" i]'],
] as const;
const DAYS = [
  ['time', 'time[pubdate], time[class*="publish" i], time.entry-date'], ['time', 'time[datetime]'],
  ['published', '[class*="publish" i], [class*="pubdate" i], [class*="entry-date" i], [class*="post-date" i], [class*="article-date" i]'],
  ['date', '[class*="date" i], [class*="datum" i], [class*="fecha" i], time'],
] as const;

/** Bylines and dates that people see with the page's heading; where many are shown, none is surely the page's own. */
export const byline: Extractor = {
  id: 'byline',
  trust: { author: 35, issued: 45 },
  read(document, _url, { element: heading }) {
    if (sizeOf(document) > MAX_ELEMENTS) return {};
    const isBeside = surroundings(heading);
    const shown = (selector: string): Element[] => all(document, selector, 60).filter((element) => !isBeside(element));
    let lines: string[] | undefined;
    const near = (): string[] => (lines ??= heading ? linesNear(document, heading, isBeside) : []);
    return { author: firstOf(authorWays(shown, near)), issued: firstOf(dayWays(shown, near)) };
  },
};

type Shown = (selector: string) => Element[];
type Way<T> = () => Found<T> | null;

/** Looking costs time: the first way that finds something is the last one tried. */
function firstOf<T>(ways: Way<T>[]): Found<T>[] {
  for (const way of ways) {
    const found = way();
    if (found) return [found];
  }
  return [];
}

function authorWays(shown: Shown, near: () => string[]): Way<string[]>[] {
  const marked = AUTHORS.map(([name, selector]): Way<string[]> => () => {
    const value = fewNames(shown(selector), name === 'rel' || name === 'name' ? isMarkedName : looksLikeName);
    return value.length > 0 ? { value, from: `byline:${name}` } : null;
  });
  const stated = (): Found<string[]> | null => {
    const names = near().map(namesAfterBy).find((text) => text !== '');
    return names === undefined ? null : { value: [names], from: 'byline:line' };
  };
  return [...marked, stated];
}

function dayWays(shown: Shown, near: () => string[]): Way<string>[] {
  const marked = DAYS.map(([name, selector]): Way<string> => () => {
    const texts = [...new Set(shown(selector).map(dayText).filter((text) => text.length < 120 && parseDay(text) !== ''))];
    return texts[0] !== undefined && texts.length <= 8 ? { value: texts[0], from: `byline:${name}` } : null;
  });
  const stated = (): Found<string> | null => {
    const value = near().find((line) => parseDay(line).length === 10);
    return value === undefined ? null : { value, from: 'byline:line' };
  };
  return [...marked, stated];
}

const oneLine = (element: Element): string => textOf(element, 400).replace(/\s+/gu, ' ').trim();
const dayText = (element: Element): string => element.getAttribute('datetime') || oneLine(element);

/** What is marked as an author may be a pen name: `tlow`. */
const isMarkedName = (text: string): boolean => text.split(' ').length <= 6 && cleanName(text).length > 2;

/** Texts that can be names; one that holds another (`View all posts by Ann Bee`) gives way to it. */
function fewNames(elements: readonly Element[], isName: (text: string) => boolean): string[] {
  const texts = [...new Set(elements.map(oneLine).filter(isName))];
  const inner = texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
  return inner.length > 4 ? [] : inner;
}
