import { parseDay } from '@/utils/clip/parse-day';
import { parseIsbn, parseIssn } from '@/utils/clip/parse-numbers';
import { webAddress } from '@/utils/clip/page-address';
import type { SourceFields } from '@/utils/core/rows/evidence';
import { formatDay, formatDuration, formatLanguage } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';

export type FieldName = keyof SourceFields;
type Value = string | string[];

interface FieldKind {
  label: () => string;
  /** Shown though nothing is known: a reference wants it. */
  wanted: boolean;
  /** What a typed text means; null = it is no value of this field. */
  read: (text: string) => Value | null;
  /** Why a text is none. */
  refused?: () => string;
  /** How to type it. */
  hint?: () => string;
  long?: boolean;
}

const asTyped = (text: string): string => text;
const names = (text: string): string[] => text.split(';').map((name) => name.trim()).filter(Boolean);
const address = (text: string): string | null => (text === '' ? '' : (webAddress(text)?.href ?? null));
const numbered = (parse: (text: string) => string) => (text: string): string | null => (text === '' ? '' : parse(text) || null);
const day = (text: string): string | null => (text === '' ? '' : parseDay(text, document.documentElement.lang) || null);

/** The fields in the order of a reference. */
export const FIELDS: Record<FieldName, FieldKind> = {
  title: { label: m.evidence_field_title, wanted: true, read: asTyped },
  author: { label: m.evidence_field_author, wanted: true, read: names, hint: m.evidence_authorsHint },
  issued: { label: m.evidence_field_issued, wanted: true, read: day, refused: m.evidence_dayRefused },
  'container-title': { label: m.evidence_field_container, wanted: true, read: asTyped },
  volume: { label: m.source_field_volume, wanted: false, read: asTyped },
  issue: { label: m.source_field_issue, wanted: false, read: asTyped },
  page: { label: m.source_field_page, wanted: false, read: asTyped },
  publisher: { label: m.evidence_field_publisher, wanted: false, read: asTyped },
  DOI: { label: m.evidence_field_doi, wanted: false, read: asTyped },
  ISBN: { label: m.source_field_isbn, wanted: false, read: numbered(parseIsbn), refused: m.source_isbnRefused },
  ISSN: { label: m.source_field_issn, wanted: false, read: numbered(parseIssn), refused: m.source_issnRefused },
  dateModified: { label: m.source_field_modified, wanted: false, read: day, refused: m.evidence_dayRefused },
  license: { label: m.evidence_field_license, wanted: false, read: asTyped },
  URL: { label: m.evidence_field_url, wanted: false, read: address, refused: m.evidence_addressRefused },
  language: { label: m.evidence_field_language, wanted: false, read: asTyped },
  type: { label: m.evidence_field_type, wanted: false, read: asTyped },
  abstract: { label: m.evidence_field_abstract, wanted: false, read: asTyped, long: true },
  learningResourceType: { label: m.source_field_resourceType, wanted: false, read: asTyped },
  educationalLevel: { label: m.source_field_level, wanted: false, read: asTyped },
  timeRequired: { label: m.source_field_timeRequired, wanted: false, read: asTyped },
  educationalAlignment: { label: m.source_field_alignment, wanted: false, read: names, hint: m.source_alignmentHint },
};

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** A value as it is typed: names are parted by semicolons, since many have a comma in them. */
export const asText = (value: Value): string => (typeof value === 'string' ? value : value.join('; '));

const TYPES: Record<string, () => string> = {
  webpage: m.evidence_type_webpage,
  article: m.evidence_type_article,
  'article-journal': m.evidence_type_journal,
  'article-newspaper': m.evidence_type_newspaper,
  'article-magazine': m.evidence_type_magazine,
  'post-weblog': m.evidence_type_blog,
  post: m.evidence_type_post,
  report: m.evidence_type_report,
  book: m.evidence_type_book,
  motion_picture: m.evidence_type_video,
  broadcast: m.evidence_type_broadcast,
  dataset: m.evidence_type_dataset,
  thesis: m.evidence_type_thesis,
  chapter: m.source_type_chapter,
  'paper-conference': m.source_type_paper,
  speech: m.source_type_slides,
  'entry-encyclopedia': m.source_type_entry,
  document: m.source_type_document,
};

/** `CC BY 4.0` for the address of a Creative Commons deed. */
function licenseWords(text: string): string {
  const [, kind = '', version = ''] = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\b/iu.exec(text) ?? [];
  return kind ? `CC ${kind.toUpperCase()} ${version}` : text;
}

/** A value as it is read. */
export function shownValue(name: FieldName, value: Value): string {
  const text = asText(value);
  if (name === 'issued' || name === 'dateModified') return formatDay(text);
  if (name === 'timeRequired') return formatDuration(text);
  if (name === 'language') return formatLanguage(text);
  if (name === 'license') return licenseWords(text);
  return name === 'type' ? (TYPES[text]?.() ?? text) : text;
}

const ORIGINS: Record<string, () => string> = {
  highwire: m.evidence_from_citation,
  'dublin-core': m.evidence_from_citation,
  prism: m.evidence_from_citation,
  'json-ld': m.evidence_from_search,
  microdata: m.evidence_from_search,
  'open-graph': m.evidence_from_sharing,
  meta: m.evidence_from_description,
  heading: m.evidence_from_heading,
  html: m.evidence_from_page,
  link: m.evidence_from_link,
  address: m.evidence_from_address,
  byline: m.evidence_from_byline,
  marked: m.evidence_from_page,
  tab: m.evidence_from_tab,
  pdf: m.kinds_from_pdf,
  list: m.kinds_from_list,
  hand: m.evidence_from_hand,
};

/** Where a value was read, in words; the exact place follows a colon and is for the curious. */
export const originWords = (from: string): string => (ORIGINS[from.split(':', 1)[0] ?? ''] ?? m.evidence_from_page)();
