import type { Line, Piece } from './lines';
import { HAIR, INK, STYLES, type Link, type Paragraph, type Tag } from './paper';
import type { Mark } from './paginate';
import type { Structure } from './structure';
import type { Doc } from './typefaces';

/** Noto Sans: where the baseline of a line lies, the line's height shared above and below. */
const ASCENT = 1.069;
const HEIGHT = 1.362;
const baselineOf = ({ size, leading }: Paragraph['style']): number => (leading - size * HEIGHT) / 2 + size * ASCENT;

/** One link element for each link and page. */
const linkTags = new WeakMap<Link, Map<number, Tag>>();
function linkTag(link: Link, page: number): Tag {
  const pages = linkTags.get(link) ?? new Map<number, Tag>();
  linkTags.set(link, pages);
  const tag = pages.get(page) ?? { type: 'Link' };
  pages.set(page, tag);
  return tag;
}

function drawPiece(doc: Doc, piece: Piece, style: Paragraph['style'], x: number, y: number): void {
  doc.font(piece.font).fontSize(style.size).fillColor(piece.span.colour ?? style.colour);
  if (piece.actual) doc.markContent('Span', { actual: piece.actual });
  doc.text(piece.drawn, x + piece.x, y, { lineBreak: false, baseline: 'alphabetic' });
  if (piece.actual) doc.endMarkedContent();
}

/** Draws a line without a place in the structure: within an artifact. */
function drawLine(doc: Doc, line: Line, style: Paragraph['style'], x: number, y: number): void {
  for (const piece of line.pieces) drawPiece(doc, piece, style, x, y + baselineOf(style));
}

function rule(doc: Doc, x: number, y: number, toX: number, toY: number, width: number, colour: string): void {
  doc.lineWidth(width).strokeColor(colour).moveTo(x, y).lineTo(toX, toY).stroke();
}

/** Draws a mark; `left` is the block's edge. */
export function drawMark(doc: Doc, structure: Structure, mark: Mark, left: number, page: number): void {
  if (mark.kind === 'rule') structure.artifact('Layout', () => rule(doc, left + mark.x, mark.y, left + mark.x + mark.width, mark.y, 0.5, HAIR));
  if (mark.kind === 'bar') structure.artifact('Layout', () => rule(doc, left + mark.x, mark.y, left + mark.x, mark.y + mark.height, 1.5, INK));
  if (mark.kind === 'again') structure.artifact('Pagination', () => drawPlain(doc, mark.marks, left));
  if (mark.kind === 'place' && mark.row.anchor) doc.addNamedDestination(mark.row.anchor, 'XYZ', 0, Math.max(0, mark.y - 12), null);
  if (mark.kind === 'figure') {
    const { figure, path, y } = mark;
    const x = left + figure.x;
    structure.draw([...path, figure.tag], () => doc.image(figure.bytes as unknown as ArrayBuffer, x, y, { width: figure.width, height: figure.height }));
    structure.artifact('Layout', () => doc.lineWidth(0.5).strokeColor(HAIR).rect(x, y, figure.width, figure.height).stroke());
  }
  if (mark.kind === 'line') drawTaggedLine(doc, structure, mark, left, page);
}

function drawPlain(doc: Doc, marks: readonly Mark[], left: number): void {
  for (const mark of marks) if (mark.kind === 'line') drawLine(doc, mark.line, mark.paragraph.style, left + mark.x, mark.y);
}

function drawTaggedLine(doc: Doc, structure: Structure, mark: Extract<Mark, { kind: 'line' }>, left: number, page: number): void {
  const { line, paragraph, path, y } = mark;
  const x = left + mark.x;
  line.pieces.forEach((piece, at) => {
    const { link } = piece.span;
    const here = link ? [...path, linkTag(link, page)] : path;
    structure.draw(here, () => drawPiece(doc, piece, paragraph.style, x, y + baselineOf(paragraph.style)));
    const isLast = line.pieces[at + 1]?.span.link !== link;
    if (!link || !isLast) return;
    const all = line.pieces.slice(line.pieces.slice(0, at + 1).findLastIndex((one) => one.span.link !== link) + 1, at + 1);
    const from = Math.min(...all.map((one) => one.x));
    const to = Math.max(...all.map((one) => one.x + one.width));
    structure.link(here, { x: x + from, y, width: to - from, height: paragraph.style.leading }, link);
  });
}

/** Running lines: what the page belongs to, and which it is. */
export function drawRunningLines(doc: Doc, structure: Structure, lines: { line: Line; x: number; y: number }[]): void {
  if (lines.length) structure.artifact('Pagination', () => lines.forEach(({ line, x, y }) => drawLine(doc, line, STYLES.small, x, y)));
}
