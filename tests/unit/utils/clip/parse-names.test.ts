import { describe, expect, test } from 'vitest';
import { foldName } from '@/utils/clip/fold-name';
import { cleanName, cleanNames, isDesk, looksLikeName, namesAfterBy, splitNames } from '@/utils/clip/parse-names';

describe('cleanName', () => {
  test.each([
    ['  Ann   Bee ', 'Ann Bee'], ['By Ann Bee', 'Ann Bee'], ['Written by: Ann Bee', 'Ann Bee'], ['View all posts by Ann Bee', 'Ann Bee'],
    ['Por: María Ibáñez', 'María Ibáñez'], ['Von Jörg Öl', 'Jörg Öl'], ['Priya Nair, Ph.D.', 'Priya Nair'], ['O’Brien, Pat', 'O’Brien, Pat'],
    ['Byron Hale', 'Byron Hale'], ['Ann\u202E Bee\u0007', 'Ann Bee'], ['ليلى حداد', 'ليلى حداد'], ['李 明', '李 明'], ['<b>Ann</b> Bee', 'Ann Bee'],
  ])('%j → %j', (raw, name) => expect(cleanName(raw)).toBe(name));

  test.each([
    'admin', 'Administrator', 'LN', 'See all', 'Weitere Artikel', 'mail@www.a.example', 'wordpressadmin', 'https://a.example/ann', 'ann@a.example', '@annbee', 'a.example', '12345', 'alert(1)', 'pwned=1', '<script>pwned=1</script>', '{{author}}', 'x'.repeat(81), '', '—', 'null',
  ])('%j is nobody', (raw) => expect(cleanName(raw)).toBe(''));

  test('a desk is told from a person', () => expect(['Redacción', 'Staff Writer', 'Ann Bee'].map(isDesk)).toEqual([true, true, false]));
});

describe('splitNames', () => {
  test.each([
    ['Ann Bee and Cy Dee', ['Ann Bee', 'Cy Dee']],
    ['Ann Bee, Cy Dee, and Ed Eff', ['Ann Bee', 'Cy Dee', 'Ed Eff']],
    ['Ann Bee; Cy', ['Ann Bee', 'Cy']],
    ['María Ibáñez y José Ortega y Gasset', ['María Ibáñez', 'José Ortega y Gasset']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ann and Bob Bee', ['Ann and Bob Bee']],
    ['Bee, Ann', ['Bee, Ann']],
  ])('%j', (raw, names) => expect(splitNames(raw)).toEqual(names));

  test('libraries write the last name first', () => {
    expect(splitNames('Okafor, Ngozi', true)).toEqual(['Ngozi Okafor']);
    expect(splitNames('Ngozi Okafor', true)).toEqual(['Ngozi Okafor']);
  });
});

test('cleanNames names each once, in order', () => {
  expect(cleanNames(['By Ann Bee and Cy Dee', 'ANN BEE', 'admin', 'Cÿ Dee'])).toEqual(['Ann Bee', 'Cy Dee']);
});

test('looksLikeName knows a name from a line', () => {
  const names = ['Ann Bee', 'By Ann de la Bee', 'Jean-Luc O’Bee', 'ليلى حداد', 'Ann Bee and Cy Dee'];
  const lines = ['3 March 2026', 'Read more about this', 'tlow', 'Ann Bee wrote this in March', '', 'Share!', 'Ann Bee 2026'];
  expect([...names, ...lines].filter(looksLikeName)).toEqual(names);
});

test('namesAfterBy needs the word and a whole name', () => {
  expect(namesAfterBy('By Ann Bee | 9 March 2026')).toBe('Ann Bee');
  expect(namesAfterBy('Von Ann Bee, 9. März 2026, 10 Uhr')).toBe('Ann Bee');
  expect(namesAfterBy('Por: María Ibáñez y José Ortega y Gasset, 14 de marzo')).toBe('María Ibáñez y José Ortega y Gasset');
  expect(['Ann Bee', 'By the river we sat', 'By Monday', 'By 2030', 'From Paris'].map(namesAfterBy)).toEqual(['', '', '', '', '']);
});

test('foldName forgives case, accents, spaces and signs in every script', () => {
  expect(foldName('José  O’Neill—Díaz!')).toBe('joseoneilldiaz');
  expect(foldName('«فصل»، نعم؟')).toBe(foldName('فصل نعم'));
  expect(foldName('李・明（一）')).toBe('李明一');
  expect(foldName('हिन्दी')).toBe('हिन्दी');
});
