import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limit } from '@/utils/core/rows/template';
import { countCharacters, countWords, measure } from '@/utils/reflect/count';

describe('words', () => {
  test.each([
    ['', 0],
    ['  \n\n ', 0],
    ['…!? – 🙂', 0],
    ['Three hands went up.', 4],
    ['well-known mother\u2011in\u2011law', 2],
    ['don’t don\'t 1990\'s l’été', 4],
    ['and/or', 2],
    ['before – after, now--then', 4],
    ['re- and co-teaching', 3],
    ['¿Qué hicieron? Levantaron la mano.', 5],
    ['3.5 of 1,000 is 50%', 5],
    ['e.g. U.S. schools', 3],
    ['فصل الطلاب', 2],
    ['> quoted line\n> of five words', 5],
    ['>', 0],
    ['- one\n- two-fold', 2],
    ['**bold** and *italic*', 3],
  ])('%j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('a reference counts as the words it is shown as', () => {
    expect(countWords('see [[item:x]] now', new Map([['x', 'Student work 1']]))).toBe(5);
    expect(countWords('see [[item:x]] now')).toBe(2);
  });

  test('bodies that are put below each other add up', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(countWords(`${a}\n\n${b}`)).toBe(countWords(a) + countWords(b));
    }));
  });
});

test('characters count as a web form counts them: what is pasted, a line break as one', () => {
  expect(countCharacters('> añb\r\n> 🙂')).toBe('añb\n🙂'.length);
  expect(countCharacters('añb\n🙂')).toBe(6);
  expect(countCharacters('**a** [[item:x]]', new Map([['x', 'Plan']]))).toBe(6);
});

describe('measure', () => {
  const words: Limit = { unit: 'words', min: 3, max: 5, force: 'guide' };
  test.each([
    ['', { count: 0, state: 'empty', toGo: 3, over: 0 }],
    ['one', { count: 1, state: 'short', toGo: 2, over: 0 }],
    ['one two three', { count: 3, state: 'within', toGo: 0, over: 0 }],
    ['a b c d e', { count: 5, state: 'within', toGo: 0, over: 0 }],
    ['a b c d e f g', { count: 7, state: 'over', toGo: 0, over: 2 }],
  ])('%j', (text, measured) => {
    expect(measure(text, words)).toEqual(measured);
  });

  test('an open side never closes', () => {
    expect(measure('a b c', { ...words, min: null })).toMatchObject({ state: 'within' });
    expect(measure('a b c d e f', { ...words, max: null })).toMatchObject({ state: 'within' });
    expect(measure('a b', null)).toEqual({ count: 2, state: 'within', toGo: 0, over: 0 });
  });

  test('characters are measured in characters', () => {
    expect(measure('abcd', { unit: 'characters', min: null, max: 3, force: 'must' })).toEqual({ count: 4, state: 'over', toGo: 0, over: 1 });
  });

  test('a unit that no text has closes nothing', () => {
    expect(measure('a b c d e f', { unit: 'pages', min: 1, max: 2, force: 'must' })).toEqual({ count: 6, state: 'within', toGo: 0, over: 0 });
  });
});
