// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { placedText, positions } from '@/utils/clip/page-text';
import { ASKED, takeAsked } from '@/utils/clip/quote/asked-quote';
import { showQuote } from '@/utils/clip/quote/show-quote';
import { documentOf } from '../../../../fixtures/pages/open-page';

const QUOTE = { exact: 'Share it first. Change it together.', prefix: 'before it took place. ', suffix: ' Then, and only then', start: 0, end: 35 };

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  Range.prototype.getBoundingClientRect = () => ({ top: 10, bottom: 20 }) as DOMRect;
});

const put = (html: string): void => document.body.replaceWith(document.importNode(documentOf(`<body>${html}`).body, true));
const whole = (): string => new XMLSerializer().serializeToString(document);

test('a quote on the page is selected where highlights are not known, and nothing is put into the page', () => {
  put('<p>It was written down before it took place.</p><p>Share <em>it</em> first.</p><p>Change it together. Then, and only then, use it.</p><img name="createRange"><form><input name="body"></form>');
  const before = whole();
  expect(showQuote(document, QUOTE)).toBe(true);
  expect(document.getSelection()?.toString().replaceAll(/\s+/gu, ' ')).toContain('Share it first.');
  expect(document.getSelection()?.getRangeAt(0).endContainer.nodeValue?.slice(0, document.getSelection()?.getRangeAt(0).endOffset)).toBe('Change it together.');
  expect(whole()).toBe(before);
});

test('a quote that is gone is not shown', () => {
  put('<p>Nothing of it.</p>');
  document.getSelection()?.removeAllRanges();
  expect(showQuote(document, QUOTE)).toBe(false);
  expect(document.getSelection()?.rangeCount).toBe(0);
});

test('what was asked for is taken once, and only if it is a quote', () => {
  const world: Record<string, unknown> = { [ASKED]: { ...QUOTE, alike: { words: 1, around: 1, near: 0 } } };
  expect(takeAsked(world)).toMatchObject(QUOTE);
  expect(takeAsked(world)).toBeNull();
  expect(takeAsked({ [ASKED]: 'a page’s own' })).toBeNull();
});

test('for any stretch of any page’s text the way back leads to the same text', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '语', '😀', '\u00AD', '\u202E'), maxLength: 8 });
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'b', 'li'), piece), { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
    const page = documentOf('');
    for (const [name, text] of pieces) page.body.appendChild(page.createElement(name)).append(text);
    const placed = placedText(page.body, 10_000);
    expect(placed.text).toBe(positions(page.body, [], 10_000).text);
    fc.pre(placed.text.trim() !== '');
    const [start = 0, end = 0] = [a % placed.text.length, b % (placed.text.length + 1)].sort((x, y) => x - y);
    const stretch = placed.text.slice(start, end);
    fc.pre(stretch.trim() === stretch && stretch !== '' && stretch.isWellFormed());
    const edges = placed.boundaries(start, end);
    if (!edges) throw new Error('no way back');
    const { text, offsets } = positions(page.body, edges, 10_000);
    expect(text.slice(offsets[0], offsets[1]).trim()).toBe(stretch);
  }));
});
