import { webAddress } from './page-address';
import type { SelectionReading } from './read-selection';

/** Up to here a quote stands whole in its link; longer ones by their first and last words, which may lie in two paragraphs. */
const MAX_WHOLE = 80;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;
/** A quote shorter than this may stand on a page more than once. */
const NEEDS_CONTEXT = 25;

/** `-`, `,` and `&` part the terms of a text directive. https://wicg.github.io/scroll-to-text-fragment/#syntax */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** Words at the start or end of a text; where a script has no spaces, as many characters as some words would have. */
function edge(text: string, words: number, at: 'start' | 'end'): string {
  const parts = text.trim().split(/\s+/u);
  const some = (at === 'start' ? parts.slice(0, words) : parts.slice(-words)).join(' ');
  const characters = Array.from(some);
  const most = words * 12;
  return (characters.length <= most ? characters : at === 'start' ? characters.slice(0, most) : characters.slice(-most)).join('');
}

/** An address that opens the page at the quote; '' for what has no web address. */
export function textFragmentLink(url: string, { exact, prefix, suffix }: Pick<SelectionReading, 'exact' | 'prefix' | 'suffix'>): string {
  const address = webAddress(url);
  if (!address || exact.trim() === '') return '';
  const isWhole = exact.length <= MAX_WHOLE;
  const terms = isWhole ? [encode(exact)] : [encode(edge(exact, EDGE_WORDS, 'start')), encode(edge(exact, EDGE_WORDS, 'end'))];
  if (isWhole && exact.length < NEEDS_CONTEXT) {
    // The word at the far end of a context may be cut in two: a directive matches whole words only.
    const [before, after] = [prefix.replace(/^\S*\s/u, '').trim(), suffix.replace(/\s\S*$/u, '').trim()];
    if (before !== '' && /\s/u.test(prefix)) terms.unshift(`${encode(edge(before, CONTEXT_WORDS, 'end'))}-`);
    if (after !== '' && /\s/u.test(suffix)) terms.push(`-${encode(edge(after, CONTEXT_WORDS, 'start'))}`);
  }
  const page = address.href.replace(/:~:.*$/u, '').replace(/#$/u, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
