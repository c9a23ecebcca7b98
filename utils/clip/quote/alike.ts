import type { Alike } from '@/utils/core/rows/evidence';
import { likelyStretches, placesOf, without } from './candidates';
import { foldText } from './fold-text';
import { editsBetween, wordsOf } from './word-edits';
import { quoteLetters, surroundingsOf, type TextQuote } from './quote-letters';

/** Passages that share this much of their words could be taken for one another. */
const NEAR = 0.45;
/** Longer texts are not compared passage by passage. */
const MOST_LETTERS = 4_000;
/** With as many of its kind a quote is known by its place alone. */
const MOST_OWN = 50;

/** So many letters in a row are more than a phrase. */
const LEAST_PIECE = 20;

/** Thirds, each half over the next: where one stands elsewhere too, a part of the quote has a twin there. */
function piecesOf(exact: string): string[] {
  const length = Math.max(LEAST_PIECE, Math.floor(exact.length / 3));
  return exact.length < length ? [] : [0, 1, 2, 3, 4].map((n) => Math.floor((n * (exact.length - length)) / 4)).map((at) => exact.slice(at, at + length));
}

/** What on this page could be taken for the quote one day, told while the quote's own place is known. */
export function alikeOn(text: string, quote: TextQuote): Alike {
  const page = foldText(text);
  const letters = quoteLetters(quote);
  const same = placesOf(page.letters, letters.exact, 1_000);
  const around = same.filter((from) => surroundingsOf(page.letters, from, from + letters.exact.length, letters).whole).length;
  const own = same.map((from) => ({ from, to: from + letters.exact.length }));
  if (own.length > MOST_OWN) return { words: own.length, around: Math.max(1, around), near: 0 };
  const rest = without(page.letters, own);
  const others = letters.exact.length > MOST_LETTERS ? [] : likelyStretches(rest, { ...letters, prefix: '', suffix: '' });
  const words = wordsOf(quote.exact);
  const near = others.filter(({ from, to }) => (editsBetween(words, wordsOf(text.slice(page.at[from], page.at[to])))?.changed ?? 1) <= NEAR);
  return { words: Math.max(1, same.length), around: Math.max(1, around), near: Math.max(near.length, Number(piecesOf(letters.exact).some((piece) => rest.includes(piece)))) };
}
