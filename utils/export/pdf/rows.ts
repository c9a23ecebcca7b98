import { m } from '@/utils/words/paraglide/messages';
import type { Block } from '@/utils/reflect/body';
import type { Anchor, Dossier, Served } from '../dossier/dossier';
import { FULL, LABEL, STYLES, TEXT, tag, type Cell, type Paragraph, type Row, type Span, type Tag, type TextStyle } from './paper';
import { spansOfBlock, type Known } from './phrases';

export const paragraph = (spans: readonly Span[] | string, style: TextStyle, more: Partial<Paragraph> = {}): Paragraph => ({
  lines: [typeof spans === 'string' ? [{ text: spans }] : [...spans]], style, tag: tag('P'), ...more,
});

const at = (place: { x: number; width: number }, paragraphs: Paragraph[], more: Partial<Cell> = {}): Cell => ({ ...place, paragraphs, ...more });

/** Small print in the label column, on the first line of what stands beside it. */
export const labelCell = (paragraphs: Paragraph[], drop = 3): Cell => at(LABEL, paragraphs, { drop });
export const textCell = (paragraphs: Paragraph[]): Cell => at(TEXT, paragraphs);

/** A title over the whole block. */
export const titleRow = (path: Tag[], title: string, anchor: Anchor): Row => ({
  path, before: 0, withNext: true, anchor, bookmark: { title, level: 0 }, padding: { top: 0, bottom: 20 },
  cells: [at(FULL, [paragraph(title, STYLES.section, { tag: tag('H2') })])],
});

/** `2b  What students did`: the number in the label column; one heading. */
export function headingRow(path: Tag[], number: string, title: string, anchor: Anchor): Row {
  const heading = tag('H3');
  return {
    path, before: 32, withNext: true, anchor, bookmark: { title: `${number} ${title}`, level: 1 },
    cells: [at(LABEL, [paragraph(`${number} `, STYLES.piece, { tag: heading })]), textCell([paragraph(title, STYLES.piece, { tag: heading })])],
  };
}

export const smallRow = (path: Tag[], spans: readonly Span[] | string, more: Partial<Row> = {}): Row => ({
  path, before: 4, cells: [textCell([paragraph(spans, STYLES.small)])], ...more,
});

/** A body's blocks in the text column, with what stands beside each in the label column. */
export function blockRows(path: Tag[], blocks: readonly { block: Block; beside: Span[] }[], known: Known, style: TextStyle, first: number): Row[] {
  return blocks.flatMap(({ block, beside }, n) => {
    const before = n === 0 ? first : 8;
    const side = beside.length ? [labelCell(beside.map((span) => paragraph([span], STYLES.small)))] : [];
    const lines = spansOfBlock(block, known);
    if (block.kind !== 'list') {
      const quoted = block.kind === 'quote';
      return [{ path: quoted ? [...path, tag('BlockQuote')] : path, before, cells: [textCell([{ lines, style, tag: tag('P'), bar: quoted }]), ...side] }];
    }
    const list = tag('L');
    return lines.map((spans, at): Row => {
      const item = tag('LI');
      return {
        path: [...path, list, item], before: at === 0 ? before : 0,
        cells: [
          { x: TEXT.x, width: 12, tag: tag('Lbl'), paragraphs: [paragraph('• ', style, { tag: tag('Span') })] },
          { x: TEXT.x + 12, width: TEXT.width - 12, tag: tag('LBody'), paragraphs: [paragraph(spans, style)] },
          ...(at === 0 ? side : []),
        ],
      };
    });
  });
}

/** The criteria that a piece is pointed at, as a table in the text column. */
export function servedRows(path: Tag[], title: string, served: readonly Served[], dossier: Dossier, before: number): Row[] {
  if (served.length === 0) return [];
  const locale = dossier.locale;
  const inBody = [...path, tag('Table'), tag('TBody')];
  const rows = served.map(({ criterion, shows, look }): Row => {
    const where = look ? m.package_lookAt({ look }, { locale }) : '';
    const main = shows || criterion.text;
    const small = [shows ? criterion.text : '', where].filter(Boolean).map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
    return {
      path: [...inBody, tag('TR')], before: 0, whole: true, padding: { top: 7, bottom: 8.5 }, rule: TEXT,
      cells: [
        { x: TEXT.x, width: 36, tag: tag('TH', { scope: 'Row' }), paragraphs: [paragraph(criterion.label, STYLES.strong)] },
        { x: TEXT.x + 40, width: TEXT.width - 40, tag: tag('TD'), paragraphs: [paragraph(main, STYLES.text), ...(small ? [paragraph(small, STYLES.small)] : [])] },
      ],
    };
  });
  const heading: Row = { path, before, withNext: true, padding: { top: 0, bottom: 4 }, cells: [textCell([paragraph(title, STYLES.strong, { tag: tag('H4') })])] };
  return [heading, ...rows];
}
