import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, precisionOf } from '@/utils/clip/parse-day';

describe('parseDay', () => {
  test.each([
    ['2026-03-12', '', '2026-03-12'],
    ['2026-03-12T23:30:00-06:00', '', '2026-03-12'],
    ['2026/3/2', '', '2026-03-02'],
    ['20260312', '', '2026-03-12'],
    ['2026-03', '', '2026-03'],
    ['2026', '', '2026'],
    ['12.03.2026', 'de', '2026-03-12'],
    ['22.04.20, 10:30 Uhr', 'de', '2020-04-22'],
    ['12/31/2026', 'en', '2026-12-31'],
    ['31/12/2026', 'en', '2026-12-31'],
    ['05/05/2026', '', '2026-05-05'],
    ['March 12, 2026', 'en', '2026-03-12'],
    ['Published on 12th of March 2026 at 10:30', 'en', '2026-03-12'],
    ['Thu, 12 Mar 2026 10:00:00 GMT', '', '2026-03-12'],
    ['Sept. 3, 2026', 'en', '2026-09-03'],
    ['March 2026', 'en', '2026-03'],
    ['14 de marzo de 2026', 'es-MX', '2026-03-14'],
    ['1er août 2026', 'fr', '2026-08-01'],
    ['12. März 2026', 'de-AT', '2026-03-12'],
    ['12. März 2026', 'en', '2026-03-12'],
    ['٧ مارس ٢٠٢٦', 'ar', '2026-03-07'],
    ['१२ मार्च २०२६', 'hi', '2026-03-12'],
    ['12 marca 2026', 'pl', '2026-03-12'],
    ['2026年3月12日', 'ja', '2026-03-12'],
  ])('%j in %j is %j', (text, language, day) => expect(parseDay(text, language)).toBe(day));

  test.each([
    ['03/04/2026', 'a day or a month first'], ['3-4-2026', 'the same with dashes'], ['2026-02-30', 'no such day'], ['2026-13-01', 'no such month'],
    ['1970-01-01', 'a clock at zero'], ['0001-01-01', 'an empty date'], ['yesterday', 'not said'], ['3 days ago', 'not said'],
    ['version 1.2.3', 'no date'], ['2026 things to try', 'a number'], ['You may in 2026 try 5 things', 'a verb'], ['', 'nothing'], ['12:30', 'an hour'], ['28.09.1912:34', 'a day run into an hour'],
  ])('%j stays empty: %s', (text) => expect(parseDay(text)).toBe(''));

  test('reads back every day it could write, and never invents one', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      fc.pre(iso !== '1970-01-01');
      expect(parseDay(iso)).toBe(iso);
      expect(parseDay(date.toISOString())).toBe(iso);
      expect(parseDay(new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(date), 'es')).toBe(iso);
      expect(parseDay(new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }).format(date), 'en')).toBe(iso);
    }), { examples: [[new Date('2024-02-29')]] });
    fc.assert(fc.property(fc.string(), (text) => {
      expect(parseDay(text)).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u);
    }));
  });
});

test('precisionOf tells by the length', () => {
  expect(['2026-03-12', '2026-03', '2026', ''].map(precisionOf)).toEqual(['day', 'month', 'year', '']);
});
