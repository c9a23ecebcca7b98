const BESIDE = /^(?:comments?|respond|related|sidebar|widgets?|teasers?|recommend|newsletter|footer|promo|popular|trending|most-?read|read-?next|more-?from|recirc|reply|replies|carousel|slider|nav|menu|list-?item|card|latest|similar|site-?header)/i;
/** What style sheets put before a name: `wp-sidebar`, `c-card`. */
const PREFIX = /^(?:js|c|o|m|l|u|wp|block|is|has|the|post|article|entry|page|td|g)[-_]+/u;

/**
 * Tells of elements whether they stand beside the page's own matter: in comments, teasers, navigation or a footer.
 * What holds `heading` does not. Ancestors are looked at once for all that is asked.
 */
export function surroundings(heading: Element | null): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isBeside = (element: Element, depth = 0): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const above = element.parentElement;
    const beside =
      !/^(?:body|html)$/u.test(element.localName) && !(heading && element.contains(heading)) &&
      (isMarked(element) || (above !== null && depth < 60 && isBeside(above, depth + 1)));
    known.set(element, beside);
    return beside;
  };
  return isBeside;
}

function isMarked(element: Element): boolean {
  if (/^(?:nav|footer|aside|template|noscript)$/u.test(element.localName)) return true;
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  return marks !== '' && marks.split(/\s+/u).some((mark) => BESIDE.test(mark.replace(PREFIX, '')));
}
