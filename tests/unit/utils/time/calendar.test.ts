import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, recordedLater, shiftDay, todayIn, weekOf } from '@/utils/time/calendar';
import { anEntry } from './time-rows';

describe('dayOf', () => {
  test.each([
    ['2026-03-13T04:59:59.999Z', 'America/Chicago', '2026-03-12'],
    ['2026-03-13T05:00:00.000Z', 'America/Chicago', '2026-03-13'],
    ['2026-03-13T05:00:00.000Z', 'Pacific/Kiritimati', '2026-03-13'],
    ['2026-03-13T10:00:00.000Z', 'Pacific/Kiritimati', '2026-03-14'],
    // The night on which clocks go forward, and the one on which they go back.
    ['2026-03-08T05:59:00.000Z', 'America/Chicago', '2026-03-07'],
    ['2026-03-09T04:59:00.000Z', 'America/Chicago', '2026-03-08'],
    ['2026-11-02T05:59:00.000Z', 'America/Chicago', '2026-11-01'],
    ['2026-11-02T06:00:00.000Z', 'America/Chicago', '2026-11-02'],
    // A day that begins at one o'clock.
    ['2018-11-04T03:00:00.000Z', 'America/Sao_Paulo', '2018-11-04'],
    ['2026-03-13T05:00:00.000Z', 'Nowhere/Unknown', '2026-03-13'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayOf(instant, zone)).toBe(day);
    expect(todayIn(zone, new Date(instant))).toBe(day);
  });

  test('agrees with the calendar of Intl in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(fc.property(fc.constantFrom(...zones), fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), (zone, at) => {
      const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
      expect(dayOf(at.toISOString(), zone)).toBe(parts);
    }));
  });
});

describe('weekOf', () => {
  const week = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'];
  test.each(week)('%s is in the week from Monday the 12th', (day) => {
    expect(weekOf(day, 'en')).toEqual(week);
    expect(weekOf(day, 'es')).toEqual(week);
  });

  test('a week over a change of clocks and over a new year has seven days', () => {
    expect(weekOf('2026-03-08', 'en')).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']);
    expect(weekOf('2027-01-01', 'es')).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']);
  });
});

test('shifting and counting days undo each other', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: -400, max: 400 }), (start, days) => {
    const day = new Date(start * 86_400_000).toISOString().slice(0, 10);
    expect(shiftDay(day, days)).toBe(new Date((start + days) * 86_400_000).toISOString().slice(0, 10));
    expect(daysBetween(day, shiftDay(day, days))).toBe(days);
  }));
});

describe('recordedLater', () => {
  test.each([
    ['the same evening, already tomorrow in UTC', '2026-03-13T04:30:00.000Z', 0],
    ['after midnight', '2026-03-13T05:30:00.000Z', 1],
    ['four days later', '2026-03-16T15:00:00.000Z', 4],
    ['before the day it is put down for', '2026-03-11T15:00:00.000Z', 0],
  ])('%s', (_, recordedAt, days) => {
    expect(recordedLater(anEntry({ day: '2026-03-12', zone: 'America/Chicago', recordedAt }))).toBe(days);
  });
});
