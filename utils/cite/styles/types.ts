import type { Locale } from '@/utils/core/rows/row';
import type { CslItem } from '../csl-item';
import type { Span } from '../spans';

/** Where a reference stands among others. */
export interface InList {
  /** `a`, `b` …: tells works of the same authors and year apart; '' = not needed. */
  letter: string;
  /** The reference before is by the same authors. */
  sameAuthors: boolean;
}

/** A way to cite: one file here and one line in the registry. Only what is known is written. */
export interface CitationStyle {
  id: string;
  name: string;
  reference: (work: CslItem, locale: Locale, place: InList) => Span[];
  inText: (work: CslItem, locale: Locale, place: InList) => Span[];
  /** Sorted as plain texts; by code point, so that every browser sorts alike. */
  order: (work: CslItem) => string;
  /** Works of one key are told apart by letters; '' = never. */
  letterKey: (work: CslItem) => string;
  /** By whom, for the line that is put in place of the same authors again; '' = names always stand. */
  authorsKey: (work: CslItem) => string;
}
