import { bodyOf, rootOf, titleOf } from './page-query';

/** Where a page says its matter is. */
const HOLDERS = 'main, [role="main"], article, [itemprop~="articleBody"]';
/** Characters from which on a paragraph is running text, and pages have enough of it to tell. */
const RUNNING = 60;
const ENOUGH = 1_000;
/** How much of a page's running text its matter must hold, or it is what the page calls so by rote. */
const MOST = 0.85;

/** The extractor looks for a byline to take out of a text whose head names no author; who wrote it is read elsewhere. */
const FRAME = '<!doctype html><title></title><meta name="author" content="named">';

/** The innermost element called the page's matter that holds its heading and most of its running text; else its body. */
function holderOf(body: Element): Element {
  const runs = [...body.querySelectorAll('p')].map((element) => ({ element, length: (element.textContent ?? '').trim().length })).filter(({ length }) => length >= RUNNING);
  const within = (holder: Element): number => runs.reduce((sum, { element, length }) => sum + (holder.contains(element) ? length : 0), 0);
  const whole = within(body);
  if (whole < ENOUGH) return body;
  const heading = body.querySelector('h1');
  return [...body.querySelectorAll(HOLDERS)].slice(0, 20).findLast((holder) => (heading === null || holder.contains(heading)) && within(holder) >= MOST * whole) ?? body;
}

/**
 * A document with a copy of the page's matter, for an extractor that takes apart what it reads. It belongs to no window:
 * nothing in it runs, loads or is upgraded.
 * @returns null if the page has nothing to read
 */
export function copyMatter(document: Document): Document | null {
  const body = bodyOf(document);
  if (!body) return null;
  const copy = new DOMParser().parseFromString(FRAME, 'text/html');
  copy.title = titleOf(document);
  copy.documentElement.lang = rootOf(document)?.getAttribute('lang') ?? '';
  const matter = copy.importNode(holderOf(body), true);
  if (matter.localName === 'body') copy.body.replaceWith(matter);
  else copy.body.append(matter);
  return copy;
}
