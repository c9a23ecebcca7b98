/** Elements whose text nobody reads: code, data, what stands there for other browsers, what a person typed. */
const UNREAD = new Set([
  'script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'datalist', 'head', 'title', 'iframe', 'object', 'embed',
  'canvas', 'audio', 'video', 'svg', 'math', 'noframes', 'noembed',
]);
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section',
  'summary', 'table', 'ul',
]);
const LINES = new Set(['br', 'li', 'tr', 'caption']);
const CELLS = new Set(['td', 'th']);

/** What stands between two pieces of text: a line's end, a paragraph's end, a table cell's. */
export type Gap = 'line' | 'paragraph' | 'cell';

export interface TextVisitor {
  /** Called for each text node in the document's order. */
  text(node: Node, value: string): void;
  gap(kind: Gap): void;
  /** Called for every node when it is reached, whether its text is read or not. */
  reach?(node: Node): void;
  /** Whether people see an element; those they do not are passed over with all that is in them. */
  isShown?(element: Element): boolean;
}

/**
 * Goes through the readable text under `root`, without recursion (pages nest as deep as they like) and for at most
 * `maxNodes` nodes. Shadow trees are not entered.
 */
export function walkText(root: Node, visitor: TextVisitor, maxNodes = 500_000): void {
  let node: Node | null = root;
  for (let seen = 0; node && seen < maxNodes; seen += 1) {
    visitor.reach?.(node);
    const first = enter(node, visitor);
    if (first) {
      node = first;
      continue;
    }
    while (node && node !== root && !related(node, 'nextSibling')) {
      node = related(node, 'parentNode');
      if (node) gapAt(node, visitor);
    }
    node = node && node !== root ? related(node, 'nextSibling') : null;
  }
}

/** A form's fields shadow its members (`<input name="nextSibling">`): those of its prototype are asked, of every node alike. */
export const member = (node: Node, name: string): unknown => Reflect.get(Object.getPrototypeOf(node) as object, name, node);
export const related = (node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null => member(node, name) as Node | null;
export const nameOf = (node: Node): string => String(member(node, 'localName') ?? '');

/** Whether nobody reads what is in an element, whatever its looks. */
export function isUnread(element: Element): boolean {
  const hasAttribute = member(element, 'hasAttribute') as Element['hasAttribute'];
  return UNREAD.has(nameOf(element)) || hasAttribute.call(element, 'hidden');
}

/** Visits a node; its first child if there is more to read in it. */
function enter(node: Node, visitor: TextVisitor): Node | null {
  const type = member(node, 'nodeType');
  if (type === 3 || type === 4) visitor.text(node, node.nodeValue ?? '');
  if (type !== 1) return null;
  const element = node as Element;
  if (isUnread(element) || visitor.isShown?.(element) === false) return null;
  gapAt(element, visitor);
  return related(element, 'firstChild');
}

function gapAt(node: Node, visitor: TextVisitor): void {
  const name = nameOf(node);
  const gap: Gap | null = BLOCKS.has(name) ? 'paragraph' : LINES.has(name) ? 'line' : CELLS.has(name) ? 'cell' : null;
  if (gap) visitor.gap(gap);
}
