import type { CslItem } from '../csl-item';

/** A file that other programs read references from: one file here and one line in the registry. */
export interface ReferenceFormat {
  id: string;
  name: string;
  extension: string;
  mime: string;
  /** In order of their keys, which are the `id`s of the works. Equal works make equal bytes. */
  write: (keyed: readonly CslItem[]) => string;
}
