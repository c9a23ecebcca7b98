import { expect, test } from 'vitest';
import type { Limit } from '@/utils/core/rows/template';
import { limitWords, requestWords } from '@/utils/words/limit-words';

const limit = (patch: Partial<Limit>): Limit => ({ unit: 'words', min: null, max: null, force: 'guide', ...patch });

test.each([
  [{ min: 150, max: 300 }, '150–300 words', '150–300 palabras'],
  [{ min: 1, max: 1, unit: 'pages' as const }, '1 page', '1 página'],
  [{ max: 5, unit: 'minutes' as const }, 'up to 5 minutes', 'hasta 5 minutos'],
  [{ min: 1200 }, 'at least 1,200 words', 'al menos 1,200 palabras'],
  [{ min: 0, max: 2000, unit: 'characters' as const, force: 'must' as const }, 'up to 2,000 characters, a must', 'hasta 2,000 caracteres, obligatorio'],
  [{}, '', ''],
])('%j reads as a limit in both languages', (patch, english, spanish) => {
  expect(limitWords(limit(patch), 'en')).toBe(english);
  expect(limitWords(limit(patch), 'es')).toBe(spanish);
});

test.each([
  [{ min: 1, max: 1 }, '1 artifact'],
  [{ min: 2, max: 2 }, '2 artifacts'],
  [{ min: 0, max: 3 }, 'up to 3 artifacts'],
  [{ min: 1, max: null }, 'at least 1 artifact'],
  [{ min: 0, max: null }, 'any number'],
])('%j reads as a number of artifacts', (request, english) => expect(requestWords(request, 'en')).toBe(english));
