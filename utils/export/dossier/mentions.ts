import type { Item, Quote } from '@/utils/core/rows/evidence';
import type { Block, Line, Names } from '@/utils/reflect/body';
import type { Inline } from '@/utils/reflect/inline';

/** Two spellings of the same words compare alike: one space, plain quotation marks and dashes. */
const sameWords = (text: string): string =>
  text.replace(/[“”«»„]/g, '"').replace(/[‘’‚]/g, "'").replace(/[‐‑–—−]/g, '-').replace(/\s+/g, ' ').trim();

const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Every place at which `words` stand in `text`. */
function* placesOf(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** Whether `words` stand in `text` as whole words. */
function contains(text: string, words: string): boolean {
  for (const at of placesOf(text, words)) {
    if (!(isPart(text[at - 1]) && isPart(words[0])) && !(isPart(text[at + words.length]) && isPart(words.at(-1)))) return true;
  }
  return false;
}

/** A passage is quoted where its exact words stand; a word or two prove nothing. */
export function quotes(text: string, quote: Pick<Quote, 'exact'>): boolean {
  const exact = sameWords(quote.exact).replace(/^["'\s]+|["'\s.,;:!?…]+$/g, '');
  return exact.length >= 12 && contains(sameWords(text), exact);
}

const bareAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/#?]+$/, '');

/** An address is named where it ends: `example.org/a` is not named by `example.org/a/b`. */
function namesAddress(text: string, address: string): boolean {
  const bare = bareAddress(address).toLowerCase();
  const where = text.toLowerCase();
  for (const at of placesOf(where, bare)) {
    const rest = where.slice(at + bare.length).replace(/^\/(?![\w%~-])/, '');
    if (!/^([\w\-/%~=&#?]|\.\w)/.test(rest) && !isPart(where[at - 1])) return true;
  }
  return false;
}

/** A source is named by its title (of two words at least: `Feedback` is also a word) or by its address. */
export function names(text: string, item: Pick<Item, 'title' | 'url' | 'canonicalUrl'>, title: string): boolean {
  const words = sameWords(title).toLowerCase();
  if (words.length >= 10 && words.includes(' ') && contains(sameWords(text).toLowerCase(), words)) return true;
  return [item.url, item.canonicalUrl].some((address) => address !== '' && namesAddress(text, address));
}

const inLine = (line: Line): string[] =>
  line.flatMap((one: Inline) => (one.kind === 'reference' ? [one.itemId] : one.kind === 'text' ? [] : inLine(one.inlines)));

/** The items that a block refers to, in order. */
export const referencesIn = (block: Block): string[] => [...new Set((block.kind === 'list' ? block.items : block.lines).flatMap(inLine))];

const lineText = (line: Line, names: Names): string =>
  line.map((one: Inline) => (one.kind === 'text' ? one.text : one.kind === 'reference' ? (names.get(one.itemId) ?? '') : lineText(one.inlines, names))).join('');

/** A block's words, references as their names. */
export const blockText = (block: Block, names: Names): string =>
  (block.kind === 'list' ? block.items : block.lines).map((line) => lineText(line, names)).join('\n');
