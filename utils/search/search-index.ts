import { slips, slipsFor } from './typo';
import { wordsOf } from './words-of';

/** Where a word of an item may stand; what counts more stands first. */
export const FIELDS = ['title', 'tag', 'author', 'note', 'quote', 'excerpt', 'site', 'text'] as const;
export type SearchField = (typeof FIELDS)[number];

const WEIGHTS: Record<SearchField, number> = { title: 10, tag: 8, author: 6, note: 5, quote: 5, excerpt: 3, site: 3, text: 1 };

/** One text of an item on its way into the index. */
export interface SearchText {
  itemId: string;
  field: SearchField;
  text: string;
}

/** An item that has every word that was sought. */
export interface Hit {
  id: string;
  /** Higher is better. */
  score: number;
  /** The best of the fields in which each word stands. */
  where: SearchField;
}

export interface Found {
  /** The best first. */
  hits: Hit[];
  /** What is to be marked: the words sought, and those that were taken for them, folded. */
  marks: string[];
}

/** A text longer than this is searched in its beginning. */
const LONGEST_TEXT = 400_000;
/** So few items have the word as it was typed: it may be a slip. */
const FEW = 3;
const MOST_MARKS = 40;
const FIELD_BITS = 8;
const MOST_ITEMS = 2 ** (32 - FIELD_BITS);
const SCORE_STEPS = 16;

interface Term {
  word: string;
  /** Item number × 256 + the bits of the fields. */
  at: Uint32Array;
  length: number;
}

/**
 * Which items have which words: a cache in memory, thrown away and built again at will. A posting takes four bytes, so that the
 * whole texts of 10,000 pages fit. Items are numbered as they come; one that is put again gets a new number.
 */
export class SearchIndex {
  private readonly terms = new Map<string, Term>();
  /** Words by their first two letters. */
  private readonly buckets = new Map<string, Term[]>();
  private readonly numbers = new Map<string, number>();
  /** '' = gone. */
  private readonly ids: string[] = [];

  /** How many items it knows. */
  get size(): number {
    return this.numbers.size;
  }

  /** How many items were taken out or put again: their postings are still there. */
  get dead(): number {
    return this.ids.length - this.numbers.size;
  }

  has(itemId: string): boolean {
    return this.numbers.has(itemId);
  }

  /** Makes an item known; its texts may come later. */
  put(itemId: string): void {
    this.remove(itemId);
    this.numbers.set(itemId, this.ids.length);
    this.ids.push(itemId);
  }

  /** Adds words of a known item. */
  add({ itemId, field, text }: SearchText): void {
    const number = this.numbers.get(itemId);
    if (number === undefined || text === '') return;
    const posting = number * 2 ** FIELD_BITS + (1 << FIELDS.indexOf(field));
    for (const word of new Set(wordsOf(text.slice(0, LONGEST_TEXT)))) this.post(word, posting);
  }

  remove(itemId: string): void {
    const number = this.numbers.get(itemId);
    if (number === undefined) return;
    this.ids[number] = '';
    this.numbers.delete(itemId);
  }

  /** Items that have every word. The last one may be only begun, and each may be mistyped. */
  find(sought: string): Found {
    const words = wordsOf(sought);
    const count = this.ids.length;
    const total = new Float32Array(count);
    const fields = new Uint8Array(count);
    const marks = new Set<string>();
    for (const [at, word] of words.entries()) {
      const scores = new Float32Array(count);
      const where = new Uint8Array(count);
      const begun = at === words.length - 1 && !/\s$/u.test(sought);
      this.look(word, begun, scores, where, marks);
      for (let n = 0; n < count; n += 1) {
        if (at > 0 && total[n] === 0) continue;
        total[n] = scores[n] === 0 ? 0 : (total[n] ?? 0) + (scores[n] ?? 0);
        fields[n] = (fields[n] ?? 0) | (where[n] ?? 0);
      }
    }
    // Sorted as numbers, which is quick: the score first, then the order in which they came.
    const keys = new Float64Array(count);
    let found = 0;
    for (let n = 0; n < count; n += 1) {
      if (total[n] === 0 || this.ids[n] === '') continue;
      keys[found] = n - Math.round((total[n] ?? 0) * SCORE_STEPS) * MOST_ITEMS;
      found += 1;
    }
    const hits = Array.from(keys.subarray(0, found).sort(), (key): Hit => {
      const score = Math.ceil(-key / MOST_ITEMS);
      const n = key + score * MOST_ITEMS;
      return { id: this.ids[n] ?? '', score: score / SCORE_STEPS, where: bestOf(fields[n] ?? 0) };
    });
    return { hits, marks: [...marks] };
  }

  private post(word: string, posting: number): void {
    let term = this.terms.get(word);
    if (!term) {
      term = { word, at: new Uint32Array(2), length: 0 };
      this.terms.set(word, term);
      const start = word.slice(0, 2);
      const bucket = this.buckets.get(start);
      if (bucket) bucket.push(term);
      else this.buckets.set(start, [term]);
    }
    if (term.length === term.at.length) {
      const longer = new Uint32Array(Math.ceil(term.at.length * 1.5) + 1);
      longer.set(term.at);
      term.at = longer;
    }
    term.at[term.length] = posting;
    term.length += 1;
  }

  private look(word: string, begun: boolean, scores: Float32Array, where: Uint8Array, marks: Set<string>): void {
    let seen = 0;
    const take = (term: Term, factor: number): void => {
      for (let n = 0; n < term.length; n += 1) {
        const posting = term.at[n] ?? 0;
        const [number, bits] = [posting >>> FIELD_BITS, posting & 255];
        const score = scores[number] ?? 0;
        if (score === 0) {
          if (this.ids[number] === '') continue;
          seen += 1;
        }
        const better = factor * (WEIGHT_OF[bits] ?? 0);
        if (better > score) scores[number] = better;
        where[number] = (where[number] ?? 0) | bits;
      }
    };
    const exact = this.terms.get(word);
    if (exact) take(exact, 1);
    if (begun) for (const term of this.starting(word)) take(term, 0.8);
    if (seen > 0) marks.add(word);
    const most = slipsFor(word.length);
    if (most === 0 || seen >= FEW) return;
    for (const [start, bucket] of this.buckets) {
      if (!likely(word, start)) continue;
      for (const term of bucket) {
        if (term.word === word) continue;
        const off = slips(word, term.word, most, begun);
        if (off > most) continue;
        const before = seen;
        take(term, 0.5 / (1 + off));
        if (seen > before && marks.size < MOST_MARKS) marks.add(term.word);
      }
    }
  }

  private *starting(word: string): Generator<Term> {
    if (word.length === 1) {
      for (const [start, bucket] of this.buckets) if (start.startsWith(word)) for (const term of bucket) if (term.word !== word) yield term;
      return;
    }
    for (const term of this.buckets.get(word.slice(0, 2)) ?? []) if (term.word !== word && term.word.startsWith(word)) yield term;
  }
}

/** Whether words that begin so may be meant: one of the first two letters is right, or stands one place off. */
const likely = (word: string, start: string): boolean =>
  word[0] === start[0] || word[1] === start[1] || word[0] === start[1] || word[1] === start[0];

const BEST = Array.from({ length: 2 ** FIELD_BITS }, (_, bits) => FIELDS.find((__, n) => bits & (1 << n)) ?? 'text');

/** What the best of these fields counts. */
const WEIGHT_OF = Float32Array.from(BEST, (field) => WEIGHTS[field]);

/** The first of the fields whose bits are set. */
function bestOf(bits: number): SearchField {
  return BEST[bits] ?? 'text';
}
