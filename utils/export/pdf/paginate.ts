import type { Anchor } from '../dossier/dossier';
import { breakLines, type Line } from './lines';
import { MARGIN, type Cell, type Figure, type Paragraph, type Row, type Section, type Tag } from './paper';
import type { Typefaces } from './typefaces';

/** A line with its place in its cell. */
interface LaidLine {
  line: Line;
  paragraph: Paragraph;
  top: number;
  left: number;
}

interface LaidRow {
  row: Row;
  cells: { cell: Cell; lines: LaidLine[] }[];
  height: number;
}

/** What is drawn on a page, from the top of the page and the left of the block. */
export type Mark =
  | { kind: 'line'; line: Line; paragraph: Paragraph; path: Tag[]; x: number; y: number }
  | { kind: 'rule'; x: number; y: number; width: number }
  | { kind: 'bar'; x: number; y: number; height: number }
  | { kind: 'figure'; figure: Figure; path: Tag[]; y: number }
  | { kind: 'place'; row: Row; y: number }
  | { kind: 'again'; marks: Mark[] };

export interface Page {
  section: string;
  marks: Mark[];
}

function layRow(row: Row, faces: Typefaces): LaidRow {
  const cells = row.cells.map((cell) => {
    let top = cell.drop ?? 0;
    const lines: LaidLine[] = [];
    for (const paragraph of cell.paragraphs) {
      top += paragraph.before ?? 0;
      const { style, hang = 0 } = paragraph;
      const inset = paragraph.bar ? 12 : 0;
      for (const written of paragraph.lines) {
        breakLines(written, style, cell.width - inset, hang, faces).forEach((line, at) => {
          const start = inset + (at > 0 ? hang : 0);
          const left = paragraph.end || line.fromRight ? cell.width - line.width - (line.fromRight ? start : 0) : start;
          lines.push({ line, paragraph, top, left: cell.x + left });
          top += style.leading;
        });
      }
    }
    return { cell, lines, height: cell.hangsOver ? 0 : top };
  });
  return { row, cells, height: Math.max(row.figure?.height ?? 0, ...cells.map((cell) => cell.height)) };
}

const padded = ({ row, height }: LaidRow): number => height + (row.padding?.top ?? 0) + (row.padding?.bottom ?? 0);

/** The least of a row that may stand at a page's foot: two lines of it, or all of it. */
function least(laid: LaidRow): number {
  const breaks = !laid.row.whole && !laid.row.figure && laid.cells.some((cell) => cell.lines.length > 3);
  if (!breaks) return padded(laid);
  const firstTwo = laid.cells.map(({ lines }) => (lines[1] ?? lines[0] ? ((lines[1] ?? lines[0])?.top ?? 0) + ((lines[1] ?? lines[0])?.paragraph.style.leading ?? 0) : 0));
  return (laid.row.padding?.top ?? 0) + Math.max(...firstTwo);
}

/** Puts sections on pages. Every section begins a page. */
export function paginate(sections: readonly Section[], height: number, faces: Typefaces): Page[] {
  const pages: Page[] = [];
  for (const { title, rows } of sections) {
    const laid = rows.map((row) => layRow(row, faces));
    const bottom = height - MARGIN.bottom;
    let page: Page = { section: title, marks: [] };
    let y: number = MARGIN.top;
    let isEmpty = true;
    let here = new Set<Row>();
    pages.push(page);
    const turn = (): void => {
      page = { section: title, marks: [] };
      pages.push(page);
      y = MARGIN.top;
      isEmpty = true;
      here = new Set();
    };
    const repeatHeads = ({ heads }: Row): void => {
      if (!heads || here.has(heads)) return;
      const above = layRow(heads, faces);
      page.marks.push({ kind: 'again', marks: placeRow(above, y) });
      y += padded(above);
      here.add(heads);
    };
    laid.forEach((one, at) => {
      const { row } = one;
      if (!isEmpty && (row.begins === 'page' || (row.begins === 'page-unless-it-fits' && y + row.before + untilNext(laid, at) > bottom))) turn();
      if (!isEmpty && y + row.before + withNext(laid, at) > bottom) turn();
      repeatHeads(row);
      here.add(row);
      y += isEmpty ? 0 : row.before;
      isEmpty = false;
      let rest: LaidRow | null = one;
      while (rest) {
        const [fits, over] = cutRow(rest, bottom - y);
        page.marks.push(...(rest === one ? [{ kind: 'place', row, y } as const] : []), ...placeRow(fits, y));
        y += padded(fits);
        rest = over;
        if (rest) {
          turn();
          repeatHeads(row);
          isEmpty = false;
        }
      }
    });
  }
  return pages;
}

/** A row and what must follow it on its page. */
function withNext(laid: readonly LaidRow[], at: number): number {
  const one = laid[at];
  const next = laid[at + 1];
  if (!one) return 0;
  return one.row.withNext && next ? padded(one) + next.row.before + withNext(laid, at + 1) : least(one);
}

/** Everything up to the next row that begins a page. */
function untilNext(laid: readonly LaidRow[], at: number): number {
  let sum = 0;
  for (let n = at; n < laid.length && (n === at || !laid[n]?.row.begins); n += 1) {
    const one = laid[n];
    if (one) sum += padded(one) + (n === at ? 0 : one.row.before);
  }
  return sum;
}

/** What of a row fits into `room`, and what goes on. A single line is left alone neither above nor below the cut. */
function cutRow(laid: LaidRow, room: number): [LaidRow, LaidRow | null] {
  const { top = 0, bottom = 0 } = laid.row.padding ?? {};
  if (padded(laid) <= room || laid.row.figure) return [laid, null];
  const cut = laid.cells.map(({ cell, lines }) => {
    let fits = lines.filter((one) => one.top + one.paragraph.style.leading <= room - top).length;
    if (lines.length - fits === 1 && fits > 2) fits -= 1;
    const shift = lines[fits]?.top ?? 0;
    return { cell, first: lines.slice(0, fits), rest: lines.slice(fits).map((one) => ({ ...one, top: one.top - shift })) };
  });
  const heightOf = (cells: LaidLine[][]): number => Math.max(0, ...cells.flat().map((one) => one.top + one.paragraph.style.leading));
  const part = (pick: 'first' | 'rest', row: Row): LaidRow => ({ row, cells: cut.map((one) => ({ cell: one.cell, lines: one[pick] })), height: heightOf(cut.map((one) => one[pick])) });
  const { rule: _rule, ...goesOn } = laid.row;
  // A line taller than a page would never fit: it is drawn where it is.
  if (cut.every((one) => one.first.length === 0)) return [laid, null];
  const rest = part('rest', { ...goesOn, padding: { top: 0, bottom } });
  return [part('first', { ...laid.row, padding: { top, bottom: 0 } }), rest];
}

function placeRow({ row, cells }: LaidRow, y: number): Mark[] {
  const top = y + (row.padding?.top ?? 0);
  const marks: Mark[] = row.rule ? [{ kind: 'rule', x: row.rule.x, y, width: row.rule.width }] : [];
  if (row.figure) marks.push({ kind: 'figure', figure: row.figure, path: row.path, y: top });
  for (const { cell, lines } of cells) {
    for (const { line, paragraph, top: at, left } of lines) {
      const path = [...row.path, ...(cell.tag ? [cell.tag] : []), paragraph.tag];
      marks.push({ kind: 'line', line, paragraph, path, x: left, y: top + at });
    }
    for (const paragraph of new Set(lines.map((one) => one.paragraph))) {
      const own = lines.filter((one) => one.paragraph === paragraph);
      const [first, last] = [own[0], own.at(-1)];
      if (!paragraph.bar || !first || !last) continue;
      const isFromRight = first.line.fromRight;
      marks.push({ kind: 'bar', x: isFromRight ? cell.x + cell.width : cell.x, y: top + first.top, height: last.top - first.top + paragraph.style.leading });
    }
  }
  return marks;
}

/** The page each anchor stands on, from 1. */
export function pagesOf(pages: readonly Page[]): Map<Anchor, number> {
  return new Map(pages.flatMap((page, at) => page.marks.flatMap((mark) => (mark.kind === 'place' && mark.row.anchor ? [[mark.row.anchor, at + 1] as const] : []))));
}
