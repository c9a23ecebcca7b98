import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLoosely, resolver, topNodes, typesOf, words } from '@/utils/clip/json-ld-nodes';

describe('parseLoosely', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":"x\ny"}\n//]]>', { a: 'x y' }],
    ['/*<![CDATA[*/ {"a":1} /*]]>*/', { a: 1 }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['{"a":1};', { a: 1 }],
    ['{"url":"https://a.example/x"}', { url: 'https://a.example/x' }],
  ])('%j', (source, value) => expect(parseLoosely(source)).toEqual(value));

  test('what cannot be mended is undefined, whatever it is', () => {
    expect(parseLoosely('{ never json')).toBeUndefined();
    expect(parseLoosely('')).toBeUndefined();
    expect(parseLoosely(`"${'x'.repeat(2_000_001)}"`)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (source) => void parseLoosely(source)));
  });

  test('nesting as deep as it likes ends', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(topNodes([parseLoosely(deep)])).toEqual([]);
  });
});

test('topNodes finds what stands for itself and nothing that is nested', () => {
  const article = { '@type': 'Article', comment: { '@type': 'Comment' }, hasPart: [{ '@type': 'Article', headline: 'Other' }] };
  const main = { '@type': 'Thesis' };
  const page = { '@type': 'WebPage', mainEntity: main };
  expect(topNodes([{ '@graph': [article, [page]] }, null, 7, 'x'])).toEqual([{ '@graph': [article, [page]] }, article, page, main]);
});

test('any JSON at all can be looked through', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
    const nodes = topNodes([value]);
    const resolve = resolver(nodes);
    for (const node of nodes) for (const one of Object.values(node)) expect(words(resolve(one)).every((word) => typeof word === 'string')).toBe(true);
  }));
});

test('a reference leads to the node that says more', () => {
  const ann = { '@id': '#ann', name: 'Ann Bee' };
  const resolve = resolver([{ '@id': '#ann' }, ann]);
  expect(resolve({ '@id': '#ann' })).toBe(ann);
  expect(resolve({ '@type': 'Person', '@id': '#ann' })).toBe(ann);
  expect(resolve({ '@id': '#nobody' })).toEqual({ '@id': '#nobody' });
  expect(resolve('#ann')).toBe('#ann');
});

test('types come without their vocabulary', () => {
  expect(typesOf({ '@type': ['https://schema.org/NewsArticle', 'schema:Article', 17] })).toEqual(['NewsArticle', 'Article', '17']);
});
