import { lettersOf } from './fold-text';

/** W3C TextQuoteSelector. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A quote as it is compared. */
export interface QuoteLetters {
  exact: string;
  prefix: string;
  suffix: string;
}

export const quoteLetters = ({ exact, prefix, suffix }: TextQuote): QuoteLetters => ({ exact: lettersOf(exact), prefix: lettersOf(prefix), suffix: lettersOf(suffix) });

/** How much of a quote's surroundings stands around a stretch. */
export interface Surroundings {
  /** 0–1: letters that agree, from the quote outwards. */
  before: number;
  after: number;
  /** Sides that are enough to know it by: all of it, or many letters. */
  sides: number;
  /** Both sides agree whole. */
  whole: boolean;
}

/** So many letters in a row next to the quote are no accident. */
const KNOWN_BY = 14;
const FEW = 6;

export function surroundingsOf(page: string, from: number, to: number, { prefix, suffix }: QuoteLetters): Surroundings {
  let before = 0;
  while (before < prefix.length && page[from - 1 - before] === prefix[prefix.length - 1 - before] && before < from) before += 1;
  let after = 0;
  while (after < suffix.length && page[to + after] === suffix[after]) after += 1;
  // Nothing stood there: it was the page's beginning, or its end.
  const atStart = prefix === '' && from === 0;
  const atEnd = suffix === '' && to === page.length;
  const knownBefore = atStart || before >= KNOWN_BY || (before >= FEW && before === prefix.length);
  const knownAfter = atEnd || after >= KNOWN_BY || (after >= FEW && after === suffix.length);
  return {
    before: prefix === '' ? Number(atStart) : before / prefix.length,
    after: suffix === '' ? Number(atEnd) : after / suffix.length,
    sides: Number(knownBefore) + Number(knownAfter),
    whole: (prefix === '' ? atStart : before === prefix.length) && (suffix === '' ? atEnd : after === suffix.length),
  };
}
