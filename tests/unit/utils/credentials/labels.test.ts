import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsFor, letter, shortTitle } from '@/utils/credentials/labels';

test.each([[1, 'a'], [26, 'z'], [27, 'aa'], [52, 'az'], [53, 'ba'], [702, 'zz'], [703, 'aaa']])('%d is %s', (n, label) => {
  expect(letter(n)).toBe(label);
});

test.each([
  [['', 'C1', ' C3 ', ''], ['C2', 'C1', 'C3', 'C4']],
  [['', '', 'C1'], ['C2', 'C3', 'C1']],
])('given labels avoid each other and what was typed: %j', (typed, given) => {
  const label = labelsFor(typed);
  expect(typed.map((own, at) => label(own, (n) => `C${n}`, at + 1))).toEqual(given);
});

test.each([
  ['Describe your class. Name no one.', 'Describe your class'],
  ['How do you know? Say it.', 'How do you know?'],
  ['Grade 3.5 classes', 'Grade 3.5 classes'],
  ['Describe what your students did with the extra time, and how you know.', 'Describe what your students did with the extra…'],
  ['First line\nsecond line', 'First line'],
])('%j is shortened to %j', (text, title) => {
  expect(shortTitle(text)).toBe(title);
});

test('a short title is never longer than a list bears', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
    expect(shortTitle(text).length).toBeLessThanOrEqual(49);
  }));
});
