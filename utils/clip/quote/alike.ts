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

/** What on this page could be taken for the quote one day, told while the quote's own place is known. */
export function alikeOn(text: string, quote: TextQuote): Alike {
  const page = foldText(text);
  const letters = quoteLetters(quote);
  const same = placesOf(page.letters, letters.exact, 1_000);
  const around = same.filter((from) => surroundingsOf(page.letters, from, from + letters.exact.length, letters).whole).length;
  const own = same.map((from) => ({ from, to: from + letters.exact.length }));
  const others = letters.exact.length > MOST_LETTERS || own.length > MOST_OWN ? [] : likelyStretches(without(page.letters, own), { ...letters, prefix: '', suffix: '' });
  const words = wordsOf(quote.exact);
  const near = others.filter(({ from, to }) => (editsBetween(words, wordsOf(text.slice(page.at[from], page.at[to])))?.changed ?? 1) <= NEAR);
  return { words: Math.max(1, same.length), around: Math.max(1, around), near: near.length };
}
