import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Share, TimeEntry } from '@/utils/core/rows/time';
import { axisSeconds, gridFormat, weekGrid } from '@/utils/time/week-grid';

const row = { createdAt: '2026-03-09T10:00:00.000Z', updatedAt: '2026-03-09T10:00:00.000Z', deletedAt: '' as const, seen: {} };
const DAYS = ['2026-03-09', '2026-03-10', '2026-03-11'];
const entry = (id: string, day: string, minutes: number): TimeEntry => ({
  ...row, id, what: 'Reading', activity: 'reading', source: 'manual', day, zone: 'America/Chicago', minutes, recordedAt: row.createdAt, reason: '', edited: [],
});
const share = (timeEntryId: string, credentialId: string, weight = 1): Share => ({ ...row, id: `${timeEntryId}-${credentialId}`, timeEntryId, credentialId, weight });

describe('a week', () => {
  test('puts each entry on its day and deals it out', () => {
    const grid = weekGrid([entry('a', '2026-03-09', 60), entry('b', '2026-03-11', 30), entry('c', '2026-03-16', 99)], [], [share('a', 'one'), share('a', 'two')], DAYS);
    expect(grid.days.map((d) => d.seconds)).toEqual([3600, 0, 1800]);
    expect(grid.credentials).toEqual([{ id: 'one', seconds: 1800 }, { id: 'two', seconds: 1800 }, { id: '', seconds: 1800 }]);
    expect(grid.seconds).toBe(5400);
  });

  test('sums the same by day, by credential and in all, to the second', () => {
    const entries = fc.array(fc.record({ day: fc.constantFrom(...DAYS), minutes: fc.integer({ min: 0, max: 1500 }), shares: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')), weight: fc.integer({ min: 1, max: 7 }) }), { maxLength: 20 });
    fc.assert(fc.property(entries, (list) => {
      const rows = list.map(({ day, minutes }, n) => entry(String(n), day, minutes));
      const shares = list.flatMap(({ shares: ids, weight }, n) => ids.map((id, at) => share(String(n), id, at === 0 ? weight : 1)));
      const grid = weekGrid(rows, [], shares, DAYS);
      const total = list.reduce((sum, { minutes }) => sum + minutes * 60, 0);
      expect(grid.seconds).toBe(total);
      expect(grid.days.reduce((sum, d) => sum + d.seconds, 0)).toBe(total);
      expect(grid.credentials.reduce((sum, c) => sum + c.seconds, 0)).toBe(total);
    }));
  });

  test('shows seconds everywhere as soon as one number holds some', () => {
    const whole = weekGrid([entry('a', '2026-03-09', 60)], [], [share('a', 'one'), share('a', 'two')], DAYS);
    expect(gridFormat(whole)(5400)).toBe('1:30');
    const thirds = weekGrid([entry('a', '2026-03-09', 1)], [], ['one', 'two', 'three'].map((id) => share('a', id)), DAYS);
    expect(gridFormat(thirds)(5400)).toBe('1:30:00');
  });
});

test.each([[0, [900]], [900, [900]], [3000, [900, 1800, 2700, 3600]], [3 * 3600, [3600, 7200, 10800]], [20 * 3600, [18000, 36000, 54000, 72000]]])('an axis for %i seconds has the lines %j', (most, lines) => {
  expect(axisSeconds(most)).toEqual(lines);
});
