import type { Alike } from '@/utils/core/rows/evidence';
import { likelyStretches, without, type Stretch } from './candidates';
import { foldText, type Folded } from './fold-text';
import { quoteLetters, surroundingsOf, type QuoteLetters, type Surroundings, type TextQuote } from './quote-letters';
import { editsBetween, wordsOf, type Edits, type Word } from './word-edits';

/** W3C TextQuoteSelector with TextPositionSelector, and what could be taken for it when it was made. */
export interface QuoteSelector extends TextQuote {
  /** UTF-16 units in the page's text; -1 = unknown. */
  start: number;
  end: number;
  /** Absent = unknown: then only surroundings tell a passage from its twin. */
  alike?: Alike | undefined;
}

export interface FoundQuote {
  /** UTF-16 units in the text that was searched. */
  start: number;
  end: number;
  /** 0–1: words, surroundings and place together; never below `LEAST_SCORE`. */
  score: number;
}

/** Below it a passage is not the quote, whatever speaks for it. */
export const LEAST_SCORE = 0.6;
/** As many letters as make a passage findable by itself: a shorter one stands on many pages more than once. */
const TELLS_ITSELF = 28;
const TELLS_ITSELF_UNCASED = 12;
const SHORTEST_CHANGED = 16;
const MOST_PLACES = 2_000;
/** Beyond this share of changed words it is another text. */
const MOST_CHANGED = 0.75;

interface Candidate extends Stretch {
  around: Surroundings;
}

/**
 * Where a quote stands in a page's text (as `positions` makes it); null = it is gone, or it cannot be told from a passage
 * like it. White space, soft hyphens, quotation marks, case and the forms of letters do not count.
 */
export function findQuote(selector: QuoteSelector, text: string): FoundQuote | null {
  const page = foldText(text);
  const quote = quoteLetters(selector);
  if (quote.exact === '') return null;
  const { same, isCrowd } = sameWords(page, quote, text, selector);
  if (isCrowd) return null;
  if (same.length === 0) return chooseChanged(page, quote, text, selector);
  const chosen = chooseSame(same, page, quote, selector);
  return chosen && answer(chosen, 0, page, text, selector.start);
}

/** Every place with the same letters, at words' edges if the quote began and ended at them. */
function sameWords({ letters, at }: Folded, quote: QuoteLetters, text: string, { exact, prefix, suffix }: QuoteSelector): { same: Candidate[]; isCrowd: boolean } {
  const inWord = /[\p{L}\p{M}\p{N}]$/u;
  const startsAtEdge = !(inWord.test(prefix) && /^[\p{L}\p{N}]/u.test(exact));
  const endsAtEdge = !(/[\p{L}\p{N}]$/u.test(exact) && /^[\p{L}\p{M}\p{N}]/u.test(suffix));
  const cased = /^[^\p{Lo}]*$/u.test(exact);
  const found: Candidate[] = [];
  let seen = 0;
  for (let from = letters.indexOf(quote.exact); from >= 0 && seen < MOST_PLACES; from = letters.indexOf(quote.exact, from + 1)) {
    seen += 1;
    const to = from + quote.exact.length;
    const [start, end] = [at[from] ?? 0, endOf(at, to, text)];
    const cutsStart = startsAtEdge && inWord.test(text.slice(Math.max(0, start - 1), start)) && /^[\p{L}\p{N}]/u.test(exact);
    const cutsEnd = endsAtEdge && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) && /[\p{L}\p{N}]$/u.test(exact);
    // Digits may be a note's mark that came to stand there.
    const note = cutsEnd && /^\d{1,2}(?!\d)/u.test(text.slice(end, end + 3)) && !/\d$/u.test(exact);
    if (!cased || !(cutsStart || (cutsEnd && !note))) found.push({ from, to, around: surroundingsOf(letters, from, to, quote) });
  }
  return { same: found, isCrowd: seen >= MOST_PLACES };
}

/** Of places with the same words the quote's own, by what stands around them; null where that does not tell. */
function chooseSame(same: readonly Candidate[], page: Folded, quote: QuoteLetters, { start, alike }: QuoteSelector): Candidate | null {
  const isLost = alike !== undefined && same.length < alike.words;
  const inPlace = same.filter((one) => page.at[one.from] === start);
  // Surroundings and words stood there more than once: only the same place among as many is the same.
  if (alike && alike.around > 1) return same.length === alike.words && inPlace.length === 1 ? (inPlace[0] ?? null) : null;
  const whole = same.filter((one) => one.around.whole);
  // Put in right behind or before it, the same block again cannot be told from the first.
  const isPlain = (one: Candidate): boolean => alike?.words === same.length || same.every((other) => other === one || !isRepeat(page.letters, one, other));
  const here = whole.length === 1 ? whole[0] : inPlace[0];
  if (whole.length > 0) {
    if (!here?.around.whole || (whole.length > 1 && isLost) || !isPlain(here)) return null;
    // A copy may have come to stand where the page went on as it did behind the quote, while the quote itself stands where it stood.
    const isClaimed = alike?.words !== same.length && inPlace.some((other) => other !== here && other.around.sides > 0);
    return isClaimed ? null : here;
  }
  const known = same.filter((one) => one.around.sides > 0);
  const [one] = known;
  if (known.length === 1 && one) {
    if (isLost) return null;
    if (same.length === 1) return one;
    return alike || Math.min(one.around.before, one.around.after) >= 0.25 || one.around.sides === 2 ? one : null;
  }
  if (known.length > 1) {
    // Known by both sides, and no other place is known better by either.
    const both = known.filter(({ around }) => around.sides === 2 && known.every((other) => other.around.before <= around.before && other.around.after <= around.after));
    return both.length === 1 && !isLost ? (both[0] ?? null) : null;
  }
  const alone = same.length === 1 ? same[0] : undefined;
  return alone && alike?.words === 1 && quote.exact.length >= tellsItself(quote.exact) ? alone : null;
}

const tellsItself = (exact: string): number => (/\p{Lo}/u.test(exact) ? TELLS_ITSELF_UNCASED : TELLS_ITSELF);

/** Whether one place is the other's block again, right behind it: then nobody can say which came first. */
function isRepeat(letters: string, one: Stretch, other: Stretch): boolean {
  const [first, second] = one.from < other.from ? [one.from, other.from] : [other.from, one.from];
  const step = second - first;
  let reach = 0;
  for (let back = 1; back <= step && letters[first - back] !== undefined && letters[first - back] === letters[second - back]; back += 1) reach += 1;
  for (let ahead = 0; ahead <= step && letters[second + ahead] !== undefined && letters[first + ahead] === letters[second + ahead]; ahead += 1) reach += 1;
  return reach >= step;
}

/** The passage whose words were changed in place; null where it may be another one. */
function chooseChanged(page: Folded, quote: QuoteLetters, text: string, selector: QuoteSelector): FoundQuote | null {
  const uncased = /\p{Lo}/u.test(quote.exact);
  if (quote.exact.length < (uncased ? SHORTEST_CHANGED / 2 : SHORTEST_CHANGED)) return null;
  const words = wordsOf(selector.exact);
  const changedAt = (letters: string): Changed[] => likelyStretches(letters, quote).flatMap((stretch) => comparison(stretch, { page, text, quote, words }));
  const found = changedAt(page.letters);
  // A passage with another number or name in the quote's own surroundings is what became of the quote: it is gone.
  if (found.some(({ around, edits }) => edits.telling && around.sides > 0)) return null;
  const [best, ...others] = found.sort((a, b) => b.around.sides - a.around.sides || a.edits.changed - b.edits.changed);
  if (!best || best.edits.telling || !isSame(best, quote, selector.alike, page.at[best.from] === selector.start)) return null;
  const isRival = ({ around, edits }: Changed): boolean => around.sides === best.around.sides || (best.around.sides < 2 && edits.changed <= best.edits.changed + 0.1);
  const elsewhere = changedAt(without(page.letters, [best])).filter(({ from, to }) => to <= best.from || from >= best.to);
  return [...others, ...elsewhere].some(isRival) ? null : answer(best, best.edits.changed, page, text, selector.start);
}

/** A stretch beside the quote; nothing where it is another text altogether. */
function comparison(stretch: Stretch, { page, text, quote, words }: { page: Folded; text: string; quote: QuoteLetters; words: readonly Word[] }): Changed[] {
  const { from, to } = toWords(stretch, page, text);
  const edits = editsBetween(words, wordsOf(text.slice(page.at[from], endOf(page.at, to, text))));
  return edits && edits.changed <= MOST_CHANGED ? [{ from, to, around: surroundingsOf(page.letters, from, to, quote), edits }] : [];
}

type Changed = Candidate & { edits: Edits };

/** Whether a changed passage has enough around it to be known by. One that had a twin has to stand where it stood, all but unchanged. */
function isSame({ around, edits }: Changed, quote: QuoteLetters, alike: Alike | undefined, isInPlace: boolean): boolean {
  if (alike && alike.near + alike.words > 1) return isInPlace && around.sides === 2 && edits.changed <= (edits.light ? 0.15 : 0.05);
  if (around.sides === 2) return edits.changed <= 0.6;
  if (around.sides === 1) return edits.light ? edits.changed <= 0.15 || alike !== undefined : alike !== undefined && edits.changed <= 0.3 && quote.exact.length >= 40;
  return alike !== undefined && quote.exact.length >= 60 && edits.changed <= (edits.light ? 0.15 : 0.1);
}

/** A stretch without the pieces of words at its edges. */
function toWords({ from, to }: Stretch, { at, letters }: Folded, text: string): Stretch {
  const inWord = (place: number): boolean => {
    const [left, right] = [text.slice(Math.max(0, (at[place] ?? 0) - 1), at[place]), text.slice(at[place], (at[place] ?? 0) + 2)];
    return /[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right) && !/^\p{Lo}|^[\u3040-\u30FF]/u.test(right);
  };
  let [start, end] = [from, to];
  while (start > 0 && from - start < 40 && inWord(start)) start -= 1;
  while (end < letters.length && end - to < 40 && inWord(end)) end += 1;
  return { from: start, to: end };
}

/** Where a stretch ends in the text: behind the character of its last letter. */
function endOf(at: Int32Array, to: number, text: string): number {
  const last = at[to - 1] ?? 0;
  return last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}

function answer({ from, to, around }: Candidate, changed: number, page: Folded, text: string, start: number): FoundQuote | null {
  const begin = page.at[from] ?? 0;
  const away = start < 0 ? 1 : Math.min(1, Math.abs(begin - start) / Math.max(1_000, text.length));
  const score = 0.7 * (1 - changed) + 0.13 * around.before + 0.13 * around.after + 0.04 * (1 - away);
  return score >= LEAST_SCORE ? { start: begin, end: endOf(page.at, to, text), score } : null;
}
