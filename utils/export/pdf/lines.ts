import bidiFactory from 'bidi-js';
import { charactersOf, type Character } from './characters';
import type { Span, TextStyle } from './paper';
import type { FontName, Typefaces } from './typefaces';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Text of one font and one direction on one line. */
export interface Piece {
  /** From the line's left edge. */
  x: number;
  width: number;
  font: FontName;
  drawn: string;
  /** What it says where that differs from what is drawn; '' = the same. */
  actual: string;
  span: Span;
}

export interface Line {
  /** In the order in which they are read. */
  pieces: Piece[];
  width: number;
  /** Begins at the right. */
  fromRight: boolean;
}

interface Placed extends Character {
  span: Span;
  level: number;
}

/** Breaks a text at spaces, after hyphens, dashes and slashes, and within a word that is longer than a line. */
export function breakLines(spans: readonly Span[], style: TextStyle, width: number, hang: number, faces: Typefaces): Line[] {
  const { placed, base } = place(spans, style, faces);
  const widthOf = (from: number, to: number): number => runsOf(placed.slice(from, to)).reduce((sum, run) => sum + faces.width(run.font, run.drawn) * style.size, 0);
  const lines: Line[] = [];
  let from = 0;
  while (from < placed.length) {
    const room = width - (lines.length === 0 ? 0 : hang);
    const to = endOfLine(placed, from, room, widthOf);
    let end = to;
    while (end > from && placed[end - 1]?.drawn === ' ') end -= 1;
    lines.push(layLine(placed.slice(from, end), base, style, faces, end < to));
    from = to;
  }
  return lines.length ? lines : [{ pieces: [], width: 0, fromRight: false }];
}

/** Characters with their spans and bidi levels; spaces at the ends are no part of a paragraph. */
function place(spans: readonly Span[], style: TextStyle, faces: Typefaces): { placed: Placed[]; base: number } {
  const placed: Placed[] = [];
  let text = '';
  for (const span of spans) {
    const font = span.italic ? 'italic' : (span.bold ?? style.bold) ? 'bold' : 'regular';
    placed.push(...charactersOf(span.text, font, faces, text.length).map((one) => ({ ...one, span, level: 0 })));
    text += span.text;
  }
  if (!RIGHT_TO_LEFT.test(text)) return { placed, base: 0 };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  for (const one of placed) one.level = levels[one.at] ?? 0;
  return { placed, base: paragraphs[0]?.level ?? 0 };
}

const mayBreakAfter = (one: Placed | undefined, next: Placed | undefined): boolean =>
  one !== undefined && next !== undefined && next.drawn !== ' ' && (one.drawn === ' ' ? one.text !== '\u00a0' : /^[-‐–—/]$/.test(one.drawn) && !/^[\d\s)\]”».,;:!?]/.test(next.drawn));

function endOfLine(placed: readonly Placed[], from: number, room: number, widthOf: (from: number, to: number) => number): number {
  let end = from;
  let used = 0;
  while (end < placed.length) {
    let next = end + 1;
    while (next < placed.length && !mayBreakAfter(placed[next - 1], placed[next])) next += 1;
    let seen = next;
    while (seen > end && placed[seen - 1]?.drawn === ' ') seen -= 1;
    if (used + widthOf(end, seen) > room) break;
    used += widthOf(end, next);
    end = next;
  }
  if (end > from) return end;
  // A word that no line holds: as much of it as this one does.
  end = from + 1;
  while (end < placed.length && widthOf(from, end + 1) <= room) end += 1;
  return end;
}

interface Run {
  font: FontName;
  drawn: string;
  text: string;
  level: number;
  span: Span;
  characters: Placed[];
}

/** Neighbours that can be drawn in one go. */
function runsOf(placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  let isStandIn = false;
  for (const one of placed) {
    const last = runs.at(-1);
    const stands = one.drawn !== one.text && one.drawn !== ' ';
    if (last && last.font === one.font && last.span === one.span && last.level === one.level && stands === isStandIn) {
      last.drawn += one.drawn;
      last.text += one.text;
      last.characters.push(one);
    } else runs.push({ font: one.font, drawn: one.drawn, text: one.text, level: one.level, span: one.span, characters: [one] });
    isStandIn = stands;
  }
  return runs;
}

function layLine(placed: readonly Placed[], base: number, style: TextStyle, faces: Typefaces, endsInSpace: boolean): Line {
  const runs = runsOf(placed).map((run) => ({ ...run, drawn: drawnOf(run, faces), x: 0, width: faces.width(run.font, run.drawn) * style.size }));
  let x = 0;
  for (const run of inSight(runs)) {
    run.x = x;
    x += run.width;
  }
  const pieces = runs.map(({ x, width, font, drawn, text, level, span }, at): Piece => {
    // The space at a line's end is drawn too: without it two words would read as one.
    const space = endsInSpace && at === runs.length - 1 ? ' ' : '';
    const differs = level % 2 === 1 || drawn !== text.replace(/\s/g, ' ');
    return { x, width, font, span, drawn: differs ? drawn : drawn + space, actual: differs ? text + space : '' };
  });
  return { pieces, width: x, fromRight: base % 2 === 1 };
}

/** Fonts shape from the side their script begins at; what runs the other way is turned by hand, brackets too. */
function drawnOf(run: Run, faces: Typefaces): string {
  const isOdd = run.level % 2 === 1;
  if (isOdd === faces.drawsFromRight(run.font, run.drawn)) return run.drawn;
  return run.characters.toReversed().map(({ drawn }) => (isOdd ? (bidi.getMirroredCharacter(drawn) ?? drawn) : drawn)).join('');
}

/** Rule L2 of the bidi algorithm: from the highest level down, what stands at it or above is turned around. */
function inSight<R extends { level: number }>(runs: readonly R[]): R[] {
  const order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      if (to > from) {
        order.splice(from, to - from, ...order.slice(from, to).reverse());
        from = to;
      }
    }
  }
  return order;
}
