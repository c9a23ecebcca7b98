// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { seen, stated } from '@/utils/clip/extractors';
import { readSourceFields } from '@/utils/clip/source-fields';
import { documentOf } from '../../../fixtures/pages/open-page';

const read = (html: string) => readSourceFields(documentOf(html), 'https://a.example/x', [...stated, ...seen]);
const PAGE = '<title>Pegs in pairs</title><meta name="author" content="Ann Bee"><h1>Pegs in pairs</h1><p class="byline">By Ann Bee, 9 March 2026</p>';
const breaks = (): never => {
  throw new Error('tampered');
};

afterEach(() => vi.restoreAllMocks());

test.each(['matches', 'closest', 'getAttribute', 'querySelectorAll', 'getElementsByTagName'] as const)('a page that broke %s says less, and nothing is thrown', (name) => {
  vi.spyOn(Element.prototype, name).mockImplementation(breaks);
  expect(() => read(PAGE)).not.toThrow();
});

test('a page whose text cannot be asked still says what its head states', () => {
  vi.spyOn(Node.prototype, 'textContent', 'get').mockImplementation(breaks);
  expect(read(PAGE).author?.value).toEqual(['Ann Bee']);
});

test('data of any shape is read without a throw, and what comes out is words', () => {
  const key = fc.constantFrom('@type', '@id', '@graph', 'author', 'name', 'headline', 'isPartOf', 'datePublished', 'educationalAlignment', 'mainEntity', 'license', 'isbn', 'constructor', '__proto__');
  const { node } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.constantFrom('Article', 'Book', '#a', 'Ann Bee', '2026-03-09', ''), fc.integer(), fc.constant(null), fc.string()),
    node: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(key, tie('node'), { maxKeys: 5 })),
  }));
  fc.assert(fc.property(node, (data) => {
    const fields = read(`<script type="application/ld+json">${JSON.stringify(data)?.replaceAll('<', '\\u003c') ?? ''}</script><h1>Pegs in pairs</h1>`);
    for (const { value } of Object.values(fields)) for (const text of [value].flat()) if (typeof text !== 'string' || text === '') return false;
    return true;
  }), { numRuns: 150 });
});

test('many marks and long ones cost little', () => {
  const began = performance.now();
  read(`<title>${'x'.repeat(500_000)}</title><h1>${'word '.repeat(100_000)}</h1>${'<a rel="author" href="/author/a">By Ann Bee 12.03.2026 - </a>'.repeat(3_000)}<p>${'von '.repeat(50_000)}</p>`);
  expect(performance.now() - began).toBeLessThan(5_000);
});
