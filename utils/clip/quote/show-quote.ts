import { bodyOf, call } from '../page-query';
import { placedText } from '../page-text';
import { isShown, MAX_PAGE_TEXT } from '../read-selection';
import { findQuote, type QuoteSelector } from './find-quote';

/** The name under which a quote on a page is marked. */
export const MARK_NAME = 'microfolio-quote';
/** How long it stays marked. */
export const MARKED_MS = 8_000;

/** Finds a quote on the open page, scrolls there and marks it for a while; false = it is gone. The page itself is not changed. */
export function showQuote(document: Document, selector: QuoteSelector): boolean {
  const root = bodyOf(document);
  const window = document.defaultView;
  if (!root || !window) return false;
  const { text, boundaries } = placedText(root, MAX_PAGE_TEXT, isShown);
  const found = findQuote(selector, text);
  const edges = found && boundaries(found.start, found.end);
  if (!edges) return false;
  const range = call(document, 'createRange');
  range.setStart(edges[0].container, edges[0].offset);
  range.setEnd(edges[1].container, edges[1].offset);
  const element = range.startContainer.parentNode as Element | null;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  // Of a paragraph longer than the window the middle is not where the quote is.
  if (top < 0 || bottom > window.innerHeight) window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
  mark(document, window, range);
  return true;
}

function mark(document: Document, window: Window & typeof globalThis, range: Range): void {
  const highlights = (window.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
  if (!highlights || typeof Highlight !== 'function') {
    const selection = call(document, 'getSelection');
    selection?.removeAllRanges();
    selection?.addRange(range);
    return;
  }
  const highlight = new Highlight(range);
  highlights.set(MARK_NAME, highlight);
  setTimeout(() => {
    // Another quote may be marked by now.
    if (highlights.get(MARK_NAME) === highlight) highlights.delete(MARK_NAME);
  }, MARKED_MS);
}
