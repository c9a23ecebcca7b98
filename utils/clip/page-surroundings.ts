const BESIDE = /^(?:comments?|respond|related|sidebar|widgets?|teasers?|recommend|newsletter|footer|promo|popular|trending|most-?read|read-?next|more-?from|recirc|reply|replies|carousel|slider|nav|menu|list-?item|card|latest|similar|site-?(?:header|footer))/u;
/** What style sheets put before a name: `wp-sidebar`, `c-card`. */
const PREFIX = /^(?:js|c|o|m|l|u|wp|block|is|has|the|post|article|entry|page|td|g)[-_]+/u;
/** The foot of an article is its own: many systems put who and when there. */
const OWN_FOOT = /^(?:js|c|o|m|l|u|wp|block)?[-_]*(?:post|article|entry|story|news)[-_]+(?:footer|foot|meta)/u;
const OWN = 'article, [itemtype*="Article"], [itemtype*="BlogPosting"], [class*="article" i], [class*="news-single" i], .post, .hentry, .entry';

/**
 * Tells of elements whether they stand beside the page's own matter: in comments, teasers, navigation or a footer.
 * What holds `heading` does not. Ancestors are looked at once for all that is asked.
 */
export function surroundings(heading: Element | null): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isOwnFoot = (element: Element): boolean => {
    if (heading === null) return false;
    for (let own = element.parentElement?.closest(OWN); own && own.localName !== 'body'; own = own.parentElement?.closest(OWN)) if (own.contains(heading)) return true;
    return false;
  };
  // Some build the head of an article from the parts of their teasers: what shares a short block with the heading belongs to it.
  const block = headBlock(heading);
  const isBesideHeading = (element: Element): boolean =>
    block?.contains(element) === true || (heading !== null && [heading.nextElementSibling, heading.previousElementSibling].includes(element) && (element.textContent ?? '').length < MAX_SIBLING);
  const isBeside = (element: Element, depth = 0): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const above = element.parentElement;
    const beside =
      ((isMarked(element) && !(isFoot(element) && isOwnFoot(element))) || (above !== null && depth < 60 && isBeside(above, depth + 1))) &&
      !/^(?:body|html)$/u.test(element.localName) && !(heading && element.contains(heading)) && !(!/^(?:nav|aside)$/u.test(element.localName) && isBesideHeading(element));
    known.set(element, beside);
    return beside;
  };
  return isBeside;
}

const MAX_HEAD = 1_200;
const MAX_SIBLING = 300;

/** The largest element around the heading that holds little more than a heading, its lead and its byline. */
function headBlock(heading: Element | null): Element | null {
  let block: Element | null = null;
  for (let up = heading?.parentElement ?? null, levels = 0; up && levels < 5 && up.localName !== 'body' && (up.textContent ?? '').length <= MAX_HEAD; up = up.parentElement, levels += 1) block = up;
  return block;
}

const marksOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 1_000).toLowerCase().split(/\s+/u).filter((mark) => mark !== '');

/** A foot, or an aside with who and when in it: of an article it is the article's own. */
const isFoot = (element: Element): boolean =>
  element.localName === 'footer' || marksOf(element).some((mark) => mark.startsWith('footer') || (element.localName === 'aside' && /meta|byline|author|date/u.test(mark)));

const APART = new Set(['nav', 'footer', 'aside', 'template', 'noscript']);
const isMarked = (element: Element): boolean => APART.has(element.localName) || marksOf(element).some((mark) => !OWN_FOOT.test(mark) && BESIDE.test(mark.replace(PREFIX, '')));
