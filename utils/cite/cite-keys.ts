import { folded } from '@/utils/core/fold';
import type { CslItem } from './csl-item';
import { familyOf } from './parse-name';
import { letterAt } from './reference-list';
import { yearOf } from './terms';
import { LITTLE } from './work-parts';

const ascii = (text: string): string => folded(text).replace(/[^a-z0-9]+/g, '');

/** `rivera2025ten`: first author, year, first telling word of the title. */
function baseOf(work: CslItem): string {
  const [first] = work.author ?? [];
  const words = folded(work.title ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => ascii(word) !== '');
  const word = ascii(words.find((one) => !LITTLE.has(one)) ?? words[0] ?? '');
  const who = first ? ascii(familyOf(first)).slice(0, 24) : '';
  const year = yearOf(work.issued);
  return (who ? `${who}${year}${word}` : `${word}${year}`).replace(/^(?=\d)/, 'work') || 'work';
}

/**
 * A key for each work by its id, unique among them. The oldest of those alike has the plain key (ids grow with time), so that a
 * work that comes later takes no key away.
 */
export function citeKeys(works: readonly CslItem[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  for (const work of [...works].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const base = baseOf(work);
    let key = base;
    let at = tried.get(base) ?? 0;
    for (; taken.has(key); at += 1) key = `${base}${letterAt(at + 1)}`;
    tried.set(base, at);
    taken.add(key);
    keys.set(work.id, key);
  }
  return keys;
}
