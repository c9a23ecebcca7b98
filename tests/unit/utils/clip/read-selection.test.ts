// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { MAX_QUOTE, QUOTE_CONTEXT, quoteAt, readSelection } from '@/utils/clip/read-selection';
import { selectedText } from '@/utils/clip/selected-text';
import { pageSource } from '../../../fixtures/pages/open-page';

const TEXT = 'What a rubric is for A rubric is a conversation that was written down before it took place. Share it first. Change it together. Then, and only then, use it to say where a piece of work stands. Say what was seen. Say what comes next. ';

beforeEach(() => {
  const page = new DOMParser().parseFromString(pageSource('selection.html'), 'text/html');
  document.documentElement.replaceWith(document.importNode(page.documentElement, true));
});

function select(start: Node | null | undefined, from: number, end: Node | null | undefined, to: number): void {
  if (!start || !end) throw new Error('nothing to select');
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}
const one = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};

test('nothing selected is nothing', () => {
  document.getSelection()?.removeAllRanges();
  expect(readSelection(document)).toBeNull();
  select(one('#one').firstChild, 3, one('#one').firstChild, 3);
  expect(readSelection(document)).toBeNull();
  select(one('#one').firstChild, 13, one('#one').firstChild, 16);
  expect(readSelection(document)).toBeNull();
});

test('a passage across elements, with what stands around it and where', () => {
  select(one('em').firstChild, 0, one('b').firstChild, 5);
  const quote = readSelection(document);
  const exact = 'conversation that was written down before it took place. Share it first. Change it together. Then, and only then, use it to say where';
  const start = TEXT.indexOf(exact);
  expect(quote).toEqual({
    exact, start, end: start + exact.length, prefix: TEXT.slice(start - QUOTE_CONTEXT, start), suffix: TEXT.slice(start + exact.length, start + exact.length + QUOTE_CONTEXT),
    alike: { words: 1, around: 1, near: 0 },
  });
  expect(selectedText(document, 20)).toBe('conversation that wa');
});

test('white space at the ends of what was selected is not quoted', () => {
  select(one('#one').firstChild, 8, one('em').nextSibling, 1);
  expect(readSelection(document)).toMatchObject({ exact: 'is a conversation', prefix: 'What a rubric is for A rubric ', suffix: ' that was written down before it' });
});

test('whole elements, as a triple click selects them', () => {
  select(one('#two'), 0, one('#three'), 0);
  expect(readSelection(document)?.exact).toBe('Share it first. Change it together. Then, and only then, use it to say where a piece of work stands.');
  select(document.body, 0, document.body, document.body.childNodes.length);
  expect(readSelection(document)).toMatchObject({ exact: TEXT.trim(), start: 0, prefix: '', suffix: ' ' });
});

test('what was typed into the page is not quoted', () => {
  select(one('#three'), 0, one('textarea').firstChild, 3);
  expect(readSelection(document)?.exact ?? '').not.toContain('typed');
});

test('a place that the page’s text does not reach keeps the words', () => {
  const hidden = one('[hidden]').firstChild;
  select(hidden, 0, hidden, 6);
  expect(readSelection(document)).toEqual({ exact: 'secret', prefix: '', suffix: '', start: -1, end: -1 });
});

test('control and bidi characters are in no part of a quote', () => {
  one('#one').textContent = 'before \u202Eover\u0000ride\u202C after';
  select(one('#one').firstChild, 7, one('#one').firstChild, 19);
  expect(readSelection(document)).toMatchObject({ exact: 'override', suffix: ' after Share it first. Change it' });
});

test('quoteAt takes no half characters around it, and at most so much', () => {
  const text = `${'😀'.repeat(40)}quote${'😀'.repeat(40)}`;
  const quote = quoteAt(text, 80, 85);
  expect(quote?.exact).toBe('quote');
  expect(quote?.prefix.isWellFormed()).toBe(true);
  expect(quote?.suffix.isWellFormed()).toBe(true);
  expect(quoteAt('x'.repeat(MAX_QUOTE + 10), 0, MAX_QUOTE + 10)?.exact).toHaveLength(MAX_QUOTE);
  expect(quoteAt('abc', 2, 1)).toBeNull();
  expect(quoteAt('abc', -1, 2)).toBeNull();
});
