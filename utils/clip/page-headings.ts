import { foldName, wordsIn } from './fold-name';
import { siteOf } from './page-address';
import { siteNames } from './parse-title';
import { all, metaContents, titleOf } from './page-query';

/** How much of the shorter text's words the other has too, 0–1. */
function overlap(one: string, other: string): number {
  const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))].sort((x, y) => x.size - y.size);
  if (!a || !b || a.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / a.size;
}

const UNSEEN_PART = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|kicker|eyebrow|overline|topline|roofline)(?=$|[\s_-])/u;

/** A heading's words, without what is only there for screen readers and without the kicker above it. */
function wordsOf(heading: Element): string {
  const parts: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1 || depth > 20 || parts.length > 200) return;
    const element = node as Element;
    if (depth > 0 && (UNSEEN_PART.test((element.getAttribute('class') ?? '').toLowerCase()) || /^(?:script|style|svg|button|time)$/u.test(element.localName))) return;
    const apart = /^(?:br|div|p|h\d)$/u.test(element.localName);
    if (apart) parts.push(' ');
    for (const child of element.childNodes) visit(child, depth + 1);
    if (apart) parts.push(' ');
  };
  visit(heading, 0);
  return parts.join('').slice(0, 1_000).replace(/\s+/gu, ' ').trim().slice(0, 500);
}

/** What the page's head calls the page, and what it calls the site. */
interface Stated {
  titles: string[];
  sites: Set<string>;
}

function stated(document: Document, url: string): Stated {
  const meta = metaContents(document);
  const titles = [titleOf(document), ...(meta.get('og:title') ?? []), ...(meta.get('twitter:title') ?? [])];
  const isTitle = new Set(titles.slice(0, 2).map(foldName));
  // Some write the page's title where the site's name belongs.
  const names = ['og:site_name', 'application-name'].flatMap((name) => meta.get(name) ?? []).filter((name) => !isTitle.has(foldName(name)));
  return { titles: titles.filter((title) => title.trim() !== '').slice(0, 5), sites: new Set(siteNames(siteOf(url), names).map(foldName)) };
}

/** The page's own heading and its words; null and '' where none is surely its own. */
export interface PageHeading {
  element: Element | null;
  text: string;
}

function mainHeading(document: Document, { titles, sites }: Stated): Element | null {
  const texts = (selector: string, limit: number): { element: Element; text: string; folded: string }[] =>
    all(document, selector, limit)
      .map((element) => ({ element, text: wordsOf(element) }))
      .filter(({ text }) => text.length > 2)
      .map((heading) => ({ ...heading, folded: foldName(heading.text) }))
      .filter(({ folded }) => !sites.has(folded));
  const firsts = texts('h1', 20);
  if (titles.length === 0) return firsts.length === 1 ? firsts[0]?.element ?? null : null;
  const stated = titles.map(foldName);
  const score = ({ text, folded }: { text: string; folded: string }): number =>
    Math.max(...titles.map((title) => overlap(text, title))) + (stated.some((title) => title.startsWith(folded)) ? 0.3 : 0) + Math.min(text.length, 200) / 1_000;
  const isRepeated = ({ folded }: { folded: string }): boolean => folded.length >= 8 && stated.some((title) => title.includes(folded) && folded.length > title.length / 3);
  const good = firsts.filter((heading) => score(heading) >= 0.5);
  const candidates = good.some((heading) => score(heading) >= 1.3) ? good : [...good, ...texts('h2, h3', 40).filter(isRepeated)];
  return candidates.sort((a, b) => score(b) - score(a))[0]?.element ?? null;
}

/**
 * The heading that people see as the title of this page: the first-level heading that shares most words with what the
 * head states, or a lower one that the head repeats whole. The heading of a banner, a list or a side column is none.
 * Where the head states the same title and the heading only puts a kicker before it, its text is the stated one.
 */
export function readHeading(document: Document, url: string): PageHeading {
  try {
    return findHeading(document, url);
  } catch {
    return { element: null, text: '' }; // a page may have tampered with what is asked of it: what it states elsewhere still counts
  }
}

function findHeading(document: Document, url: string): PageHeading {
  const head = stated(document, url);
  const element = mainHeading(document, head);
  if (!element) return { element: null, text: '' };
  const text = wordsOf(element);
  const folded = foldName(text);
  const bare = head.titles.slice(1).find((title) => {
    const other = foldName(title);
    return other.length >= 15 && other.length < folded.length && folded.endsWith(other);
  });
  return { element, text: bare ?? text };
}
