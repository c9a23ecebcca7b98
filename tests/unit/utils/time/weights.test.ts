import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights, weightOf, writeWeights } from '@/utils/time/weights';

describe('weights', () => {
  it('are written alike in whatever order they come', () => {
    expect(writeWeights([{ credentialId: 'b', weight: 2 }, { credentialId: 'a', weight: 3 }])).toBe('a:3 b:2');
  });

  it('come back as they were written, one that is being typed too', () => {
    const id = fc.uuid();
    fc.assert(fc.property(fc.uniqueArray(fc.record({ credentialId: id, weight: fc.constantFrom('', '1', '12', '-', '3') }), { selector: (w) => w.credentialId }), (weights) => {
      const sorted = [...weights].sort((a, b) => (a.credentialId < b.credentialId ? -1 : 1));
      expect(readWeights(writeWeights(weights))).toEqual(sorted);
    }));
    expect(readWeights('-')).toEqual([]);
  });

  it('are whole numbers from 1', () => {
    expect(['1', '3', '999'].map(weightOf)).toEqual([1, 3, 999]);
    expect(['', '0', '-1', '1.5', '01', '1000', 'x'].map(weightOf)).toEqual([null, null, null, null, null, null, null]);
  });
});
