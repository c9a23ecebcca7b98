import { m } from '@/utils/words/paraglide/messages';
import type { Block, Line } from '@/utils/reflect/body';
import type { Anchor, Dossier, Phrase } from '../dossier/dossier';
import { nameOf } from '../dossier/dossier';
import { LINK, type Link, type Span } from './paper';

/** Composing needs the pages that composing leads to: it is done again until they stand still. */
export interface Known {
  dossier: Dossier;
  /** The page of an anchor, as far as it is known. */
  pageOf: (anchor: Anchor) => number;
}

export function linkTo({ dossier, pageOf }: Known, anchor: Anchor, called = nameOf(dossier, anchor)): Link {
  const at = { locale: dossier.locale };
  const name = m.package_at({ name: called, page: pageOf(anchor) }, at);
  return { to: anchor, address: '', says: m.package_linkTo({ name }, at) };
}

export const linkOut = (dossier: Dossier, address: string): Link => ({ to: '', address, says: m.package_linkOut({ address }, { locale: dossier.locale }) });

/** `A2, page 10`, as a link. */
export function crossReference(known: Known, anchor: Anchor): Span {
  const name = nameOf(known.dossier, anchor);
  return { text: m.package_at({ name, page: known.pageOf(anchor) }, { locale: known.dossier.locale }), colour: LINK, link: linkTo(known, anchor) };
}

/** Spans with `, ` between them. */
export const listed = (spans: readonly Span[]): Span[] => spans.flatMap((span, at) => (at > 0 ? [{ text: ', ' }, span] : [span]));

/** A sentence with spans in the place of its one hole. */
export function sentence(say: (hole: string) => string, hole: readonly Span[]): Span[] {
  const [before = '', after = ''] = say('\u0001').split('\u0001');
  return [{ text: before }, ...hole, { text: after }].filter((span) => span.text !== '');
}

function spansOfLine(line: Line, known: Known, style: Pick<Span, 'bold' | 'italic'> = {}): Span[] {
  return line.flatMap((one): Span[] => {
    if (one.kind === 'text') return [{ ...style, text: one.text }];
    if (one.kind === 'strong') return spansOfLine(one.inlines, known, { ...style, bold: true });
    if (one.kind === 'em') return spansOfLine(one.inlines, known, { ...style, italic: true });
    const { text = '', anchor = '' } = known.dossier.references.get(one.itemId) ?? {};
    return anchor ? [{ ...style, text, colour: LINK, link: linkTo(known, anchor) }] : [{ ...style, text }];
  });
}

/** Each line, or item, of a block. */
export const spansOfBlock = (block: Block, known: Known): Span[][] => (block.kind === 'list' ? block.items : block.lines).map((line) => spansOfLine(line, known));

export const spansOfReference = (reference: readonly Phrase[], dossier: Dossier): Span[] =>
  reference.map(({ text, italic, address }) => (address ? { text, colour: LINK, link: linkOut(dossier, address) } : { text, ...(italic ? { italic } : {}) }));
