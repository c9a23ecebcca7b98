import type { Instant, Row } from './row';

/** A short reflection written in passing. */
export interface Jot extends Row {
  body: string;
  /** '' = inbox. */
  credentialId: string;
  /** '' = no prompt. */
  promptId: string;
  itemId: string;
  timeEntryId: string;
  pageUrl: string;
  pageTitle: string;
  tags: string[];
}

/** The words that answer one prompt. Its id is `credentialId:promptId`, so that two machines write one row. */
export interface Answer extends Row {
  credentialId: string;
  promptId: string;
  /** Plain text; blank lines part paragraphs; `> ` begins a quoted line. */
  body: string;
  /** Counts writes: a surface says which one it began from, so that two surfaces lose nothing. */
  rev: number;
  /** When it was copied for the portal; '' = never. */
  copiedAt: Instant | '';
  /** Hash of what was copied. */
  copiedHash: string;
}

/** An earlier body, kept. */
export interface Revision extends Row {
  ofKind: 'jot' | 'answer';
  ofId: string;
  body: string;
  at: Instant;
  how: 'typed' | 'pasted' | 'restored' | 'merged' | 'other';
}

/** Everything typed that is not yet a row's value. Its id is the key: field + context, never the surface. */
export interface Draft extends Row {
  text: string;
  rev: number;
  /** What other surfaces wrote at the same time: shown, never dropped. */
  others: string[];
}

/** One field of a submission as frozen, in order. */
export interface SubmissionFile {
  /** Path inside the package. */
  name: string;
  /** As it was zipped by: what is packed already is not packed again. */
  mime: string;
  blobId: string;
  bytes: number;
}

/** One frozen handing-in. */
export interface Submission extends Row {
  credentialId: string;
  number: number;
  frozenAt: Instant;
  /** Blob of the frozen rows as JSON. */
  rowsBlobId: string;
  /** Files of the nameless package in order. */
  files: SubmissionFile[];
  /** Files of the archive's payload in order. */
  archiveFiles: SubmissionFile[];
  /** Every blob that the lists above point at, each once: indexed, so that the bin's emptying finds them. */
  blobIds: string[];
  /** What changed since the submission before. */
  changed: string;
}
