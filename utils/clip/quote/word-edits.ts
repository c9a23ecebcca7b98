import { lettersOfWord } from './fold-text';
import { isTelling, isTurned, isUncased, mayBeName } from './telling-words';

/** A word as it is compared. */
export interface Word {
  raw: string;
  letters: string;
  /** It stands at the beginning of a sentence, where every word has a capital. */
  opens: boolean;
  /** Nothing parts it from what stands before it, as a note's mark. */
  clings: boolean;
}

/** What lies between two texts of the same passage, by words. */
export interface Edits {
  /** Letters of words that only one of them has, relative to the longer one; 0 = the same words. */
  changed: number;
  /** A number, a name or a negation is another one: it is another passage. */
  telling: boolean;
  /** Only spelling, endings, notes' marks and punctuation differ. */
  light: boolean;
}

/** Comparing takes the square of it. */
const MOST_WORDS = 700;
/** A run of foreign words as long as this was put in, or taken out, as a whole (an advertisement, a sentence). */
const WHOLE_RUN = 5;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D])+(?:['’.,:-](?=[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D])+)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORDS), (match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    return { raw: match[0], letters: lettersOfWord(match[0]), opens: match.index === 0 || /[.!?…:¿¡]["'”’»)\]]?\s*$|^\s*$/u.test(before), clings: /[^\s(“"'«-]$/u.test(before) };
  });
}

/** How the words of one text became those of another; null where they are too many and too different to compare. */
export function editsBetween(one: readonly Word[], other: readonly Word[]): Edits | null {
  let [a, b] = [one, other];
  const whole = Math.max(lengthOf(a), lengthOf(b), 1);
  let same = 0;
  while (same < a.length && same < b.length && a[same]?.letters === b[same]?.letters) same += 1;
  [a, b] = [a.slice(same), b.slice(same)];
  let end = 0;
  while (end < a.length && end < b.length && a[a.length - 1 - end]?.letters === b[b.length - 1 - end]?.letters) end += 1;
  [a, b] = [a.slice(0, a.length - end), b.slice(0, b.length - end)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null;
  const edits: Edits = { changed: 0, telling: false, light: true };
  for (const run of runsBetween(a, b)) {
    const kind = weigh(run.gone, run.come);
    if (kind === 'none') continue;
    edits.changed += Math.max(lengthOf(run.gone), lengthOf(run.come)) / whole;
    if (kind === 'telling') edits.telling = true;
    if (kind !== 'light') edits.light = false;
  }
  return edits;
}

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { letters }) => sum + letters.length, 0);

function weigh(gone: readonly Word[], come: readonly Word[]): 'none' | 'light' | 'heavy' | 'telling' {
  const [before, after] = [gone.map((word) => word.letters).join(''), come.map((word) => word.letters).join('')];
  // Joined, parted or hyphenated otherwise.
  if (before.replace(/[-'.,:]/gu, '') === after.replace(/[-'.,:]/gu, '') && !/\d/u.test(before)) return 'none';
  if (isNoteMark(gone, come) || isNoteMark(come, gone)) return 'none';
  const oneSided = gone.length === 0 || come.length === 0;
  const all = [...gone, ...come];
  if (oneSided) {
    if (all.length >= WHOLE_RUN) return 'heavy';
    return all.some((word) => isTelling(word.raw) || (mayBeName(word.raw) && !word.opens && !isUncased(word.raw))) ? 'telling' : 'heavy';
  }
  if (all.some((word) => isTelling(word.raw) || mayBeName(word.raw))) return 'telling';
  if (isTurned(before, after)) return 'telling';
  return gone.length === 1 && come.length === 1 && isSpelling(before, after) ? 'light' : 'heavy';
}

/** A note's mark that came in: `[3]`, or digits at the end of a word or behind it without a space. */
function isNoteMark(without: readonly Word[], having: readonly Word[]): boolean {
  if (without.length === 0) return having.length > 0 && having.length <= 2 && having.every((word) => word.clings && /^\d{1,3}$|^[a-z]$/u.test(word.letters) && /^[\p{N}a-z]+$/u.test(word.raw));
  const [before, after] = [without[0]?.letters ?? '', having[0]?.letters ?? ''];
  return without.length === 1 && having.length === 1 && !/\d/u.test(before) && before.length >= 3 && after.startsWith(before) && /^\d{1,2}$/u.test(after.slice(before.length));
}

/** One word in two spellings or with another ending. */
function isSpelling(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter >= 4 && distance(one, other) <= Math.max(1, Math.floor(shorter / 4));
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The stretches between the words that both have, in order (their longest common subsequence). */
function runsBetween(a: readonly Word[], b: readonly Word[]): { gone: Word[]; come: Word[] }[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i]?.letters === b[j]?.letters ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const runs: { gone: Word[]; come: Word[] }[] = [];
  let run: { gone: Word[]; come: Word[] } = { gone: [], come: [] };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left && right && left.letters === right.letters) {
      if (run.gone.length + run.come.length > 0) runs.push(run);
      run = { gone: [], come: [] };
      i += 1;
      j += 1;
    } else if (left && (!right || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      run.gone.push(left);
      i += 1;
    } else if (right) {
      run.come.push(right);
      j += 1;
    }
  }
  if (run.gone.length + run.come.length > 0) runs.push(run);
  return runs;
}
