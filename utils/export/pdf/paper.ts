import type { Locale } from '@/utils/core/rows/row';
import type { Anchor } from '../dossier/dossier';

/*
 * What stands on paper, before it is broken into lines and pages. All lengths are points. Plain data: composing knows nothing
 * of fonts, drawing knows nothing of submissions.
 */

export interface TextStyle {
  size: number;
  leading: number;
  bold: boolean;
  colour: string;
}

export const INK = '#1f1d1a';
const GREY = '#5b564d';
export const LINK = '#0d6e63';
export const HAIR = '#b9b2a4';

/** The five sizes. */
export const STYLES = {
  title: { size: 24, leading: 32, bold: true, colour: INK },
  section: { size: 18, leading: 24, bold: true, colour: INK },
  piece: { size: 14, leading: 20, bold: true, colour: INK },
  text: { size: 10.5, leading: 16, bold: false, colour: INK },
  asked: { size: 10.5, leading: 16, bold: false, colour: GREY },
  strong: { size: 10.5, leading: 16, bold: true, colour: INK },
  small: { size: 9, leading: 12, bold: false, colour: GREY },
} satisfies Record<string, TextStyle>;

/** The block: a label column, a gutter, a text column. */
export const BLOCK = 504;
export const LABEL = { x: 0, width: 96 };
export const TEXT = { x: 108, width: 396 };
export const FULL = { x: 0, width: BLOCK };

/** The paper of the template's language: US Letter for English, A4 for Spanish. The block is centred on both. */
export const PAGE: Record<Locale, { width: number; height: number }> = { en: { width: 612, height: 792 }, es: { width: 595.28, height: 841.89 } };
export const MARGIN = { top: 72, bottom: 60, head: 36, foot: 32 };

export interface Link {
  /** Within the document; '' = outside. */
  to: Anchor;
  address: string;
  /** What a screen reader says of it. */
  says: string;
}

export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  link?: Link;
}

/** A structure element. Its identity counts: the same tag object is the same element, also across pages. */
export interface Tag {
  type: string;
  options?: { scope?: 'Row' | 'Column'; alt?: string };
}

export interface Paragraph {
  /** As its writer broke it; each is broken again where it is too long. */
  lines: Span[][];
  style: TextStyle;
  tag: Tag;
  before?: number;
  /** How far lines after the first begin further in. */
  hang?: number;
  /** A rule along its side: a quotation. */
  bar?: boolean;
  /** Ends at the right edge: numbers. */
  end?: boolean;
}

export interface Cell {
  x: number;
  width: number;
  tag?: Tag;
  /** Sets small print on the first line of larger print beside it. */
  drop?: number;
  /** Rows below leave room for it: it does not make its own row taller. */
  hangsOver?: boolean;
  paragraphs: Paragraph[];
}

export interface Figure {
  tag: Tag;
  bytes: Uint8Array<ArrayBuffer>;
  x: number;
  width: number;
  height: number;
}

/** Cells side by side. They are read in their order. */
export interface Row {
  path: Tag[];
  cells: Cell[];
  figure?: Figure;
  /** Space above, save at the top of a page. */
  before: number;
  padding?: { top: number; bottom: number };
  /** A hairline above it, from `x` on. */
  rule?: { x: number; width: number };
  /** Not to be parted from what follows. */
  withNext?: boolean;
  /** Not to be broken. */
  whole?: boolean;
  /** Begins a page, unless everything up to the next such row fits on this one. */
  begins?: 'page' | 'page-unless-it-fits';
  anchor?: Anchor;
  bookmark?: { title: string; level: number };
  /** The heads that stand above it again where its table goes on on another page. */
  heads?: Row;
}

/** Begins on a new page. */
export interface Section {
  /** In the running head. */
  title: string;
  rows: Row[];
}

export const tag = (type: string, options?: Tag['options']): Tag => (options ? { type, options } : { type });
