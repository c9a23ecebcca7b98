import { describe, expect, it } from 'vitest';
import { emptyPlaces } from '@/entrypoints/portfolio/views/workbench/write/slots';

describe('empty places of a slot', () => {
  it('are as many as are still asked for', () => {
    expect(emptyPlaces({ min: 2, max: 2 }, 0)).toBe(2);
    expect(emptyPlaces({ min: 2, max: 3 }, 1)).toBe(1);
  });

  it('are one more while there is room', () => {
    expect(emptyPlaces({ min: 0, max: 3 }, 0)).toBe(1);
    expect(emptyPlaces({ min: 2, max: 3 }, 2)).toBe(1);
    expect(emptyPlaces({ min: 1, max: null }, 9)).toBe(1);
  });

  it('are none when it is full, or over', () => {
    expect(emptyPlaces({ min: 1, max: 1 }, 1)).toBe(0);
    expect(emptyPlaces({ min: 1, max: 1 }, 2)).toBe(0);
  });
});
