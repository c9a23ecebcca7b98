import { citeKeys } from '../cite-keys';
import type { CslItem } from '../csl-item';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { ris } from './ris';
import type { ReferenceFormat } from './types';

/** Every format, in the order in which they are offered. */
export const referenceFormats = [bibtex, ris, cslJson] as const satisfies readonly ReferenceFormat[];

/** The works as a file of a format; equal works in any order make equal bytes. */
export function writeReferences(works: readonly CslItem[], format: ReferenceFormat): string {
  const keys = citeKeys(works);
  return format.write(works.map((work) => ({ ...work, id: keys.get(work.id) ?? work.id })).sort((a, b) => (a.id < b.id ? -1 : 1)));
}
