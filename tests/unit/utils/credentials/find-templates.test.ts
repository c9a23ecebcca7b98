import { describe, expect, test } from 'vitest';
import { catalogue } from '@/utils/credentials/catalogue';
import { countsOf, findTemplates } from '@/utils/credentials/find-templates';

const found = (sought: string, locale: 'en' | 'es' = 'en') => findTemplates(catalogue, sought, locale).map((t) => t.slug);

describe('finding a template', () => {
  test('nothing sought finds all, in the catalogue’s order', () => expect(found('  ')).toEqual(catalogue.map((t) => t.slug)));
  test('a title leads, whatever its case', () => expect(found('THINK time')[0]).toBe('think-time'));
  test('a word of a prompt or of the rubric finds too', () => expect(found('tally')).toContain('think-time'));
  test('every word must be there', () => expect(found('think zebra')).toEqual([]));
  test('accents need not be typed', () => expect(found('reflexion', 'es')).toEqual(found('reflexión', 'es')));
  test('it searches in the language shown', () => expect(found('palabras', 'en')).toEqual([]));
});

test('counts what a template asks', () => {
  const [template] = findTemplates(catalogue, 'think time and questioning', 'en');
  expect(template && countsOf(template.en)).toEqual({ parts: 3, prompts: 5, requests: 3, criteria: 4 });
});
