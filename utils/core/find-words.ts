import { folded } from './fold';

export interface Stretch {
  /** Where it begins. */
  at: number;
  text: string;
  found: boolean;
}

/** Cuts a text into stretches that together are the text, so that what was found can be marked in its own spelling. */
export function stretchesWith(text: string, words: readonly string[]): Stretch[] {
  const { plain, starts } = foldedWithPlaces(text);
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = word === '' ? -1 : plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      marked.fill(1, starts ? starts[at] : at, starts ? (starts[at + word.length] ?? text.length) : at + word.length);
    }
  }
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[at - 1]) continue;
    stretches.push({ at: from, text: text.slice(from, at), found: marked[from] === 1 });
    from = at;
  }
  return stretches;
}

// oxlint-disable-next-line no-control-regex -- the whole of ASCII
const PLAIN = /^[\u0000-\u007f]*$/;

/** The folded text, and for each of its places where that came from; null = each from its own. A letter stays with the marks that follow it. */
function foldedWithPlaces(text: string): { plain: string; starts: number[] | null } {
  if (PLAIN.test(text)) return { plain: text.toLowerCase(), starts: null };
  let plain = '';
  const starts: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const small = folded(piece);
    for (let n = 0; n < small.length; n += 1) starts.push(index);
    plain += small;
  }
  return { plain, starts };
}
