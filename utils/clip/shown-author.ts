import type { Found } from './extractors/types';
import type { Near } from './near-heading';
import { foldName } from './fold-name';
import { all, textOf } from './page-query';
import { parseDay } from './parse-day';
import { lower } from './phrases';
import { cleanName, isPersonal, looksLikeName, namesAfterBy } from './parse-names';

/** More names than this are a list of people, not a byline. */
const MAX_NAMES = 4;
/** Names of one byline stand within an element of at most so many characters. */
const MAX_BYLINE = 300;

const MARKED = [
  ['rel', '[rel~="author"]'],
  ['name', '.p-author, .author-name, .byline-name, .author__name, .byline__name, .vcard .fn, [itemprop~="author"] [itemprop~="name"]'],
  ['link', 'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autoren/" i], a[href*="/auteur/" i], a[href*="/autores/" i], a[href*="/contributor" i], a[href*="/periodista" i], a[href*="/staff/" i]'],
  ['byline', '[class*="byline" i]'],
  ['author', '[class*="author" i]:not([class*="authority" i]), [class*="autor" i], [class*="auteur" i], [class*="writer" i], [class*="verfasser" i], [class*="posted-by" i], [class*="contributor" i]'],
] as const;
const ANY = MARKED.map(([, selector]) => selector).join(', ');
const PEOPLE = /\/(?:authors?|autor(?:en|es|in)?|auteurs?|people|person(?:en)?|profile?s?|staff|contributors?|writers?|columnists?|journalists?|reporters?|periodistas?|firmas?|redakteure?|redaktion|experts?|mitarbeiter|bio)\b/u;

/** Two who talk with each other both made what is read. */
const TALKS = ['im gespräch mit', 'im interview mit', 'in conversation with', 'en conversación con', 'en entretien avec'];

/** Who wrote it, as people see it: beside the heading first, then where the page marks it, then what lines say. */
export function shownAuthors(document: Document, near: Near, isBeside: (element: Element) => boolean): Found<string[]>[] {
  const found: Found<string[]>[] = [];
  const put = (value: string[], from: string): void => {
    if (value.length > 0) found.push({ value, from: `byline:${from}` });
  };
  const marked = near.elements.filter((element) => element.matches(ANY));
  for (const [name, selector] of MARKED) put(groupOf(marked.filter((element) => element.matches(selector)), isNameOf(name)), name);
  put(groupOf(near.elements.filter((element) => element.matches('.username')), isMarkedName), 'user');
  const lines = [...near.lines.filter(({ isText }) => !isText).map(({ text }) => text), ...near.tail];
  const line = lines.flatMap((text) => [text, ...text.split(/\s*[|·•]\s*/u).slice(1)]).map(namesAfterBy).find((names) => names !== '');
  if (line !== undefined) put([line], 'line');
  const talk = near.lines.flatMap(({ text }) => talkers(text)).filter(isFullName);
  if (found.length === 0 && talk.length === 2) put(talk, 'line');
  const beside = near.lines.filter(({ isText }) => !isText).map(({ text }) => besideDay(text)).find((name) => name !== '');
  if (found.length === 0 && beside !== undefined) put([beside], 'line');
  if (found.length > 0) return found;
  put(groupOf(near.elements.filter(isPersonLink), isFullName), 'person');
  if (found.length > 0) return found;
  for (const [name, selector] of MARKED) {
    put(groupOf(all(document, selector, 60).filter((element) => !isBeside(element)), isNameOf(name)), name);
    if (found.length > 0) return found;
  }
  return found;
}

function talkers(line: string): string[] {
  const low = lower(line);
  const words = TALKS.find((talk) => low.includes(` ${talk} `));
  if (words === undefined) return [];
  const at = low.indexOf(words);
  return [line.slice(0, at).trim().replace(/,$/u, ''), line.slice(at + words.length).trim()].filter((name) => name.split(' ').length <= 4);
}

/** The name in a line that is nothing but a day, a time and a name: `25.10.2026 | 13:10 | Ann Bee`. */
function besideDay(line: string): string {
  if (line.length > 80) return '';
  const parts = line.split(/\s+(?:[-–—|·•]|\/\/)\s+|\s*\|\s*/u).filter((part) => part !== '');
  const [name = '', ...more] = parts.filter((part) => !/\d/u.test(part));
  return more.length === 0 && parts.some((part) => parseDay(part, 'de').length === 10) && isPersonal(name) ? name : '';
}

const oneLine = (element: Element): string => textOf(element, 400).replace(/\s+/gu, ' ').trim();
/** What is marked as an author's name may be a pen name: `tlow`. */
const isMarkedName = (text: string): boolean => text.split(' ').length <= 6 && cleanName(text).length > 1;
/** A link to a person's page, whose address has the name in it. */
function isPersonLink(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') ?? '' : '';
  // In running text a person is spoken of.
  return PEOPLE.test(lower(href)) && (element.parentElement?.textContent ?? '').length < 160 && foldName(href).includes(foldName(oneLine(element).split(' ').at(-1) || '?'));
}
const isFullName = (text: string): boolean => looksLikeName(text) && text.includes(' ');
const isNameOf = (way: string): ((text: string) => boolean) => (way === 'rel' || way === 'name' ? isMarkedName : looksLikeName);

/** The first names that stand together; one text that holds another (`View all posts by Ann Bee`) gives way to it. */
function groupOf(elements: readonly Element[], isName: (text: string) => boolean): string[] {
  const named = elements.map((element) => ({ element, text: oneLine(element) })).filter(({ text }) => isName(text));
  const [first] = named;
  if (!first) return [];
  let byline = first.element;
  for (let up = byline.parentElement; up && (up.textContent ?? '').length <= MAX_BYLINE; up = up.parentElement) byline = up;
  const texts = [...new Set(named.filter(({ element }) => byline.contains(element)).map(({ text }) => text))];
  const inner = texts.filter((text) => !texts.some((other) => other !== text && text.includes(other) && isName(other)));
  return inner.length > MAX_NAMES ? [] : inner;
}
