import { describe, expect, it } from 'vitest';
import { inWeeks, spanOf } from '@/utils/time/weeks';
import { anEntry, anInterval } from './time-rows';

describe('weeks', () => {
  const row = (id: string, day: string, times: [string, string][] = [], recordedAt = '2026-10-13T10:00:00.000Z') => {
    const entry = anEntry({ id, day, recordedAt, source: times.length > 0 ? 'timer' : 'manual' });
    return { entry, intervals: times.map(([startAt, endAt]) => anInterval(entry, startAt, endAt)) };
  };

  it('run from Monday to Sunday, newest first, and leave out those without an entry', () => {
    const weeks = inWeeks([row('a', '2026-10-05'), row('b', '2026-10-18'), row('c', '2026-10-12'), row('d', '2026-09-27')], 'en');
    expect(weeks.map((week) => [week.first, week.last, week.rows.map((r) => r.entry.id).join('')])).toEqual([
      ['2026-10-12', '2026-10-18', 'bc'], ['2026-10-05', '2026-10-11', 'a'], ['2026-09-21', '2026-09-27', 'd'],
    ]);
  });

  it('put what began last first within a day, and entries by hand after those, newest recorded first', () => {
    const weeks = inWeeks([
      row('h', '2026-10-14', [], '2026-10-15T10:00:00.000Z'), row('i', '2026-10-14', [], '2026-10-16T10:00:00.000Z'),
      row('m', '2026-10-14', [['2026-10-14T08:00:00.000Z', '2026-10-14T09:00:00.000Z']]), row('n', '2026-10-14', [['2026-10-14T20:00:00.000Z', '']]),
    ], 'es');
    expect(weeks[0]?.rows.map((r) => r.entry.id)).toEqual(['n', 'm', 'i', 'h']);
  });

  it('know from when to when an entry was timed, pauses inside', () => {
    const paused = row('p', '2026-10-14', [['2026-10-14T09:00:00.000Z', '2026-10-14T09:10:00.000Z'], ['2026-10-14T09:30:00.000Z', '2026-10-14T09:50:00.000Z']]);
    expect(spanOf(paused)).toMatchObject({ startAt: '2026-10-14T09:00:00.000Z', endAt: '2026-10-14T09:50:00.000Z' });
    expect(spanOf(row('r', '2026-10-14', [['2026-10-14T09:00:00.000Z', '']]))?.endAt).toBe('');
    expect(spanOf(row('h', '2026-10-14'))).toBeNull();
  });
});
