import { bodyOf, rootOf, titleOf } from './page-query';
import { isUnread, member, nameOf, related } from './walk-text';

/** The shadow tree of an element, closed or not; null = it has none. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** From so many characters of paragraphs on a page says what it has to say where every reader finds it. */
const ENOUGH = 1_000;
/** Larger and deeper pages are read without: what is cut in the middle would be taken for the whole. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 512;

/**
 * The page as people see it, where its text stands in the shadow trees of its parts: each tree in the place of its part,
 * and in its slots what was put there. A document that belongs to no window; the page itself is not touched.
 * @returns null if the page holds its text itself, has no shadow trees, or is too large
 */
export function unfoldShadows(document: Document, shadowOf: ShadowOf): Document | null {
  const body = bodyOf(document);
  if (!body || hasText(body) || !hasShadow(body, shadowOf)) return null;
  const copy = new DOMParser().parseFromString('<!doctype html><title></title>', 'text/html');
  copy.title = titleOf(document);
  copy.documentElement.lang = rootOf(document)?.getAttribute('lang') ?? '';
  const waiting: { node: Node; into: Node; depth: number }[] = [...childrenOf(body)].reverse().map((node) => ({ node, into: copy.body, depth: 1 }));
  for (let seen = 0; ; seen += 1) {
    const next = waiting.pop();
    if (!next) return copy;
    const { node, into, depth } = next;
    if (seen > MAX_NODES || depth > MAX_DEPTH) return null;
    const type = member(node, 'nodeType');
    if (type === 3) into.appendChild(copy.createTextNode(node.nodeValue ?? ''));
    if (type !== 1 || isUnread(node as Element)) continue;
    const element = node as Element;
    const shadow = shadowOf(element);
    const name = nameOf(element);
    const isSlot = name === 'slot';
    // A part of the page's own making is a box like any other; a form's own members would be hidden by its fields.
    const place = isSlot ? into : shadow || name === 'form' || name.includes('-') ? copy.createElement('div') : copy.importNode(element, false);
    if (!isSlot) into.appendChild(place);
    const given = isSlot ? (element as HTMLSlotElement).assignedNodes() : [];
    const inside = given.length > 0 ? given : childrenOf(shadow ?? element);
    for (const child of [...inside].reverse()) waiting.push({ node: child, into: place, depth: depth + 1 });
  }
}

function hasText(body: Element): boolean {
  let length = 0;
  for (const run of body.querySelectorAll('p')) if ((length += (run.textContent ?? '').trim().length) >= ENOUGH) return true;
  return false;
}

function hasShadow(body: Element, shadowOf: ShadowOf): boolean {
  const elements = body.getElementsByTagName('*');
  if (elements.length > MAX_NODES) return false;
  for (const element of elements) if (shadowOf(element)) return true;
  return false;
}

/** A form's fields shadow its `childNodes`. */
function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = related(parent, 'firstChild'); child; child = related(child, 'nextSibling')) children.push(child);
  return children;
}
