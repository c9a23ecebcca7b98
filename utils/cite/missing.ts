import type { CslItem } from './csl-item';
import { partsOf } from './work-parts';

/** What a reference wants and nobody knows, by its CSL name, most wanted first. */
export type Missing = 'author' | 'issued' | 'title' | 'container-title' | 'publisher';

export function missingIn(work: CslItem): Missing[] {
  const { shape, names, title, container, publisher } = partsOf(work, 'en');
  const known: Record<Missing, boolean> = {
    author: names.length > 0,
    issued: work.issued !== undefined,
    title: title !== '',
    // A work that stands by itself is published by someone, any other is found somewhere.
    'container-title': shape === 'whole' || container !== '' || publisher !== '',
    publisher: shape !== 'whole' || container !== '' || publisher !== '' || work.publisher !== undefined,
  };
  return (Object.keys(known) as Missing[]).filter((name) => !known[name]);
}
