import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '@/utils/export/pdf/lines';
import { STYLES } from '@/utils/export/pdf/paper';
import type { Typefaces } from '@/utils/export/pdf/typefaces';

const ARABIC = /[\u0600-\u06ff]/;
/** Every character is as wide as its size; the Arabic font has Arabic letters only. */
const faces: Typefaces = {
  has: (font, point) => (font === 'arabic') === ARABIC.test(String.fromCodePoint(point)) && point < 0x2000,
  width: (_, text) => [...text].length,
  drawsFromRight: (font, text) => font === 'arabic' && ARABIC.test(text),
};
const style = { ...STYLES.text, size: 1 };
const lines = (text: string, width: number) => breakLines([{ text }], style, width, 0, faces);
const said = (text: string, width: number): string[] => lines(text, width).map((line) => line.pieces.map((piece) => piece.actual || piece.drawn).join(''));

describe('lines', () => {
  test('break at spaces, and keep the space', () => expect(said('one two three', 8)).toEqual(['one two ', 'three']));
  test('break after a hyphen or a slash', () => expect(said('well-known a/b', 6)).toEqual(['well-', 'known ', 'a/b']));
  test('break a word that no line holds, without a space', () => expect(said('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']));

  test('lose no word and are never too wide', () => {
    const words = fc.array(fc.stringMatching(/^[a-z\u0621-\u064a-]{1,9}$/), { maxLength: 30 });
    fc.assert(fc.property(words, fc.integer({ min: 4, max: 30 }), (words, width) => {
      const text = words.join(' ');
      expect(said(text, width).join('')).toBe(text.trimEnd());
      for (const line of lines(text, width)) expect(line.width).toBeLessThanOrEqual(width);
    }));
  });

  test('pieces stand side by side, without a gap', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z \u0621-\u064a0-9(]{1,30}$/), (text) => {
      for (const line of lines(text, 12)) {
        const ends = line.pieces.toSorted((a, b) => a.x - b.x || a.width - b.width);
        ends.forEach((piece, at) => expect(piece.x).toBe(at === 0 ? 0 : (ends[at - 1]?.x ?? 0) + (ends[at - 1]?.width ?? 0)));
      }
    }));
  });
});

describe('right to left', () => {
  test('begins at the right, reads in logical order and is seen from the right', () => {
    const [line] = lines('سلام abc (دنيا)', 40);
    expect(line?.fromRight).toBe(true);
    expect(line?.pieces.map((piece) => piece.actual || piece.drawn).join('')).toBe('سلام abc (دنيا)');
    const seen = line?.pieces.toSorted((a, b) => a.x - b.x).map((piece) => piece.drawn).join('');
    // The shaper turns Arabic by itself; brackets are turned and mirrored by hand.
    expect(seen).toBe('(دنيا) abc سلام');
  });

  test('digits keep their order', () => {
    const [line] = lines('سلام ٣٤', 40);
    expect(line?.pieces.find((piece) => piece.actual === '٣٤')?.drawn).toBe('٤٣');
  });
});

test('what no font has is drawn as a placeholder that says what it was', () => {
  const [line] = lines('a 👩🏽‍🏫 → b', 40);
  expect(line?.pieces.map(({ drawn, actual }) => [drawn, actual])).toEqual([['a ', ''], ['\ufffd', '👩🏽‍🏫'], [' ', ''], ['->', '→'], [' b', '']]);
});
