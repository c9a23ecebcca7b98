import { parseInline, type Inline } from './inline';

/** A line as the teacher broke it. */
export type Line = Inline[];

/** A piece of a body, in order: plain data. */
export type Block =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'quote'; lines: Line[] }
  | { kind: 'list'; items: Line[] };

/** Item id → the words it is shown as, e.g. `Artifact 1`. */
export type Names = ReadonlyMap<string, string>;

// Control characters have no place in a portal's field, in XML or on paper; tab and line feed stay.
// oxlint-disable-next-line no-control-regex -- what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const QUOTE = /^>[ \t]?/;
const ITEM = /^- (?=\s*\S)/;

const kindOf = (line: string): Block['kind'] => (QUOTE.test(line) ? 'quote' : ITEM.test(line) ? 'list' : 'paragraph');

function beginBlock(blocks: Block[], kind: Block['kind']): Block {
  const block: Block = kind === 'list' ? { kind, items: [] } : { kind, lines: [] };
  blocks.push(block);
  return block;
}

/**
 * Reads a body: a blank line parts paragraphs, `> ` begins a quoted line, `- ` an item of a list. A line of another kind
 * begins a new block. Nothing is dropped: what is no mark is text.
 */
export function parseBody(body: string): Block[] {
  const blocks: Block[] = [];
  let parted = true;
  for (const raw of body.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(CONTROLS, '').split('\n')) {
    const line = raw.trimEnd();
    const kind = kindOf(line);
    const text = kind === 'quote' ? line.replace(QUOTE, '') : kind === 'list' ? line.replace(ITEM, '').trimStart() : line;
    if (text !== '') {
      const last = blocks.at(-1);
      const current = !parted && last?.kind === kind ? last : beginBlock(blocks, kind);
      (current.kind === 'list' ? current.items : current.lines).push(parseInline(text));
    }
    parted = text === '';
  }
  return blocks;
}

function plain(inlines: readonly Inline[], names: Names): string {
  return inlines
    .map((i) => (i.kind === 'text' ? i.text : i.kind === 'reference' ? (names.get(i.itemId) ?? '') : plain(i.inlines, names)))
    .join('');
}

const NO_NAMES: Names = new Map();

/**
 * The body as plain text, exactly what Copy pastes and what is counted: marks for bold, italic and quotes are gone, list
 * items keep `- `, one empty line parts blocks, references read as their names (one whose item is gone reads as nothing).
 */
export function toPlainText(body: string, names: Names = NO_NAMES): string {
  return parseBody(body)
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${plain(item, names)}`).join('\n')
        : block.lines.map((line) => plain(line, names)).join('\n'),
    )
    .join('\n\n');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

function rich(inlines: readonly Inline[], names: Names): string {
  return inlines
    .map((i) => {
      if (i.kind === 'text') return escape(i.text);
      if (i.kind === 'reference') return escape(names.get(i.itemId) ?? '');
      return `<${i.kind}>${rich(i.inlines, names)}</${i.kind}>`;
    })
    .join('');
}

/**
 * The body as rich text for a portal's editor: p, blockquote, ul, li, strong and em only, everything else escaped. Each line
 * is a paragraph of its own, since many editors drop `<br>`.
 */
export function toRichHtml(body: string, names: Names = NO_NAMES): string {
  const paragraphs = (lines: readonly Line[]): string => lines.map((line) => `<p>${rich(line, names)}</p>`).join('');
  return parseBody(body)
    .map((block) => {
      if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${rich(item, names)}</li>`).join('')}</ul>`;
      return block.kind === 'quote' ? `<blockquote>${paragraphs(block.lines)}</blockquote>` : paragraphs(block.lines);
    })
    .join('');
}
