import { cleanLine, cleanText } from '@/utils/clip/clean-text';
import { webAddress } from '@/utils/clip/page-address';
import type { Item, Source, Sourced, SourceFields } from '@/utils/core/rows/evidence';
import type { Day } from '@/utils/core/rows/row';
import { parseNames, type CslName } from './parse-name';

/** `[[2025, 9, 14]]`, `[[2025, 9]]` or `[[2025]]`: as exactly as it is known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A work in the words of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). What is unknown is absent. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  /** The day it was read; only of a work that has an address. */
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  URL?: string;
  language?: string;
  abstract?: string;
}

/** A page may say more of itself than every reader of pages asks for. */
type Fields = SourceFields & Partial<Record<'volume' | 'issue' | 'page' | 'ISBN' | 'ISSN', Sourced>>;

const LONGEST = 2_000;
const line = (text: string | undefined): string => cleanLine(text ?? '', LONGEST);

/** The bare `10.…/…` of a DOI however it is written; '' if it is none. */
export function bareDoi(text: string): string {
  const bare = text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/[^\s"<>]+$/.test(bare) ? bare : '';
}

/** `vol. 18`, `núm. 2`, `pp. 41-57` as people type them: the style writes the word. */
const bareNumber = (text: string): string => text.replace(/^(?:vol(?:umen?)?|n[oº]|núm(?:ero)?|issue|pp?|págs?)(?:\.\s*|\s+)(?=\d)/i, '');

/** What a day, month or year says; undefined for anything else. */
function dateOf(text: string): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(text) ?? [];
  if (!year) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  const whole = (parts[1] ?? 1) >= 1 && (parts[1] ?? 1) <= 12 && (parts[2] ?? 1) >= 1 && (parts[2] ?? 1) <= 31;
  return { 'date-parts': [whole ? parts : parts.slice(0, 1)] };
}

/** CSL's type of a work whose page says none: told by what was collected, never guessed from its words. */
function typeOf(item: Item, stated: string, hasAddress: boolean): string {
  if (stated) return stated;
  if (item.kind === 'video' || item.mime.startsWith('video/')) return 'motion_picture';
  if (item.mime.startsWith('audio/')) return 'song';
  if (item.mime.startsWith('image/') && !hasAddress) return 'graphic';
  return hasAddress ? 'webpage' : 'document';
}

/**
 * The work that an item is, from its source's fields and else from what the list knows. `accessedOn` is the day it was read.
 * A file of one's own has no publication: the day that the teacher says it is from dates it.
 */
export function cslItemOf(item: Item, source: Pick<Source, 'fields'> | undefined, accessedOn: Day): CslItem {
  const fields: Fields = source?.fields ?? {};
  const address = [fields.URL?.value, item.canonicalUrl, item.url].map((one) => webAddress(one ?? '')).find((one) => one)?.href ?? '';
  const doi = bareDoi(line(fields.DOI?.value)) || bareDoi(address);
  const names = (fields.author?.value ?? item.authors).map(line).filter(Boolean);
  const language = line(fields.language?.value);
  const container = line(fields['container-title'] ? fields['container-title'].value : item.site);
  const publisher = line(fields.publisher?.value);
  const author = parseNames(names, language, [container, publisher]);
  const issued = dateOf(line(fields.issued?.value ?? item.publishedOn)) ?? (address || doi || item.role === 'source' ? undefined : dateOf(item.happenedOn));
  const accessed = address && !doi ? dateOf(accessedOn) : undefined;
  const texts = {
    title: line(fields.title?.value) || line(item.title) || line(item.fileName),
    'container-title': container,
    publisher,
    volume: bareNumber(line(fields.volume?.value)),
    issue: bareNumber(line(fields.issue?.value)),
    page: bareNumber(line(fields.page?.value)),
    DOI: doi,
    ISBN: line(fields.ISBN?.value),
    ISSN: line(fields.ISSN?.value),
    URL: address,
    language,
    abstract: cleanText(fields.abstract?.value ?? '').replace(/\s+/g, ' '),
  };
  return {
    id: item.id,
    type: typeOf(item, line(fields.type?.value), address !== '' || doi !== ''),
    ...(author.length > 0 ? { author } : {}),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}
