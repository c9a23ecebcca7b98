import { describe, expect, test } from 'vitest';
import { atMidnight, chooseDays } from '@/utils/clip/choose-day';
import { parseDay } from '@/utils/clip/parse-day';

/** `from value` in the order of trust → the day chosen. */
const chosen = (...found: [string, string][]): string | undefined => {
  const raw = found.map(([from, value]) => ({ from, value }));
  const known = (value: string): string => parseDay(atMidnight(value), 'de');
  return chooseDays(raw.map(({ from, value }) => ({ from, value: known(value) })), raw, known)[0]?.value;
};

describe('the day a page appeared', () => {
  test.each([
    ['what is stated, where nothing is seen', [['json-ld:datePublished', '2026-03-09']], '2026-03-09'],
    ['what is seen, where the stated day is another', [['meta:date', '2026-03-19'], ['byline:line', '9. März 2026']], '2026-03-09'],
    ['what is stated, where both are seen', [['json-ld:datePublished', '2026-03-09'], ['byline:line', '1.3.2026'], ['byline:line', '9.3.2026']], '2026-03-09'],
    ['what a machine wrote, where its figures are seen in another order', [['json-ld:datePublished', '2026-09-03T10:00:00+02:00'], ['byline:line', '09.03.2026']], '2026-09-03'],
    ['what is stated, where an element is a date by its class only', [['json-ld:datePublished', '2026-03-09'], ['byline:date', '1.2.2026']], '2026-03-09'],
    ['the evening before in UTC is the day that is seen', [['json-ld:datePublished', '2026-03-08T23:10:00Z'], ['byline:time', '2026-03-09']], '2026-03-09'],
    ['the evening before in no zone is the day in the title', [['json-ld:datePublished', '2026-03-08T23:10:00'], ['meta:publishtime', '2026-03-09'], ['byline:title', '09.03.2026']], '2026-03-09'],
    ['a day in the title that is of something else changes nothing', [['json-ld:datePublished', '2026-03-08T10:10:00'], ['byline:title', '19.03.2026']], '2026-03-08'],
    ['the update, where only that is shown', [['json-ld:datePublished', '2025-03-09'], ['byline:changed', '9.3.2026']], '2026-03-09'],
    ['a day within a stated month', [['address:path', '2026-03'], ['marked:time', '2026-03-09']], '2026-03-09'],
  ] as const)('%s', (_name, found, day) => expect(chosen(...(found as unknown as [string, string][]))).toBe(day));
});

test('midnight in Europe, written in UTC, is of the next day', () => {
  expect(['2026-03-08T23:00:00.000Z', '2026-07-08T22:00:00Z', '2026-12-31T23:00:00Z', '2026-03-08T23:00:01Z', 'x'].map(atMidnight)).toEqual(['2026-03-09', '2026-07-09', '2027-01-01', '2026-03-08T23:00:01Z', 'x']);
});
