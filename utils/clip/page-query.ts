/**
 * Reading a document that may not want to be read. `<img name="body">` shadows `document.body`, in an isolated world
 * too, so the document's own members are taken from its prototype; elements other than forms cannot be shadowed.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-namedItem
 */
type DocumentMember = 'documentElement' | 'body' | 'title' | 'characterSet' | 'contentType';

function member(document: Document, name: DocumentMember): unknown {
  return Reflect.get(Object.getPrototypeOf(document) as object, name, document);
}

/** Calls a method of the document past any element of that name. */
export function call<K extends 'cloneNode' | 'createRange' | 'createTreeWalker' | 'getSelection'>(
  document: Document, method: K, ...args: Parameters<Document[K]>
): ReturnType<Document[K]> {
  const own = Reflect.get(Object.getPrototypeOf(document) as object, method) as (...given: unknown[]) => ReturnType<Document[K]>;
  return own.apply(document, args);
}

export const rootOf = (document: Document): Element | null => member(document, 'documentElement') as Element | null;
/** `body`, or the frameset that stands for it; of an XML document its root. */
export const bodyOf = (document: Document): Element | null =>
  (member(document, 'body') as Element | null | undefined) ?? rootOf(document);
export const titleOf = (document: Document): string => {
  const title = member(document, 'title');
  return typeof title === 'string' ? title : '';
};

/** The first `limit` elements that match, in the document's order. */
export function all(document: Document, selector: string, limit = 200): Element[] {
  const root = rootOf(document);
  // The first is found without looking for the others.
  const first = limit === 1 ? root?.querySelector(selector) : null;
  if (limit === 1) return first ? [first] : [];
  const found = root?.querySelectorAll(selector);
  return found ? Array.prototype.slice.call(found, 0, limit) as Element[] : [];
}

/** How many elements a page has decides what may be asked of it. */
export const sizeOf = (document: Document): number => rootOf(document)?.getElementsByTagName('*').length ?? 0;

/** Whether elements are nested deeper than any page needs: what walks by recursion fails there, and what does not takes for ever. */
export function isNestedDeeper(document: Document, most: number): boolean {
  const root = rootOf(document);
  if (!root) return false;
  const walker = call(document, 'createTreeWalker', root, 1); // NodeFilter.SHOW_ELEMENT
  for (let depth = 0; ;) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
    if (depth > most) return true;
  }
}

/** The text of an element without the code in it, at most `max` characters. */
export function textOf(element: Element, max = 2_000): string {
  let text = (element.textContent ?? '').slice(0, 4 * max);
  for (const code of element.querySelectorAll('script, style, template')) text = text.replace(code.textContent || ' ', ' ');
  return text.slice(0, max);
}

const read = new WeakMap<Document, ReadonlyMap<string, string[]>>();

/** What `<meta>` says: by name or property in lower case, in the page's order. Read once: a page's script lives for one reading. */
export function metaContents(document: Document): ReadonlyMap<string, string[]> {
  const before = read.get(document);
  if (before) return before;
  const contents = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]', 500)) {
    const content = (meta.getAttribute('content') ?? '').slice(0, 20_000);
    const names = `${meta.getAttribute('name') ?? ''} ${meta.getAttribute('property') ?? ''}`.toLowerCase().split(/\s+/u);
    for (const name of new Set(names)) {
      if (name !== '' && content.trim() !== '') contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  read.set(document, contents);
  return contents;
}
