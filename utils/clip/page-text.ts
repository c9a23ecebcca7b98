import { cleanText, cut, withoutUnseen } from './clean-text';
import { walkText } from './walk-text';

/** Paragraphs of the readable text under `root`, parted by empty lines; at most `max` characters. */
export function paragraphs(root: Node, max: number, isShown?: (element: Element) => boolean): string {
  const parts: string[] = [];
  let length = 0;
  const gap = { line: '\n', paragraph: '\n\n', cell: '\t' } as const;
  walkText(root, {
    text(_node, value) {
      if (length > max) return;
      const piece = value.replace(/\s+/gu, ' ');
      parts.push(piece);
      length += piece.length;
    },
    gap: (kind) => parts.push(gap[kind]),
    ...(isShown ? { isShown } : {}),
  });
  return cleanText(parts.join('').replace(/[ \t]+/gu, ' ').replace(/ *\n[ \n]*/gu, (gaps) => (/\n.*\n/u.test(gaps) ? '\n\n' : '\n')), max);
}

/** How many words a text has; a character of a script without spaces (Han, kana) is one. */
export function countWords(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}’'-])*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}’'-])*/gu)?.length ?? 0;
}

/** A place between two nodes or within a text, as a range has it. */
export interface Boundary {
  container: Node;
  offset: number;
}

/**
 * The page's text as one line, and where some boundaries fall in it (UTF-16 units; -1: nowhere). This is the text that
 * quotes are positioned in: readable text nodes in order, each run of white space and each block's edge one space.
 */
export function positions(root: Node, boundaries: readonly Boundary[], max: number, isShown?: (element: Element) => boolean): { text: string; offsets: number[] } {
  const offsets = boundaries.map(() => -1);
  const stops = boundaries.map(({ container, offset }) => (isText(container) ? null : nodeAt(container, offset)));
  let text = '';
  const add = (piece: string): void => {
    if (text.length <= max) text += lineAfter(text, piece);
  };
  walkText(root, {
    reach(node) {
      for (const [index, stop] of stops.entries()) if (stop === node) offsets[index] = text.length;
    },
    text(node, value) {
      let from = 0;
      for (const [index, { container, offset }] of [...boundaries.entries()].sort(([, a], [, b]) => a.offset - b.offset)) {
        if (container !== node) continue;
        add(value.slice(from, offset));
        offsets[index] = text.length;
        from = offset;
      }
      add(value.slice(from));
    },
    gap: () => add(' '),
    ...(isShown ? { isShown } : {}),
  });
  for (const [index, stop] of stops.entries()) {
    // A boundary behind the last thing on the page.
    if (offsets[index] === -1 && stop === null && boundaries[index] && !isText(boundaries[index].container)) offsets[index] = text.length;
  }
  return { text: cut(text, max), offsets };
}

/** What a piece adds to a text: each run of white space is one space, also across pieces. */
function lineAfter(text: string, piece: string): string {
  const line = withoutUnseen(piece).replace(/\s+/gu, ' ');
  return text === '' || text.endsWith(' ') ? line.replace(/^ /u, '') : line;
}

/** The page's text as `positions` has it, and the way back from a stretch of it to the page. */
export interface PlacedText {
  text: string;
  /** Where a stretch begins and ends on the page; null where it holds nothing. */
  boundaries(start: number, end: number): [Boundary, Boundary] | null;
}

/** Reads the page's text once, remembering which node gave which part of it. */
export function placedText(root: Node, max: number, isShown?: (element: Element) => boolean): PlacedText {
  const nodes: { node: Node; value: string; from: number; to: number }[] = [];
  let text = '';
  walkText(root, {
    text(node, value) {
      if (text.length > max) return;
      const from = text.length;
      text += lineAfter(text, value);
      if (text.length > from) nodes.push({ node, value, from, to: text.length });
    },
    gap: () => {
      if (text.length <= max) text += lineAfter(text, ' ');
    },
    ...(isShown ? { isShown } : {}),
  });
  /** How much of a node it takes to have the text up to an offset. */
  const taken = (offset: number): Boundary | null => {
    const at = nodes.find(({ to }) => to >= offset);
    if (!at || at.from >= offset) return null;
    let [low, high] = [0, at.value.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at.from + lineAfter(text.slice(0, at.from), at.value.slice(0, middle)).length >= offset) high = middle;
      else low = middle + 1;
    }
    return { container: at.node, offset: low };
  };
  return {
    text: cut(text, max),
    boundaries(start, end) {
      const [first, last] = [taken(start + 1), taken(end)];
      return first && last ? [{ ...first, offset: first.offset - 1 }, last] : null;
    },
  };
}

const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The node that begins at a boundary: that child, or what follows the container in the document's order. */
function nodeAt(container: Node, offset: number): Node | null {
  const child = container.childNodes[offset];
  if (child) return child;
  for (let node: Node | null = container; node; node = node.parentNode) if (node.nextSibling) return node.nextSibling;
  return null;
}
