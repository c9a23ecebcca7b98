import { describe, expect, it } from 'vitest';
import { moved } from '@/entrypoints/portfolio/views/workbench/align/grid';

describe('moving in the grid', () => {
  it('goes one cell, and stays at the edge', () => {
    expect(moved('ArrowDown', [0, 0], 3, 2, false)).toEqual([1, 0]);
    expect(moved('ArrowDown', [2, 0], 3, 2, false)).toEqual([2, 0]);
    expect(moved('ArrowUp', [0, 1], 3, 2, false)).toEqual([0, 1]);
    expect(moved('ArrowRight', [0, 1], 3, 2, false)).toEqual([0, 1]);
    expect(moved('ArrowLeft', [0, 1], 3, 2, false)).toEqual([0, 0]);
  });

  it('goes to the ends of a row, or to the corners', () => {
    expect(moved('End', [1, 0], 3, 2, false)).toEqual([1, 1]);
    expect(moved('Home', [1, 1], 3, 2, false)).toEqual([1, 0]);
    expect(moved('End', [0, 0], 3, 2, true)).toEqual([2, 1]);
    expect(moved('Home', [2, 1], 3, 2, true)).toEqual([0, 0]);
  });

  it('leaves other keys alone', () => expect(moved('Tab', [0, 0], 3, 2, false)).toBeNull());
});
