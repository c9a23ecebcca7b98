import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondsOf } from '@/utils/time/duration';
import { secondsByCredential, secondsByDay, weekTotal } from '@/utils/time/totals';
import { anEntry, anInterval, aShare } from './time-rows';

const sum = (of: Map<string, number>): number => [...of.values()].reduce((total, s) => total + s, 0);

describe('a week', () => {
  const night = anEntry({ day: '2026-03-12' });
  const shared = anEntry({ day: '2026-03-13', source: 'manual', minutes: 90 });
  const loose = anEntry({ day: '2026-03-13', source: 'manual', minutes: 10 });
  const earlier = anEntry({ day: '2026-03-01', source: 'manual', minutes: 30 });
  const binned = anEntry({ day: '2026-03-12', source: 'manual', minutes: 30, deletedAt: '2026-03-12T00:00:00.000Z' });
  const entries = [night, shared, loose, earlier, binned];
  // 23:30 to 00:30 in Chicago.
  const intervals = [anInterval(night, '2026-03-13T04:30:00.000Z', '2026-03-13T05:30:01.000Z')];
  const shares = [aShare(night, 'think'), aShare(shared, 'think', 3), aShare(shared, 'feedback', 2), aShare(earlier, 'think'), aShare(binned, 'think')];

  test('an entry counts whole on its day, also past midnight', () => {
    expect(secondsByDay(entries, intervals)).toEqual(new Map([['2026-03-12', 3601], ['2026-03-13', 6000], ['2026-03-01', 1800]]));
  });

  test('credentials get their shares, time without one stands under no name', () => {
    expect(secondsByCredential(entries, intervals, shares)).toEqual(new Map([['think', 3601 + 3240 + 1800], ['feedback', 2160], ['', 600]]));
  });

  test('its days and its credentials sum to it', () => {
    expect(weekTotal(entries, intervals, shares, ['2026-03-11', '2026-03-12', '2026-03-13'])).toEqual({
      seconds: 9601,
      byDay: new Map([['2026-03-11', 0], ['2026-03-12', 3601], ['2026-03-13', 6000]]),
      byCredential: new Map([['think', 6841], ['feedback', 2160], ['', 600]]),
    });
  });

  test('what is running counts until now', () => {
    const running = anEntry({ day: '2026-03-12' });
    const open = anInterval(running, '2026-03-12T18:00:00.000Z', '', { lastSeenAt: '2026-03-12T18:12:00.000Z' });
    expect(weekTotal([running], [open], [], ['2026-03-12'], '2026-03-12T18:12:41.000Z').seconds).toBe(761);
  });
});

test('days, credentials and entries reconcile to the second', () => {
  const days = ['2026-03-07', '2026-03-08', '2026-03-09', '2026-11-01'];
  const stretch = fc.tuple(fc.integer({ min: 0, max: 365 * 86_400_000 }), fc.integer({ min: -60_000, max: 40_000_000 }));
  const part = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 7 }));
  const one = fc.record({ day: fc.constantFrom(...days), minutes: fc.nat({ max: 900 }), timed: fc.boolean(), stretches: fc.array(stretch, { maxLength: 4 }), parts: fc.array(part, { maxLength: 4 }) });
  fc.assert(fc.property(fc.array(one, { maxLength: 8 }), (all) => {
    const rows = all.map(({ day, minutes, timed, stretches, parts }) => {
      const entry = anEntry({ day, minutes, source: timed ? 'timer' : 'manual' });
      const on = (ms: number): string => new Date(Date.UTC(2026, 0, 1) + ms).toISOString();
      return {
        entry,
        intervals: stretches.map(([start, length]) => anInterval(entry, on(start), on(start + length))),
        shares: parts.map(([id, weight]) => aShare(entry, id, weight)),
      };
    });
    const entries = rows.map((r) => r.entry);
    const intervals = rows.flatMap((r) => r.intervals);
    const shares = rows.flatMap((r) => r.shares);
    const total = rows.reduce((all, r) => all + secondsOf(r.entry, r.intervals), 0);
    expect(sum(secondsByDay(entries, intervals))).toBe(total);
    expect(sum(secondsByCredential(entries, intervals, shares))).toBe(total);
    const parts = [days.slice(0, 2), days.slice(2)].map((some) => weekTotal(entries, intervals, shares, some));
    for (const week of parts) {
      expect(sum(week.byDay)).toBe(week.seconds);
      expect(sum(week.byCredential)).toBe(week.seconds);
    }
    expect(parts.reduce((all, week) => all + week.seconds, 0)).toBe(total);
  }));
});
