import search from 'approx-string-match';
import type { QuoteLetters } from './quote-letters';

/** A stretch of a page's letters. */
export interface Stretch {
  from: number;
  to: number;
}

/** The share of letters that may differ. */
const MOST_ERRORS = 0.35;
/** Longer quotes are looked for by their beginning and their end. */
const WHOLE_PATTERN = 480;
const EDGE_PATTERN = 240;
const MOST_SLACK = 1_200;
const SEEDS = 12;
const MOST_HITS = 40;
const MOST_WINDOWS = 16;
/** What may have been put in between, e.g. an advertisement. */
const PUT_IN = 400;

/** Where a piece occurs; nothing where it occurs so often that it says nothing. */
export function placesOf(letters: string, piece: string, most = MOST_HITS): number[] {
  const places: number[] = [];
  if (piece === '') return places;
  for (let at = letters.indexOf(piece); at >= 0; at = letters.indexOf(piece, at + 1)) {
    places.push(at);
    if (places.length > most) return [];
  }
  return places;
}

/** Stretches of the page that read much like the quote, best hints first. Time grows with the page by plain searching only. */
export function likelyStretches(page: string, quote: QuoteLetters): Stretch[] {
  const { exact, prefix, suffix } = quote;
  const found = between(page, quote);
  const slack = Math.min(MOST_SLACK, Math.ceil(exact.length * MOST_ERRORS)) + 24;
  const hints = seedsOf(exact).flatMap(({ piece, at }) => placesOf(page, piece).map((place) => place - at));
  hints.push(...placesOf(page, prefix).map((place) => place + prefix.length), ...placesOf(page, suffix).map((place) => place - exact.length));
  for (const { from, to } of windowsOf(hints, slack)) {
    const stretch = exact.length <= WHOLE_PATTERN ? nearest(page, { from: from - slack, to: to + exact.length + slack }, exact) : byEdges(page, { from, to }, exact, slack);
    if (stretch) found.push(stretch);
  }
  return distinct(found);
}

/** What stands between the quote's surroundings, if they stand on the page as they did. */
function between(page: string, { exact, prefix, suffix }: QuoteLetters): Stretch[] {
  if (prefix.length < 12 || suffix.length < 12) return [];
  const ends = placesOf(page, suffix);
  const unlike = ({ from, to }: Stretch): number => Math.abs(to - from - exact.length);
  return placesOf(page, prefix)
    .flatMap((place) => ends.map((to) => ({ from: place + prefix.length, to })))
    .filter(({ from, to }) => to - from <= exact.length * 2 + PUT_IN && to - from >= exact.length * 0.3)
    .sort((one, other) => unlike(one) - unlike(other));
}

function seedsOf(exact: string): { piece: string; at: number }[] {
  const isShort = exact.length < 64;
  const length = Math.min(isShort ? (/\p{Lo}/u.test(exact) ? 4 : 7) : 14, exact.length);
  const count = Math.min(SEEDS, Math.max(1, Math.floor(exact.length / length)));
  return Array.from({ length: count }, (_, n) => {
    const at = count === 1 ? 0 : Math.round((n * (exact.length - length)) / (count - 1));
    return { piece: exact.slice(at, at + length), at };
  });
}

/** Hints that lie together are one window; those with the most hints first. */
function windowsOf(hints: readonly number[], slack: number): Stretch[] {
  const windows: (Stretch & { hints: number })[] = [];
  for (const hint of [...hints].sort((a, b) => a - b)) {
    const last = windows.at(-1);
    if (last && hint - last.to <= slack && hint - last.from <= 4 * slack) {
      last.to = hint;
      last.hints += 1;
    } else windows.push({ from: hint, to: hint, hints: 1 });
  }
  return windows.sort((a, b) => b.hints - a.hints || a.from - b.from).slice(0, MOST_WINDOWS);
}

function nearest(page: string, window: Stretch, pattern: string): Stretch | null {
  const from = Math.max(0, window.from);
  const [best] = search(page.slice(from, Math.max(from, window.to)), pattern, Math.floor(pattern.length * MOST_ERRORS));
  return best ? { from: from + best.start, to: from + best.end } : null;
}

function byEdges(page: string, { from, to }: Stretch, exact: string, slack: number): Stretch | null {
  const head = nearest(page, { from: from - slack, to: to + EDGE_PATTERN + slack }, exact.slice(0, EDGE_PATTERN));
  const end = head ? head.from + exact.length : 0;
  const tail = head && nearest(page, { from: Math.max(head.to, end - EDGE_PATTERN - 2 * slack), to: end + 2 * slack + PUT_IN }, exact.slice(-EDGE_PATTERN));
  return head && tail ? { from: head.from, to: tail.to } : null;
}

/** The page without some stretches: what else reads like the quote. */
export function without(page: string, stretches: readonly Stretch[]): string {
  let rest = page;
  for (const { from, to } of stretches) rest = `${rest.slice(0, from)}${'\n'.repeat(to - from)}${rest.slice(to)}`;
  return rest;
}

/** Of stretches that lie over one another the first: the surroundings' own word goes before a guess. */
function distinct(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches) {
    if (!kept.some((other) => Math.min(one.to, other.to) - Math.max(one.from, other.from) > 0.5 * Math.min(one.to - one.from, other.to - other.from))) kept.push(one);
  }
  return kept;
}
