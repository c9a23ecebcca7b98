import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMinutes } from '@/utils/time/duration';
import { parseMinutes } from '@/utils/time/parse-minutes';

test.each([
  ['75', 75], [' 75 ', 75], ['1:15', 75], ['0:05', 5], ['1h 15', 75], ['1h15', 75], ['1 h 15 min', 75], ['1 H 15 Min.', 75],
  ['45 min', 45], ['45m', 45], ['45 minutos', 45], ['2h', 120], ['2 hours', 120], ['1.5 h', 90], ['1,5 h', 90], ['0.25h', 15],
  ['1 hora y 15 minutos', 75], ['1 hour and 15 minutes', 75], ['2 hrs 5', 125], ['25:00', 1500],
])('%j is %d minutes', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});

test.each(['', '0', '0:00', '1:75', '1:5', '1.5', '-5', '1h 75', 'an hour', '1:15:30', '25:01', '1501', '99 h', '١٢'])('%j is no length of time', (text) => {
  expect(parseMinutes(text)).toBeNull();
});

test('reads back what is shown', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1500 }), (minutes) => {
    expect(parseMinutes(formatMinutes(minutes * 60))).toBe(minutes);
    expect(parseMinutes(String(minutes))).toBe(minutes);
  }));
});

test('answers null or a length within a day, whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const minutes = parseMinutes(text);
    expect(minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 1500)).toBe(true);
  }));
});
