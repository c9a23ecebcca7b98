import type { Alignment, Item, Quote, Rendition, Source, Use } from '@/utils/core/rows/evidence';
import type { Instant, Zone } from '@/utils/core/rows/row';
import type { Credential, Template } from '@/utils/core/rows/template';
import type { Interval, Share, TimeEntry } from '@/utils/core/rows/time';
import type { Answer, Jot } from '@/utils/core/rows/writing';

/**
 * Everything a handing-in is made from: plain rows. Rows of other credentials, deleted rows and rows that nothing uses may
 * stand among them; what leaves is decided here (`describeSubmission`), so that every format leaves the same out.
 */
export interface SubmissionInput {
  template: Template;
  credential: Credential;
  /** 1 for the first handing-in. */
  number: number;
  /** The one instant that every file is dated with. */
  frozenAt: Instant;
  /** Where the teacher is: days are read in it. */
  zone: Zone;
  /** What changed since the submission before; '' = nothing said, or the first. */
  changed: string;
  answers: Answer[];
  uses: Use[];
  items: Item[];
  sources: Source[];
  quotes: Quote[];
  renditions: Rendition[];
  alignments: Alignment[];
  jots: Jot[];
  timeEntries: TimeEntry[];
  intervals: Interval[];
  shares: Share[];
}

/** TTF bytes. A character that none of them has is drawn as a placeholder. */
export interface Fonts {
  regular: Uint8Array;
  bold: Uint8Array;
  italic: Uint8Array;
  arabic: Uint8Array;
}

/** What an export needs besides rows. */
export interface ExportContext {
  fonts: Fonts;
  /** The stored bytes with this SHA-256. */
  blob: (id: string) => Promise<Blob>;
  /** Markup of others as text, structure, plain links, and pictures that we keep (by the page's address, ours): it is kept as the page gave it. */
  sanitize: (html: string, pictures?: ReadonlyMap<string, string>) => string;
}

/** A file of a package or a bag. */
export interface PackageFile {
  /** Its path inside: ASCII, `/` between folders. */
  name: string;
  mime: string;
  data: Uint8Array<ArrayBuffer> | Blob;
}

export const sizeOf = (file: PackageFile): number => (file.data instanceof Blob ? file.data.size : file.data.byteLength);

export const textFile = (name: string, mime: string, text: string): PackageFile => ({ name, mime, data: new TextEncoder().encode(text) });
