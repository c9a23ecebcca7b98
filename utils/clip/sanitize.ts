import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { cleanLine, withoutUnseen } from './clean-text';
import { webAddress } from './page-address';

const TAGS = [
  'a', 'abbr', 'article', 'aside', 'b', 'bdi', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption',
  'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'ins', 'kbd', 'li', 'main', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's',
  'samp', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
];
/** Attributes that say something about the text and can do nothing; `href` is looked at by itself. */
const PLAIN_ATTRIBUTES = ['lang', 'dir', 'colspan', 'rowspan', 'scope', 'datetime', 'start', 'reversed', 'value'];
const CONFIG: Config = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ['href', 'src', 'alt', ...PLAIN_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/iu,
  // The words in these are not reading matter; those of any other element that goes are kept.
  ADD_FORBID_CONTENTS: ['button', 'select', 'textarea', 'object', 'embed', 'canvas', 'map', 'dialog', 'frameset'],
};

export type Pictures = ReadonlyMap<string, string>;

const purifiers = new WeakMap<object, DOMPurify>();

function purifierOf(view: WindowLike): DOMPurify {
  const known = purifiers.get(view);
  if (known) return known;
  const purifier = createPurifier(view);
  purifier.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
    if (tagName === '#text') node.nodeValue = withoutUnseen(node.nodeValue ?? '');
    else if (tagName === 'img') {
      allowedTags.img = keptAddress(node as Element) !== '';
      if (!allowedTags.img) inWords(node as Element);
    } else if (tagName === 'math') inWords(node as Element);
  });
  purifier.addHook('afterSanitizeAttributes', settleLink);
  purifier.addHook('afterSanitizeAttributes', settlePicture);
  purifiers.set(view, purifier);
  return purifier;
}

/** The pictures that stand for addresses while one copy is sanitized. */
let kept: Pictures = new Map();

const keptAddress = (picture: Element): string => kept.get(webAddress(picture.getAttribute('src') ?? '')?.href ?? '') ?? '';

/** A kept picture shows our bytes and says what it said; nothing else of its tag is left. */
function settlePicture(element: Element): void {
  if (element.localName !== 'img') {
    for (const name of ['src', 'alt']) element.removeAttribute(name);
    return;
  }
  const address = keptAddress(element);
  const alt = cleanLine(element.getAttribute('alt') ?? '', 1_000);
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  element.setAttribute('src', address);
  element.setAttribute('alt', alt);
}

/** A picture that is not kept, or a formula, gives way to what it says: nothing is loaded from the network. */
function inWords(element: Element): void {
  const said = element.getAttribute('alt') ?? element.getAttribute('alttext') ?? element.getAttribute('data-latex') ?? element.textContent ?? '';
  element.before(element.ownerDocument.createTextNode(cleanLine(said, 1_000)));
}

/** Links are whole web and mail addresses, spelt as a browser reads them; whoever is linked to learns nothing of us. */
function settleLink(element: Element): void {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href === null) return;
  const address = /^\s*mailto:[^\s<>"]+$/i.test(href) ? withoutUnseen(href.trim()) : webAddress(href)?.href;
  if (address) {
    element.setAttribute('href', address);
    element.setAttribute('rel', 'noopener noreferrer');
  } else element.removeAttribute('href');
}

/**
 * The one way of untrusted HTML onto our surfaces and into what is exported. Only text, its structure and plain links
 * are left: nothing runs, loads, styles, or names anything. `view` is the window of an extension page; the HTML is
 * parsed in a document of its own, in which nothing happens. `pictures` says which of its pictures we keep: by the address
 * that the page knows each by, our own `blob:` or `data:` address.
 */
export function sanitizeHtml(html: string, view: WindowLike, pictures: Pictures = new Map()): string {
  kept = pictures;
  try {
    return purifierOf(view).sanitize(html, CONFIG);
  } finally {
    kept = new Map();
  }
}
