import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nudged, within } from '@/utils/clip/pick-region';
import { parseRegion, parseScroll } from '@/utils/clip/screen-schema';
import { picturesOf, stitchScale } from '@/utils/clip/whole-page';

describe('the frame of a region', () => {
  const rect = { x: 10, y: 10, width: 100, height: 50 };
  test('moves by arrows, grows with Shift, and hears no other key', () => {
    expect(nudged(rect, 'ArrowRight', false)).toEqual({ ...rect, x: 20 });
    expect(nudged(rect, 'ArrowUp', true)).toEqual({ ...rect, height: 40 });
    expect(nudged(rect, 'a', false)).toBeNull();
  });

  test('never leaves the viewport', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    fc.assert(fc.property(number, number, number, number, (x, y, width, height) => {
      const kept = within({ x, y, width, height }, 800, 600);
      expect(kept.x >= 0 && kept.y >= 0 && kept.width >= 8 && kept.height >= 8 && kept.x + kept.width <= 800 && kept.y + kept.height <= 600).toBe(true);
    }));
  });
});

test('a whole page is drawn as on the screen, and smaller where no canvas would hold it', () => {
  expect(stitchScale(1366, 3000, 2)).toBe(2);
  expect(picturesOf(2740, 900)).toBe(4);
  expect(picturesOf(5_000_000, 1000)).toBe(20);
  fc.assert(fc.property(fc.integer({ min: 100, max: 8000 }), fc.integer({ min: 100, max: 20_000 }), fc.constantFrom(1, 1.5, 2, 3), (width, height, ofScreen) => {
    const scale = stitchScale(width, height, ofScreen);
    expect(scale).toBeLessThanOrEqual(ofScreen);
    // A canvas has whole pixels.
    expect(Math.round(height * scale)).toBeLessThanOrEqual(32_000);
    expect(width * height * scale * scale).toBeLessThanOrEqual(60_000_001);
  }));
});

test('what a page answers is taken only in its own shape', () => {
  expect(parseRegion({ x: 0, y: 0, width: 10, height: 10, viewWidth: 800, viewHeight: 600 })).not.toBeNull();
  for (const wrong of [null, 'gone', { x: 0 }, { x: Number.NaN, y: 0, width: 10, height: 10, viewWidth: 800, viewHeight: 600 }]) expect(parseRegion(wrong)).toBeNull();
  expect(parseScroll({ y: 0, height: 10, viewWidth: 800, viewHeight: 600, stopped: false })).not.toBeNull();
  for (const wrong of ['gone', { y: 0, height: 10, viewWidth: 0, viewHeight: 600, stopped: false }]) expect(parseScroll(wrong)).toBeNull();
});
