import * as v from 'valibot';
import type { SourceFields } from '@/utils/core/rows/evidence';
import type { CardReading } from './light-reading';
import type { PagePicture } from './page-pictures';
import type { PageReading } from './page-reading';
import type { SelectionReading } from './read-selection';

/** What comes out of a page is outside data: a page may have tampered with what our script stands on. */
const sourced = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, from: v.string(), alternatives: v.array(v.object({ value, from: v.string() })) });

const CARD = v.object({
  title: v.string(), site: v.string(), author: v.string(), publishedOn: v.string(), canonicalUrl: v.string(), language: v.string(), selectionText: v.string(), hasVideo: v.boolean(), isPdf: v.boolean(),
});

const TEXT = v.optional(sourced(v.string()));
const LIST = v.optional(sourced(v.array(v.string())));

const FIELDS = {
  type: TEXT, title: TEXT, author: LIST, issued: TEXT, 'container-title': TEXT, URL: TEXT, language: TEXT, abstract: TEXT, publisher: TEXT, DOI: TEXT, license: TEXT,
  dateModified: TEXT, volume: TEXT, issue: TEXT, page: TEXT, ISBN: TEXT, ISSN: TEXT, learningResourceType: TEXT, educationalLevel: TEXT, timeRequired: TEXT,
  educationalAlignment: LIST,
} satisfies Record<keyof SourceFields, v.GenericSchema>;

const READING = v.object({
  url: v.string(), canonicalUrl: v.string(), site: v.string(), title: v.string(), authors: v.array(v.string()),
  publishedOn: v.string(), precision: v.picklist(['', 'year', 'month', 'day']), language: v.string(), description: v.string(),
  text: v.string(), readerHtml: v.string(), how: v.string(),
  fields: v.object(FIELDS),
});

const SELECTION = v.object({
  exact: v.string(), prefix: v.string(), suffix: v.string(), start: v.number(), end: v.number(),
  alike: v.optional(v.object({ words: v.number(), around: v.number(), near: v.number() })),
});

/** The selection reader's answer, or null when it is not one. */
export function parseSelection(value: unknown): SelectionReading | null {
  const parsed = v.safeParse(SELECTION, value);
  return parsed.success ? parsed.output : null;
}

/** The clipper's answer, or null when it is not one. */
export function parseReading(value: unknown): PageReading | null {
  const parsed = v.safeParse(READING, value);
  return parsed.success ? (parsed.output as PageReading) : null;
}

/** The card reader's answer, or null when it is not one. */
export function parseCard(value: unknown): CardReading | null {
  const parsed = v.safeParse(CARD, value);
  return parsed.success ? parsed.output : null;
}

const PICTURES = v.array(v.object({
  addresses: v.array(v.pipe(v.string(), v.startsWith('http'), v.maxLength(2_000))),
  mime: v.picklist(['image/jpeg', 'image/png']),
  base64: v.pipe(v.string(), v.base64()),
}));

/** The picture reader's answer, or nothing when it is not one. */
export function parsePictures(value: unknown): PagePicture[] {
  const parsed = v.safeParse(PICTURES, value);
  return parsed.success ? parsed.output : [];
}
