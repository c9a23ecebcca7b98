import type { Day, Instant, Row } from './row';

export type ItemRole = 'source' | 'evidence';
export type ItemKind = 'page' | 'selection' | 'image' | 'link' | 'video' | 'pdf' | 'screenshot' | 'file' | 'linked' | 'note';
export type MadeBy = 'me' | 'team' | 'student' | 'others';
/** Who can open something that stays where it is, as the teacher states it; '' = not said. */
export type Sharing = '' | 'me' | 'organisation' | 'link' | 'public';
export type DayPrecision = 'year' | 'month' | 'day' | '';

/** Anything collected; what a list shows and no more (at most 1 KB). */
export interface Item extends Row {
  role: ItemRole;
  kind: ItemKind;
  madeBy: MadeBy;
  title: string;
  site: string;
  authors: string[];
  publishedOn: string;
  precision: DayPrecision;
  url: string;
  canonicalUrl: string;
  /** The instant it was put into Microfolio. */
  capturedAt: Instant;
  /** When its newest version was clipped; absent = it has one version only. */
  clippedAt?: Instant;
  /** The day it happened, as the teacher says; '' = the day it was captured. */
  happenedOn: Day | '';
  excerpt: string;
  note: string;
  /** The address of its tab without fragment and trackers: finds it again before injection. */
  tabUrl: string;
  /** SHA-256 of the thumbnail; '' = none. */
  thumb: string;
  /** Where it was first captured for; '' = inbox. */
  credentialId: string;
  /** The step in view when it was captured; '' = none. */
  stepId: string;
  /** 1 while no use, alignment or answer points at it. Kept by the linking verbs. */
  unlinked: 0 | 1;
  fileName: string;
  mime: string;
  bytes: number;
  /** Of an image or video: its own address; absent or '' where it has none. This column and those below are of some kinds only. */
  mediaUrl?: string;
  /** Of an image: what the page says it shows. */
  alt?: string;
  /** Pixels of an image as it stood in the page. */
  width?: number;
  height?: number;
  /** Of a video: the moment that was clipped, and how long all of it is; whole seconds. */
  startSeconds?: number;
  durationSeconds?: number;
  /** Of a linked artifact. */
  sharing?: Sharing;
  /** Of a PDF. */
  pages?: number;
  /** Of a link or image: the title of the page it stood on, and of a link that page's address. */
  pageTitle?: string;
  foundUrl?: string;
  /** 1 = put in from the past: a bookmark, a list of links. No index: absent otherwise. */
  recordedLater?: 1;
  /** Present on a tombstone only: everything else of the item was destroyed. */
  purged?: Purged;
}

/** What a purge leaves: that there was something, when and why it went, and by which hashes it would be known again. */
export interface Purged {
  at: Instant;
  /** In the teacher's words. */
  reason: string;
  /** SHA-256 of everything that was destroyed. */
  hashes: string[];
  /** Ids of the rows that went with it: a copy that still has them does not bring them back. */
  rows: string[];
}

/** A value and where it came from. */
export interface Sourced<T = string> {
  value: T;
  /** The extractor and field it was read from, e.g. `json-ld:author`, `hand`. */
  from: string;
  alternatives: { value: T; from: string }[];
  /** The value before it was corrected by hand. */
  before?: { value: T; from: string };
}

/** CSL and schema.org names. Only fields that were found are present: unknown stays empty. */
export interface SourceFields {
  /** A type of CSL's: `webpage`, `article-journal`, `post-weblog`, `motion_picture` … */
  type?: Sourced;
  title?: Sourced;
  author?: Sourced<string[]>;
  issued?: Sourced;
  'container-title'?: Sourced;
  URL?: Sourced;
  language?: Sourced;
  abstract?: Sourced;
  publisher?: Sourced;
  DOI?: Sourced;
  license?: Sourced;
  /** The page's own "updated"; ISO, as `issued`. */
  dateModified?: Sourced;
  volume?: Sourced;
  issue?: Sourced;
  /** One page or a range: `12–34`. */
  page?: Sourced;
  /** Digits alone, X at most at the end. */
  ISBN?: Sourced;
  /** `1234-567X`. */
  ISSN?: Sourced;
  /** What follows is LRMI's. https://www.dublincore.org/specifications/lrmi/ */
  learningResourceType?: Sourced;
  educationalLevel?: Sourced;
  /** An ISO 8601 duration, or the page's own words. */
  timeRequired?: Sourced;
  /** What it is aligned to, each with its framework: `CCSS: 4.NF.A.1`. */
  educationalAlignment?: Sourced<string[]>;
}

export interface Source extends Row {
  itemId: string;
  fields: SourceFields;
  /** When the page was read. */
  accessedAt: Instant;
  /** Words of the main text. */
  words: number;
}

export type RenditionForm = 'original' | 'reader' | 'text' | 'picture' | 'screenshot' | 'thumbnail' | 'redacted' | 'annotated';

/** A form of an item's bytes. */
export interface Rendition extends Row {
  itemId: string;
  form: RenditionForm;
  blobId: string;
  mime: string;
  bytes: number;
  /** The rendition it was made from, and of a picture the reader copy that shows it; '' = the thing itself. */
  madeFrom: string;
  /** How, e.g. `readability 0.6`. */
  how: string;
  /** Of a picture in a reader copy: the addresses that the copy knows it by. */
  addresses?: string[];
  /** Of a version's text and reader copy: what the page said of itself then. */
  said?: Said;
}

/** What is compared of two versions of a page besides its text. Unknown is ''. */
export interface Said {
  title: string;
  publishedOn: string;
}

/** Bytes, stored once; the id is the SHA-256. */
export interface StoredBlob extends Row {
  blob: Blob;
  mime: string;
  bytes: number;
}

/** W3C TextQuoteSelector with TextPositionSelector. */
export interface Quote extends Row {
  itemId: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** Character offsets in the page's text; -1 = unknown. */
  start: number;
  end: number;
  note: string;
  /** `#:~:text=` link. */
  fragment: string;
  /** Absent = unknown. */
  alike?: Alike;
}

/** How many passages of its page could be taken for a quote when it was made. */
export interface Alike {
  /** Passages with the same words, itself among them. */
  words: number;
  /** Of these, with the same surroundings. */
  around: number;
  /** Others that read nearly the same. */
  near: number;
}

/** Item (in one rendition) → slot of a request. */
export interface Use extends Row {
  credentialId: string;
  requestId: string;
  itemId: string;
  /** '' = the original. */
  renditionId: string;
  title: string;
  caption: string;
  order: number;
}

export type TargetKind = 'item' | 'answer' | 'jot';

/** Where in the target; empty strings = the whole of it. */
export interface Locator {
  page: string;
  timecode: string;
  region: string;
  quote: string;
}

/** Target → criterion, with "this shows …". */
export interface Alignment extends Row {
  credentialId: string;
  criterionId: string;
  targetKind: TargetKind;
  /** An item's, answer's or jot's id. */
  targetId: string;
  locator: Locator;
  shows: string;
}
