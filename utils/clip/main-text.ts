import { Readability } from '@mozilla/readability';
import { cut } from './clean-text';
import { foldName } from './fold-name';
import { copyMatter } from './main-copy';
import { all, bodyOf, isNestedDeeper, rootOf, sizeOf } from './page-query';
import { paragraphs } from './page-text';
import { unfoldShadows, type ShadowOf } from './shadow-copy';

export const MAX_TEXT = 2_000_000;
export const MAX_HTML = 4_000_000;
/** Larger pages are read as plain text: the extractor weighs every element, several times, and cannot be stopped. */
const MAX_ELEMENTS = 20_000;
/** As deep as an HTML parser goes; scripts can go on. */
const MAX_DEPTH = 512;
/** If taking the copy alone took this long, the page is no place for the extractor. */
const MAX_COPY_MS = 400;

export interface MainText {
  /** Paragraphs parted by empty lines. */
  text: string;
  /** UNTRUSTED: what the page wrote, whatever the extractor left of it. Show it through `sanitizeHtml` only. */
  html: string;
  /** How it was read, as a rendition says it. */
  how: 'readability 0.6' | 'page text';
}

/** What reading needs besides the page. */
export interface MainTextTools {
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number;
  shadowOf: ShadowOf;
}

/** The main text of a page. The page itself is not touched: the extractor works on a copy that belongs to no window. */
export function readMainText(document: Document, url: string, tools: MainTextTools): MainText {
  const page = unfoldShadows(document, tools.shadowOf) ?? document;
  const whole = (): MainText => plain(page);
  if (!rootOf(page) || sizeOf(page) > MAX_ELEMENTS || isNestedDeeper(page, MAX_DEPTH)) return whole();
  try {
    const main = extract(page, baseOf(document, url), tools);
    const html = main?.getHTML() ?? '';
    if (!main || html.length > MAX_HTML) return whole();
    const text = paragraphs(main, MAX_TEXT);
    return foldName(text.slice(0, 2_000)) !== '' ? { text, html, how: 'readability 0.6' } : whole();
  } catch {
    return whole(); // pages break extractors in every way; their plain words are still there
  }
}

/** By its own lists, the extractor's: it takes such elements out, and begins again when little is left. */
const { unlikelyCandidates, okMaybeItsACandidate, negative } = (Readability.prototype as unknown as { REGEXPS: Record<'unlikelyCandidates' | 'okMaybeItsACandidate' | 'negative', RegExp> }).REGEXPS;
const isPassedBy = (names: string): boolean => (unlikelyCandidates.test(names) && !okMaybeItsACandidate.test(names)) || negative.test(names);

function extract(document: Document, base: string, { clock }: MainTextTools): Element | null {
  const began = clock();
  const copy = copyMatter(document, isPassedBy);
  if (!copy || clock() - began > MAX_COPY_MS) return null;
  disarm(copy, base);
  return new Readability<Element>(copy, { disableJSONLD: true, serializer: (node) => node as Element }).parse()?.content ?? null;
}

const baseOf = (document: Document, url: string): string => URL.parse(all(document, 'base[href]', 1)[0]?.getAttribute('href') ?? '', url)?.href ?? url;

/**
 * Out of the copy: what was typed into the page, pictures carried inside it, and names that shadow the document's members.
 * Into it: where its relative addresses lead from.
 */
function disarm(copy: Document, url: string): void {
  const root = rootOf(copy);
  if (!root) return;
  for (const field of root.querySelectorAll('input, textarea, select')) field.remove();
  // A form's members are shadowed by what is in it: that goes first.
  for (const kind of ['button, fieldset, output, object, img, iframe, embed', 'form']) {
    for (const element of root.querySelectorAll(kind)) {
      for (const name of ['name', 'id']) element.removeAttribute(name);
      for (const name of ['src', 'srcset', 'data']) if (/^\s*data:/i.test(element.getAttribute(name)?.slice(0, 100) ?? '')) element.removeAttribute(name);
    }
  }
  const base = copy.createElement('base');
  base.setAttribute('href', url);
  copy.head.append(base);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page's readable words as they stand, without telling the main ones from the others. */
function plain(document: Document): MainText {
  const body = bodyOf(document);
  const text = body ? paragraphs(body, MAX_TEXT) : '';
  const html = text === '' ? '' : text.split('\n\n').map((part) => `<p>${part.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>')}</p>`).join('');
  return { text, html: html.length > MAX_HTML ? cut(html, MAX_HTML) : html, how: 'page text' };
}
