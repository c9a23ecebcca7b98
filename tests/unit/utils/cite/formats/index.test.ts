import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeKeys } from '@/utils/cite/cite-keys';
import { cslJson } from '@/utils/cite/formats/csl-json';
import { referenceFormats, writeReferences } from '@/utils/cite/formats/index';
import { aWork, works, type Told } from '../works';

const keys = (...told: Told[]): string[] => {
  const all = told.map(aWork);
  const byId = citeKeys(all);
  return all.map(({ id }) => byId.get(id) ?? '');
};

describe('keys', () => {
  test('say author, year and what it is about', () => {
    expect(keys({ by: ['Ludwig van Aken'], on: '2025', title: 'The art of waiting' }, { title: 'El tiempo de espera', on: '2024' }, { by: ['Añá Peña'], title: '王' }, { title: '2025 in numbers' }, {}))
      .toEqual(['vanaken2025art', 'tiempo2024', 'pena', 'work2025', 'work']);
  });

  test('of works alike are told apart, and the older keeps its own', () => {
    const one: Told = { by: ['Ana Rivera'], on: '2025', title: 'Ten' };
    expect(keys(one, one, one)).toEqual(['rivera2025ten', 'rivera2025tenb', 'rivera2025tenc']);
  });
});

describe.each(referenceFormats)('$name', (format) => {
  test('of equal works in any order is the same', () => {
    const all = [...Object.values(works), ...Object.values(works)].map(aWork);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(writeReferences(shuffled, format)).toBe(writeReferences(all, format));
    }), { numRuns: 10 });
  });

  test('of nothing is nothing', () => expect(writeReferences([], format).trim().replace('[]', '')).toBe(''));
});

test('CSL-JSON holds the works under their keys', () => {
  expect(JSON.parse(writeReferences([aWork(works.book)], cslJson))).toEqual([
    { id: 'vanaken2019questions', type: 'book', title: 'Questions worth asking', publisher: 'Slate & Chalk', author: [{ given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Aken' }], issued: { 'date-parts': [[2019]] } },
  ]);
});
