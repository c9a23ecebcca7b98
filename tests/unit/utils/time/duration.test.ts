import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealShares, formatClock, formatMinutes, secondsOf, standingIntervals } from '@/utils/time/duration';
import { anEntry, anInterval, aShare } from './time-rows';

const at = (time: string): string => `2026-03-12T${time}.000Z`;

describe('secondsOf', () => {
  const entry = anEntry();

  test('by hand: its minutes', () => {
    expect(secondsOf(anEntry({ source: 'manual', minutes: 75 }), [])).toBe(4500);
    expect(secondsOf(anEntry({ source: 'import', minutes: 25 }), [])).toBe(1500);
  });

  test('by timer: closed intervals, pauses left out', () => {
    const intervals = [anInterval(entry, at('14:00:00'), at('14:32:00')), anInterval(entry, at('15:25:00'), at('15:52:12'))];
    expect(secondsOf(entry, intervals)).toBe(32 * 60 + 27 * 60 + 12);
  });

  test('an open interval counts until now when it was seen lately, else until it was last seen', () => {
    const open = anInterval(entry, at('14:00:00'), '', { lastSeenAt: at('14:10:00') });
    expect(secondsOf(entry, [open], at('14:12:41'))).toBe(761);
    expect(secondsOf(entry, [open], at('15:25:00'))).toBe(600);
    expect(secondsOf(entry, [open])).toBe(600);
  });

  test('a gap counts by the interval it was kept as, not when left or asked', () => {
    const before = anInterval(entry, at('14:00:00'), at('14:10:00'));
    const after = (gap: 'asked' | 'left' | 'kept') => anInterval(entry, at('15:25:00'), at('15:30:00'), { gap });
    const kept = anInterval(entry, at('14:10:00'), at('15:25:00'));
    expect(secondsOf(entry, [before, after('asked')])).toBe(15 * 60);
    expect(secondsOf(entry, [before, after('left')])).toBe(15 * 60);
    expect(secondsOf(entry, [before, kept, after('kept')])).toBe(90 * 60);
  });

  test('a replaced interval does not count, nor one in the bin, nor one of another entry', () => {
    const wrong = anInterval(entry, at('14:00:00'), at('16:00:00'));
    const right = anInterval(entry, at('14:00:00'), at('14:30:00'), { replaces: wrong.id });
    const binned = anInterval(entry, at('10:00:00'), at('11:00:00'), { deletedAt: at('12:00:00') });
    const other = anInterval(anEntry(), at('10:00:00'), at('11:00:00'));
    expect(secondsOf(entry, [wrong, right, binned, other])).toBe(1800);
    expect(secondsOf(entry, [wrong, { ...right, deletedAt: at('17:00:00') }])).toBe(7200);
  });

  test('of two corrections of one interval the later stands, a correction of a correction too', () => {
    const wrong = anInterval(entry, at('14:00:00'), at('16:00:00'));
    const one = anInterval(entry, at('14:00:00'), at('14:30:00'), { replaces: wrong.id });
    const two = anInterval(entry, at('14:00:00'), at('14:40:00'), { replaces: wrong.id });
    const three = anInterval(entry, at('14:00:00'), at('14:50:00'), { replaces: two.id });
    expect(secondsOf(entry, [two, wrong, one])).toBe(2400);
    expect(standingIntervals(entry.id, [three, two, wrong, one])).toEqual([three]);
  });

  test('a clock set back never takes away: a closed interval is 0, an open one keeps what was seen', () => {
    const good = anInterval(entry, at('10:00:00'), at('10:10:00'));
    const back = anInterval(entry, at('14:00:00'), at('13:30:00'));
    const open = anInterval(entry, at('14:00:00'), '', { lastSeenAt: at('14:10:00') });
    expect(secondsOf(entry, [good, back])).toBe(600);
    expect(secondsOf(entry, [open], at('13:05:00'))).toBe(600);
  });

  test('midnight, a change of clocks and a flight change nothing: instants count', () => {
    const night = [
      anInterval(entry, '2026-03-08T07:30:00.000Z', '2026-03-08T08:30:00.000Z', { zone: 'America/Chicago' }),
      anInterval(entry, '2026-11-01T06:30:00.000Z', '2026-11-01T07:30:00.000Z', { zone: 'America/New_York' }),
    ];
    expect(secondsOf(entry, night)).toBe(7200);
  });

  test('the parts of a second of several intervals are added before they are cut', () => {
    const halves = [1, 2, 3].map((n) => anInterval(entry, `2026-03-12T1${n}:00:00.000Z`, `2026-03-12T1${n}:00:00.500Z`));
    expect(secondsOf(entry, halves)).toBe(1);
  });

  test('never negative and whole, whatever the clocks did', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((d) => d.toISOString());
    const interval = fc.tuple(instant, fc.option(instant, { nil: '' }), instant).map(([startAt, endAt, lastSeenAt]) => anInterval(entry, startAt, endAt, { lastSeenAt }));
    fc.assert(fc.property(fc.array(interval, { maxLength: 6 }), fc.option(instant, { nil: undefined }), (intervals, now) => {
      const seconds = secondsOf(entry, intervals, now);
      expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
    }));
  });

  test('a pause within an interval takes away exactly itself', () => {
    const whole = fc.integer({ min: 0, max: 86_400 });
    fc.assert(fc.property(fc.tuple(whole, whole, whole, whole).map((n) => n.toSorted((a, b) => a - b)), ([a = 0, b = 0, c = 0, d = 0]) => {
      const on = (s: number): string => new Date(Date.UTC(2026, 2, 12) + s * 1000).toISOString();
      const unbroken = secondsOf(entry, [anInterval(entry, on(a), on(d))]);
      const broken = secondsOf(entry, [anInterval(entry, on(a), on(b)), anInterval(entry, on(c), on(d))]);
      expect(unbroken - broken).toBe(c - b);
    }));
  });
});

describe('dealShares', () => {
  const entry = anEntry();
  const deal = (seconds: number, weights: Record<string, number>) =>
    Object.fromEntries(dealShares(seconds, Object.entries(weights).map(([id, weight]) => aShare(entry, id, weight))));

  test('by weight, the largest remainder first, equal ones by id', () => {
    expect(deal(90 * 60, { think: 3, feedback: 2 })).toEqual({ think: 3240, feedback: 2160 });
    expect(deal(100, { b: 1, a: 1, c: 1 })).toEqual({ a: 34, b: 33, c: 33 });
    expect(deal(10, { a: 5, b: 3, c: 1 })).toEqual({ a: 6, b: 3, c: 1 });
    expect(deal(2, { z: 1, a: 1, m: 1 })).toEqual({ a: 1, m: 1, z: 0 });
  });

  test('without shares the time serves no credential yet; without weights all weigh the same', () => {
    expect(deal(61, {})).toEqual({ '': 61 });
    expect(deal(61, { a: 0, b: 0 })).toEqual({ a: 31, b: 30 });
    expect(deal(60, { a: 0, b: 2 })).toEqual({ a: 0, b: 60 });
  });

  test('shares in the bin take nothing, two shares of one credential are one', () => {
    const shares = [aShare(entry, 'a'), aShare(entry, 'a'), aShare(entry, 'b'), aShare(entry, 'c', 9, { deletedAt: '2026-03-12T00:00:00.000Z' })];
    expect(Object.fromEntries(dealShares(90, shares))).toEqual({ a: 60, b: 30 });
  });

  test('always sums, within a second of the exact part, in any order', () => {
    const weights = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.nat({ max: Number.MAX_SAFE_INTEGER }), { noNullPrototype: true });
    fc.assert(fc.property(fc.nat({ max: 1e12 }), weights, (seconds, all) => {
      const shares = Object.entries(all).map(([id, weight]) => aShare(entry, id, weight));
      const dealt = dealShares(seconds, shares);
      expect([...dealt.values()].reduce((sum, s) => sum + s, 0)).toBe(seconds);
      const total = Object.values(all).reduce((sum, w) => sum + BigInt(w), 0n);
      for (const [id, part] of dealt) {
        const off = BigInt(part) * total - BigInt(seconds) * BigInt(all[id] ?? 0);
        expect(total === 0n || (off < 0n ? -off : off) < total).toBe(true);
      }
      expect(new Map([...dealShares(seconds, shares.toReversed())].toSorted())).toEqual(new Map([...dealt].toSorted()));
    }));
  });
});

test.each([
  [0, '0:00:00', '0:00'],
  [59.9, '0:00:59', '0:00'],
  [761, '0:12:41', '0:12'],
  [3 * 3600 + 10 * 60 + 59, '3:10:59', '3:10'],
  [36_761, '10:12:41', '10:12'],
  [120 * 3600, '120:00:00', '120:00'],
  [-5, '0:00:00', '0:00'],
])('%d seconds read %s and %s', (seconds, clock, minutes) => {
  expect(formatClock(seconds)).toBe(clock);
  expect(formatMinutes(seconds)).toBe(minutes);
});
