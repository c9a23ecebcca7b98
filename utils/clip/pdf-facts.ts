import { cleanLine } from './clean-text';
import { PdfObjects, type PdfValue } from './pdf-objects';

/** What a PDF says of itself. Unknown is '' or 0. */
export interface PdfFacts {
  pages: number;
  title: string;
  titleFrom: string;
  authors: string[];
  authorsFrom: string;
  doi: string;
  doiFrom: string;
}

const NOTHING: PdfFacts = { pages: 0, title: '', titleFrom: '', authors: [], authorsFrom: '', doi: '', doiFrom: '' };
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/u;
/** What programs write where nobody named anything. */
const NO_TITLE = /^(?:untitled|document\d*|title|slide \d+|powerpoint presentation|\(anonymous\)|\S+\.(?:indd|dvi|tex|qxd))$/iu;
const NO_AUTHOR = /^(?:user|owner|admin(?:istrator)?|author|unknown|anonymous|default|teacher|student|(?:hp|dell|asus|acer|microsoft|adobe|canva|google).*|\(?(?:un)?specified\)?)$/iu;

/** A PDF's string: UTF-16 or UTF-8 with their marks, else one byte a character. */
function decoded(value: PdfValue): string {
  if (!value || typeof value !== 'object' || !('text' in value)) return '';
  const bytes = Uint8Array.from(value.text, (char) => char.charCodeAt(0));
  const encoding = value.text.startsWith('\u00FE\u00FF') ? 'utf-16be' : value.text.startsWith('\u00FF\u00FE') ? 'utf-16le' : value.text.startsWith('\u00EF\u00BB\u00BF') ? 'utf-8' : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes);
}

function tidyTitle(raw: string): string {
  const title = cleanLine(raw, 300).replace(/^Microsoft (?:Word|PowerPoint|Excel) - /u, '').replace(/\.(?:docx?|pptx?|xlsx?|pdf|odt|rtf)$/iu, '').trim();
  return NO_TITLE.test(title) || !/\p{L}{2}/u.test(title) ? '' : title;
}

/** One string may name several persons; a lone word is mostly the name of an account. */
function namesIn(texts: readonly string[]): string[] {
  const parts = texts.flatMap((text) => cleanLine(text, 1_000).split(/\s*;\s*|\s+(?:and|y|&)\s+/iu));
  const names = parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/u);
    return pieces.length > 1 && pieces.every((piece) => /\s/u.test(piece)) ? pieces : [part];
  });
  return [...new Set(names.map((name) => name.trim()).filter((name) => /\p{L}{2}.*[\s,].*\p{L}/u.test(name) && !NO_AUTHOR.test(name) && !/@|https?:/u.test(name)))].slice(0, 30);
}

const entities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos));/giu, (_, decimal?: string, hex?: string, name?: string) =>
    name ? ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name.toLowerCase()] ?? '' : String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : parseInt(hex ?? '20', 16))));

/** The texts of an XMP property, its list items one by one. XMP is read by eye: a worker has no parser for it, and none of it becomes markup. */
function xmp(xml: string, property: string): string[] {
  const inner = new RegExp(`<${property}(?:\\s[^>]*)?>([\\s\\S]{0,20000}?)</${property}>`, 'u').exec(xml)?.[1];
  const attribute = new RegExp(`\\s${property}="([^"]{0,2000})"`, 'u').exec(xml)?.[1];
  if (inner === undefined) return attribute === undefined ? [] : [entities(attribute)];
  const items = [...inner.matchAll(/<rdf:li(?:\s[^>]*)?>([\s\S]{0,5000}?)<\/rdf:li>/gu)].map((match) => match[1] ?? '');
  return (items.length > 0 ? items : [inner]).map((text) => entities(text.replaceAll(/<[^>]*>/gu, ' '))).filter((text) => text.trim() !== '');
}

function pagesOf(objects: PdfObjects): number {
  const root = objects.dictAt(objects.fromTrailer('Root'));
  const count = objects.follow(objects.dictAt(root?.get('Pages'))?.get('Count'));
  return typeof count === 'number' && Number.isInteger(count) && count > 0 && count < 1_000_000 ? count : 0;
}

/** Whether a file begins as a PDF does, whatever it is called or its server says. */
export const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');

/** Reads page count, title, authors and DOI; a file that is damaged or none at all says nothing. Strings of an encrypted one are noise. */
export function pdfFacts(bytes: Uint8Array): PdfFacts {
  if (!isPdf(bytes)) return NOTHING;
  try {
    const objects = new PdfObjects(bytes);
    const info = objects.fromTrailer('Encrypt') ? null : objects.dictAt(objects.fromTrailer('Info'));
    const said = (key: string): string => decoded(objects.follow(info?.get(key)));
    const metadata = objects.streamOf(objects.dictAt(objects.fromTrailer('Root'))?.get('Metadata'));
    const xml = metadata ? new TextDecoder().decode(metadata) : '';
    const first = <T extends string | string[]>(...found: [T, string][]): [T | undefined, string] => found.find(([value]) => value.length > 0) ?? [undefined, ''];
    const [title, titleFrom] = first([tidyTitle(xmp(xml, 'dc:title')[0] ?? ''), 'pdf:dc:title'], [tidyTitle(said('Title')), 'pdf:Title']);
    const [authors, authorsFrom] = first([namesIn(xmp(xml, 'dc:creator')), 'pdf:dc:creator'], [namesIn([said('Author')]), 'pdf:Author']);
    const doiIn = (text: string): string => DOI.exec(text)?.[0].replace(/[.,;)]+$/u, '').toLowerCase() ?? '';
    const [doi, doiFrom] = first(
      [doiIn([...xmp(xml, 'prism:doi'), ...xmp(xml, 'pdfx:doi'), ...xmp(xml, 'dc:identifier')].join(' ')), 'pdf:prism:doi'],
      [doiIn(`${said('doi')} ${said('DOI')} ${said('WPS-ARTICLEDOI')}`), 'pdf:doi'],
      [doiIn(said('Subject')), 'pdf:Subject'],
    );
    return { pages: pagesOf(objects), title: title ?? '', titleFrom, authors: authors ?? [], authorsFrom, doi: doi ?? '', doiFrom };
  } catch {
    return NOTHING; // a file may be broken in any way: its bytes are kept all the same
  }
}
