import type { Alike } from '@/utils/core/rows/evidence';
import { cleanLine } from './clean-text';
import { bodyOf, call } from './page-query';
import { positions } from './page-text';
import { alikeOn } from './quote/alike';

/** W3C TextQuoteSelector with TextPositionSelector, on the page's text as `positions` has it. */
export interface SelectionReading {
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 units in the page's text; -1 = unknown. */
  start: number;
  end: number;
  /** What could be taken for it on its page; absent where its place is not known. */
  alike?: Alike | undefined;
}

export const QUOTE_CONTEXT = 32;
export const MAX_QUOTE = 50_000;
/** Text behind this is not looked through for a quote's place. */
export const MAX_PAGE_TEXT = 5_000_000;

/** Not drawn at all. `display: contents` draws no box and shows what is in it, so a failed check is asked again. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none';
}

/** The passage selected on the page, findable again; null where nothing is selected. */
export function readSelection(document: Document): SelectionReading | null {
  const selection = call(document, 'getSelection');
  const root = bodyOf(document);
  if (!selection || !root || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { text, offsets } = positions(root, [
    { container: range.startContainer, offset: range.startOffset },
    { container: range.endContainer, offset: range.endOffset },
  ], MAX_PAGE_TEXT, isShown);
  const quote = quoteAt(text, offsets[0] ?? -1, offsets[1] ?? -1);
  return quote ? { ...quote, alike: alikeOn(text, quote) } : withoutPlace(selection.toString());
}

/** The quote between two offsets of a text, without the white space at its ends. */
export function quoteAt(text: string, from: number, to: number): SelectionReading | null {
  if (from < 0 || to <= from) return null;
  const start = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  const end = Math.min(start + MAX_QUOTE, from + text.slice(from, to).trimEnd().length);
  if (end <= start) return null;
  return {
    exact: text.slice(start, end).toWellFormed(),
    prefix: text.slice(Math.max(0, start - QUOTE_CONTEXT), start).replace(/^[\uDC00-\uDFFF]/u, ''),
    suffix: text.slice(end, end + QUOTE_CONTEXT).replace(/[\uD800-\uDBFF]$/u, ''),
    start,
    end,
  };
}

/** Selected where the page's text does not reach (a shadow tree): the words are kept, their place is not known. */
function withoutPlace(words: string): SelectionReading | null {
  const exact = cleanLine(words, MAX_QUOTE);
  return exact === '' ? null : { exact, prefix: '', suffix: '', start: -1, end: -1 };
}
