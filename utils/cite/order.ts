import { folded } from '@/utils/core/fold';
import type { CslItem } from './csl-item';
import { familyOf, type CslName } from './parse-name';

const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N} ]+/gu, '').trim();

/** Names as they are sorted: nothing comes before something, one author before the same with others. */
export const namesKey = (names: readonly CslName[]): string => names.map((name) => [familyOf(name), name.given ?? '', name.suffix ?? ''].map(bare).join('\u0003')).join('\u0002');

/** A title as it is sorted, without the article in front. */
export function titleKey({ title = '', language = '' }: CslItem): string {
  const articles = language.startsWith('es') ? /^(?:el|la|los|las|lo|una?|unos|unas) / : /^(?:the|an?) /;
  return bare(title).replace(articles, '');
}

/** By authors, or by title where none is known. */
export const headKey = (work: CslItem, names: readonly CslName[] = work.author ?? []): string => (names.length > 0 ? namesKey(names) : titleKey(work));
