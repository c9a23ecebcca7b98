import { call, rootOf, textOf } from './page-query';

const MAX_LINE = 120;
const MAX_BEFORE = 12;
const MAX_AFTER = 50;
/** Characters of running text after which a byline no longer belongs to the heading. */
const MAX_TEXT = 1_500;
const ELEMENTS_ONLY = 1; // NodeFilter.SHOW_ELEMENT

/** The short lines around the page's heading, those after it first: where people look for who wrote it and when. */
export function linesNear(document: Document, heading: Element, isBeside: (element: Element) => boolean): string[] {
  const root = rootOf(document);
  if (!root) return [];
  const walker = call(document, 'createTreeWalker', root, ELEMENTS_ONLY);
  const lines: string[] = [];
  const take = (element: Element): boolean => {
    const line = textOf(element, 400).replace(/\s+/gu, ' ').trim();
    if (line.length > MAX_LINE) return false;
    if (line !== '' && !isBeside(element) && !/^(?:script|style|noscript|option|button)$/u.test(element.localName)) lines.push(line);
    return true;
  };
  walker.currentNode = heading;
  let passed = 0;
  for (let node = afterSubtree(walker), steps = 0; node && steps < 400 && lines.length < MAX_AFTER && passed < MAX_TEXT; steps += 1) {
    const element = node as Element;
    const short = take(element);
    if (!short && element.localName === 'p') passed += textOf(element).length;
    node = short ? afterSubtree(walker) : walker.nextNode();
  }
  walker.currentNode = heading;
  const wanted = lines.length + MAX_BEFORE;
  for (let node = walker.previousNode(), steps = 0; node && steps < 100 && lines.length < wanted; steps += 1, node = walker.previousNode()) {
    const element = node as Element;
    if (element.childElementCount === 0) take(element);
  }
  return lines;
}

/** The next element in the document's order that is not inside the current one. */
function afterSubtree(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
