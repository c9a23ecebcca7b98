/** A text as quotes are compared: its letters and signs without white space, and where each stands in the text. */
export interface Folded {
  letters: string;
  /** For each letter the UTF-16 offset of the character that it came from; one more at the end: the text's length. */
  at: Int32Array;
}

const SAME: Record<string, string> = {
  '\u2018': "'", '\u2019': "'", '\u201A': "'", '\u201B': "'", '\u2032': "'", '\u02BC': "'", '`': "'", '\u00B4': "'",
  '\u201C': '"', '\u201D': '"', '\u201E': '"', '\u201F': '"', '\u2033': '"', '\u00AB': '"', '\u00BB': '"', '\u2039': '"', '\u203A': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2015': '-', '\u2212': '-',
};
/** White space, soft hyphen, zero-width and direction marks, variation selectors, tatweel. */
const DROPPED = /^(?:[\s\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u034F|\p{Variation_Selector})$/u;
const MARK = /^\p{Mn}$/u;

/** Compatibility forms taken apart (ligatures, full-width, composed accents), in small letters; '' = not compared. */
function foldCharacter(character: string): string {
  if (DROPPED.test(character)) return '';
  const same = SAME[character];
  if (same !== undefined) return same;
  const code = character.codePointAt(0) ?? 0;
  const isHangul = code >= 0xac00 && code <= 0xd7a3;
  let folded = '';
  for (const part of isHangul ? character : character.normalize('NFKD')) folded += DROPPED.test(part) ? '' : (SAME[part] ?? part.toLowerCase().normalize('NFKD'));
  return folded;
}

/** What each unit of the basic plane becomes: itself in small, or one of the three below. Filled as characters are met. */
const units = new Uint16Array(0x1_0000);
const [UNKNOWN, DROP, SEVERAL] = [0, 0xfffe, 0xffff];
const several = new Map<string, string>();
const marks = new Set<number>();

/** Learns a character of which nothing is known yet. */
function learn(character: string): string {
  const folded = foldCharacter(character);
  for (const part of folded) if (MARK.test(part)) marks.add(part.charCodeAt(0));
  if (character.length === 1) units[character.charCodeAt(0)] = folded === '' ? DROP : folded.length === 1 && !marks.has(folded.charCodeAt(0)) ? folded.charCodeAt(0) : SEVERAL;
  several.set(character, folded);
  return folded;
}

const foldedOf = (character: string): string => several.get(character) ?? learn(character);
const PIECE = 8_192;

function asString(letters: Uint16Array): string {
  let text = '';
  for (let from = 0; from < letters.length; from += PIECE) text += String.fromCharCode(...letters.subarray(from, from + PIECE));
  return text;
}

/** Folds a text in one pass. Marks on one letter come in one order, whichever was typed first. */
export function foldText(text: string): Folded {
  let letters = new Uint16Array(text.length + 64);
  let at = new Int32Array(text.length + 65);
  let length = 0;
  const put = (unit: number, index: number): void => {
    if (length + 1 >= letters.length) {
      const [moreLetters, moreAt] = [new Uint16Array(letters.length * 2), new Int32Array(at.length * 2)];
      moreLetters.set(letters);
      moreAt.set(at);
      [letters, at] = [moreLetters, moreAt];
    }
    letters[length] = unit;
    at[length] = index;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const known = units[code] ?? UNKNOWN;
    if (known === DROP) continue;
    if (known !== UNKNOWN && known !== SEVERAL) {
      put(known, index);
      continue;
    }
    const character = code >= 0xd800 && code <= 0xdbff ? text.slice(index, index + 2) : text.charAt(index);
    for (const unit of foldedOf(character).split('')) {
      put(unit.charCodeAt(0), index);
      sortMark(letters, length - 1);
    }
    index += character.length - 1;
  }
  at[length] = text.length;
  return { letters: asString(letters.subarray(0, length)), at: at.subarray(0, length + 1) };
}

/** Moves a mark before those of its letter that have higher numbers. */
function sortMark(letters: Uint16Array, at: number): void {
  const unit = letters[at] ?? 0;
  if (!marks.has(unit)) return;
  let place = at;
  for (let before = letters[place - 1] ?? 0; before > unit && marks.has(before); before = letters[place - 1] ?? 0) {
    letters[place] = before;
    place -= 1;
  }
  letters[place] = unit;
}

/** The letters of one word. */
export const lettersOfWord = (word: string): string => Array.from(word.normalize('NFC'), foldedOf).join('');

/** The letters alone. */
export const lettersOf = (text: string): string => foldText(text).letters;
