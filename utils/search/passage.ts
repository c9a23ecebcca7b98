import { folded } from '../core/fold';

/** Letters before and after what was found. */
const BEFORE = 24;
const AFTER = 140;

/** One line of a text around the first of the words that stands in it; '' when none does. */
export function passageWith(text: string, words: readonly string[]): string {
  const plain = folded(text);
  let at = -1;
  for (const word of words) {
    const found = beginsAt(plain, word);
    if (found >= 0 && (at < 0 || found < at)) at = found;
  }
  if (at < 0) return '';
  // Folding takes marks away: what stands at a place of the folded text stands a little later in the text itself.
  const place = plain.length === text.length ? at : Math.round((at / plain.length) * text.length);
  const from = wordStart(text, Math.max(0, place - BEFORE));
  const line = text.slice(from, place + AFTER).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${line}${place + AFTER < text.length ? ' …' : ''}`;
}

/** Where a word begins with these letters. */
function beginsAt(plain: string, word: string): number {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? '')) return at;
  }
  return -1;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + BEFORE).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}
