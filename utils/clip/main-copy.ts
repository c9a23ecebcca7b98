import { bodyOf, rootOf, titleOf } from './page-query';

/** Where a page says its matter is. */
const HOLDERS = 'main, [role="main"], article, [itemprop~="articleBody"]';
/** Characters from which on a paragraph is running text, and pages have enough of it to tell. */
const RUNNING = 60;
const ENOUGH = 1_000;
/** How much of a page's running text its matter must hold, or it is what the page calls so by rote. */
const MOST = 0.85;
/** The extractor looks for a byline to take out of a text whose head names no author; who wrote it is read elsewhere. */
const FRAME = '<!doctype html><title></title><meta name="author" content="named">';

/** The elements that hold most of a page's running text, each inside the next; none where it has little. */
function wrappersOf(body: Element): Element[] {
  const held = new Map<Element, number>();
  let whole = 0;
  for (const run of body.querySelectorAll('p')) {
    const length = (run.textContent ?? '').trim().length;
    if (length < RUNNING) continue;
    whole += length;
    for (let up = run.parentElement; up && up !== body; up = up.parentElement) held.set(up, (held.get(up) ?? 0) + length);
  }
  const most = whole < ENOUGH ? [] : [...held].filter(([, length]) => length >= MOST * whole).map(([element]) => element);
  const innermost = most.find((element) => !most.some((other) => other !== element && element.contains(other)));
  const wrappers: Element[] = [];
  for (let up = innermost ?? null; up && up !== body; up = up.parentElement) wrappers.push(up);
  return wrappers;
}

/**
 * A document with a copy of the page's matter, for an extractor that takes apart what it reads. It belongs to no window:
 * nothing in it runs, loads or is upgraded. The matter is the innermost element called so that holds the page's heading and
 * most of its running text, else its body. What holds most of the text and has a name that makes an extractor pass it by
 * (`has-sidebar`, `widget`) is copied without its name.
 * @returns null if the page has nothing to read
 */
export function copyMatter(document: Document, isPassedBy: (names: string) => boolean): Document | null {
  const body = bodyOf(document);
  if (!body) return null;
  const wrappers = wrappersOf(body);
  const heading = body.querySelector('h1');
  const matter = wrappers.find((wrapper) => wrapper.matches(HOLDERS) && (heading === null || wrapper.contains(heading))) ?? body;
  const copy = new DOMParser().parseFromString(FRAME, 'text/html');
  copy.title = titleOf(document);
  copy.documentElement.lang = rootOf(document)?.getAttribute('lang') ?? '';
  const copied = copy.importNode(matter, true);
  for (const [one, twin] of twinsOf([...wrappers.slice(0, wrappers.indexOf(matter) + 1 || wrappers.length), ...(matter === body ? [body] : [])], copied)) {
    if (!isPassedBy(`${one.getAttribute('class') ?? ''} ${one.getAttribute('id') ?? ''}`)) continue;
    for (const name of ['class', 'id']) twin.removeAttribute(name);
  }
  if (copied.localName === 'body') copy.body.replaceWith(copied);
  else copy.body.append(copied);
  return copy;
}

/** Elements each inside the next with their copies, the last of which is `copied`. */
function twinsOf(elements: readonly Element[], copied: Element): [Element, Element][] {
  const twins: [Element, Element][] = [];
  let twin: Element | undefined = copied;
  for (const [at, element] of [...elements].reverse().entries()) {
    if (at > 0) twin = twin?.children[[...(element.parentElement?.children ?? [])].indexOf(element)];
    if (twin) twins.push([element, twin]);
  }
  return twins;
}
