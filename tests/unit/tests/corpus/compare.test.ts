import { expect, test } from 'vitest';
import { judge } from '../../../corpus/compare.ts';
import { percentile } from '../../../corpus/score.ts';

test.each([
  ['title', 'Wait  Time', 'wait time', 'right'], ['title', 'Wait time', 'Wait-time', 'wrong'], ['title', '', 'Wait', 'empty'], ['title', 'Wait', ' ', null],
  ['author', 'Cy Dee; Ann Bée', 'ANN BEE; Cy Dee', 'right'], ['author', 'Ann Bee', 'Ann Bee; Cy Dee', 'wrong'], ['author', ' ; ', 'Ann Bee', 'empty'],
  ['date', '2026-03-12', '2026-03-12', 'right'], ['date', '2026-03', '2026-03-12', 'wrong'], ['date', '2026-03-12', '2026-03-12T10:00:00Z', 'right'], ['date', '', '', null],
  ['date', '2026-11-29', '2026-29-11', null], ['date', '2026-03-01', '2026-02-30', null],
] as const)('%s %j beside the label %j', (field, value, label, verdict) => expect(judge(field, value, label)).toBe(verdict));

test('percentiles are values that were measured', () => {
  expect([0.5, 0.95].map((share) => percentile([4, 1, 3, 2], share))).toEqual([2, 4]);
  expect(percentile([], 0.5)).toBe(0);
});
