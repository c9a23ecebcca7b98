import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '@/components/hooks/row-heights';
import { piecesOf } from '@/components/hooks/rows-in-view';

const keysOf = (count: number): string[] => Array.from({ length: count }, (_, n) => `k${n}`);

describe('where rows stand', () => {
  it('guesses rows that were not drawn by those that were', () => {
    const heights = new RowHeights(50);
    heights.layOut(keysOf(4));
    expect(heights.topOf(4)).toBe(200);
    expect(heights.measure('k0', 100)).toBe(true);
    expect(heights.measure('k0', 100.2)).toBe(false);
    heights.measure('k1', 60);
    heights.layOut(keysOf(4));
    expect([0, 1, 2, 3, 4].map((at) => heights.topOf(at))).toEqual([0, 100, 160, 240, 320]);
  });

  it('starts again from the average after the width changed', () => {
    const heights = new RowHeights(50);
    heights.measure('k0', 80);
    const again = heights.forget();
    again.layOut(keysOf(2));
    expect(again.topOf(2)).toBe(160);
  });

  it('has no rows to show in an empty list', () => {
    const heights = new RowHeights(50);
    heights.layOut([]);
    expect(heights.between(0, 500)).toEqual({ first: 0, end: 0 });
  });

  it('covers the stretch asked for, and no more than touches it', () => {
    fc.assert(fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 }), fc.integer({ min: -500, max: 90_000 }), fc.integer({ min: 0, max: 3000 }),
      (sizes, from, length) => {
        const heights = new RowHeights(10);
        const keys = keysOf(sizes.length);
        sizes.forEach((size, at) => heights.measure(`k${at}`, size));
        heights.layOut(keys);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const { first, end } = heights.between(from, from + length);
        expect(heights.topOf(first)).toBeLessThanOrEqual(Math.max(0, from));
        if (from >= 0 && from < total) expect(heights.topOf(first + 1)).toBeGreaterThan(from);
        expect(heights.topOf(end)).toBeGreaterThanOrEqual(Math.min(total, from + length));
        expect(end).toBeGreaterThan(first);
      },
    ));
  });
});

describe('what is drawn', () => {
  it('is rows and spaces that together are as high as all, in order, with the focused row', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60), fc.integer({ min: -1, max: 60 }), (count, a, b, kept) => {
      const heights = new RowHeights(7);
      heights.layOut(keysOf(count));
      const [first, end] = [Math.min(a, b, count - 1), Math.min(Math.max(a, b), count)];
      const pieces = piecesOf(heights, count, first, Math.max(first, end), kept);
      const rows = pieces.flatMap((p) => (p.kind === 'row' ? [p.index] : []));
      expect(rows).toEqual([...new Set(rows)].sort((x, y) => x - y));
      for (let index = first; index < end; index += 1) expect(rows).toContain(index);
      if (kept >= 0 && kept < count) expect(rows).toContain(kept);
      expect(pieces.reduce((sum, p) => sum + (p.kind === 'row' ? 7 : p.height), 0)).toBe(7 * count);
    }));
  });
});
