import type { FontName, Typefaces } from './typefaces';

/** What a reader sees as one character. */
export interface Character {
  /** As it was written. */
  text: string;
  /** As it is drawn. */
  drawn: string;
  font: FontName;
  /** Its place in the paragraph's text. */
  at: number;
}

/** Drawn in the place of what no font has: a missing glyph would say nothing, not even that something is missing. */
const PLACEHOLDER = '\ufffd';

/** Common signs that the fonts lack, and what says the same. */
const STAND_INS: Record<string, string> = {
  '→': '->', '⟶': '->', '➔': '->', '➜': '->', '←': '<-', '↔': '<->', '⇒': '=>', '↑': '^', '≤': '<=', '≥': '>=', '≠': '!=', '≈': '~',
  '✓': '[x]', '✔': '[x]', '☑': '[x]', '☐': '[ ]', '✗': '[-]', '✘': '[-]', '★': '*', '☆': '*',
  '●': '•', '○': '•', '■': '•', '□': '•', '▪': '•', '▶': '•', '◦': '•', '∙': '•',
};

const INVISIBLE = /\u00ad|[\u200b-\u200f\u2060]|[\ufe00-\ufe0f]/g;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const codePoints = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0);

/** Chooses a font for each character of a text: the wanted one, else the Arabic one, else something that can be seen. */
export function charactersOf(text: string, wanted: FontName, faces: Typefaces, offset: number): Character[] {
  const characters: Character[] = [];
  const has = (font: FontName, drawn: string): boolean => codePoints(drawn).every((point) => faces.has(font, point));
  for (const { segment, index } of segmenter.segment(text)) {
    const at = offset + index;
    const seen = segment.replace(INVISIBLE, '');
    if (seen === '') continue;
    if (/^\s+$/.test(segment)) characters.push({ text: segment, drawn: ' ', font: wanted, at });
    else if (has(wanted, seen)) characters.push({ text: segment, drawn: seen, font: wanted, at });
    else if (has('arabic', segment)) characters.push({ text: segment, drawn: segment, font: 'arabic', at });
    else if (has('arabic', seen)) characters.push({ text: segment, drawn: seen, font: 'arabic', at });
    else characters.push({ text: segment, drawn: STAND_INS[seen] ?? PLACEHOLDER, font: wanted, at });
  }
  return characters;
}
