import type { Item, Quote } from '@/utils/core/rows/evidence';
import type { Jot } from '@/utils/core/rows/writing';
import type { ShownText } from '@/utils/reflect/shown-text';
import { dayAt } from '../day-at';
import type { Bench } from '../use-bench';

/** Something that can be put into an answer. */
export interface Piece {
  key: string;
  /** `words` go into the sentence, a `block` stands on its own. */
  as: 'words' | 'block';
  /** As the field shows it: references by their words. */
  text: string;
  title: string;
  second: string;
}

const AUTHORS_NAMED = 3;

/** Who said it and when, as far as it is known: `Ana Rivera, 2026`. */
export function saidBy({ authors, publishedOn, site }: Pick<Item, 'authors' | 'publishedOn' | 'site'>): string {
  const names = authors.length > AUTHORS_NAMED ? `${authors[0]} et al.` : authors.join('; ');
  return [names || site, publishedOn.slice(0, 4)].filter(Boolean).join(', ');
}

/** A quote as quoted lines, its source named and pointed at in the last. */
export function quoteText(quote: Pick<Quote, 'exact'>, item: Item | undefined, shown: ShownText): string {
  const lines = `“${quote.exact.trim()}”`.split(/\n+/).map((line) => `> ${line.trim()}`);
  const word = item ? shown.word(item.id) : '';
  const source = [item ? saidBy(item) : '', word && `[[${word}]]`].filter(Boolean).join(', ');
  return [...lines, ...(source ? [`> ${source}`] : [])].join('\n');
}

export function jotPiece(jot: Jot): Piece {
  const body = jot.body.trim();
  return { key: jot.id, as: body.includes('\n') ? 'block' : 'words', text: body, title: body, second: [dayAt(jot.createdAt), jot.pageTitle].filter(Boolean).join(' · ') };
}

export function quotePiece(quote: Quote, item: Item | undefined, shown: ShownText): Piece {
  return { key: quote.id, as: 'block', text: quoteText(quote, item, shown), title: `“${quote.exact.trim()}”`, second: item ? [saidBy(item), item.title].filter(Boolean).join(' · ') : '' };
}

export function itemPiece(item: Item, shown: ShownText): Piece {
  const word = shown.word(item.id);
  return { key: item.id, as: 'words', text: `[[${word}]]`, title: item.title || word, second: word === item.title ? (item.site || item.fileName) : word };
}

export type PieceKind = 'evidence' | 'quotes' | 'jots';

type AtHand = Pick<Bench, 'quotes' | 'inbox' | 'shown'> & Pick<Bench['view'], 'jots' | 'items' | 'uses'>;

/** What can be put in, what was used in this credential first. */
export function piecesOf({ jots, items, uses, quotes, inbox, shown }: AtHand, kind: PieceKind): Piece[] {
  if (kind === 'evidence') {
    const used = new Set(uses.map((use) => use.itemId));
    const rank = (item: Item): number => (used.has(item.id) ? 0 : item.role === 'evidence' ? 1 : 2);
    return [...items].sort((a, b) => rank(a) - rank(b)).map((item) => itemPiece(item, shown));
  }
  const known = new Map(items.map((item) => [item.id, item]));
  const quoted = quotes.map((quote) => quotePiece(quote, known.get(quote.itemId), shown));
  return kind === 'quotes' ? quoted : [...jots.map(jotPiece), ...quoted, ...inbox.map(jotPiece)];
}
