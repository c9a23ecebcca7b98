import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '@/utils/core/fold';
import { stretchesWith } from '@/utils/core/find-words';

const soughtWords = (sought: string): string[] => folded(sought).split(/\s+/u).filter(Boolean);
const found = (text: string, sought: string): string[] =>
  stretchesWith(text, soughtWords(sought)).filter((s) => s.found).map((s) => s.text);

describe('finding words', () => {
  it('marks what was found in its own spelling', () => {
    expect(found('Pedagogía y pedagogia', 'pedagogia')).toEqual(['Pedagogía', 'pedagogia']);
    // Written as letter and mark apart: the mark stays with its letter.
    expect(found('cafe\u0301 con leche', 'cafe')).toEqual(['cafe\u0301']);
    expect(found('Straße', 'strasse')).toEqual([]);
    expect(found('think time', 'ink')).toEqual(['ink']);
  });

  it('marks nothing where nothing is sought', () => {
    expect(stretchesWith('think time', [])).toEqual([{ at: 0, text: 'think time', found: false }]);
    expect(stretchesWith('', ['a'])).toEqual([]);
  });

  it('never changes the text, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, sought) => {
      const stretches = stretchesWith(text, soughtWords(sought));
      expect(stretches.map((s) => s.text).join('')).toBe(text);
      for (const [at, stretch] of stretches.entries()) expect(stretch.found).not.toBe(stretches[at + 1]?.found);
    }));
  });

  it('marks something wherever the text has the word', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (before, word, after) => {
      const words = soughtWords(word);
      fc.pre(words.length === 1);
      expect(stretchesWith(`${before} ${word} ${after}`, words).some((s) => s.found)).toBe(true);
    }));
  });
});
