import { cslItemOf } from '@/utils/cite/csl-item';
import { referenceList } from '@/utils/cite/reference-list';
import type { Span } from '@/utils/cite/spans';
import { apa } from '@/utils/cite/styles/apa';
import type { Item, Source } from '@/utils/core/rows/evidence';
import type { Locale, Zone } from '@/utils/core/rows/row';
import { dayOf } from '@/utils/time/calendar';
import { cleanLine, cleanText, webAddress } from '../clean-text';
import type { Phrase } from './dossier';

/** What the pages say of a source beside its reference; '' = unknown, and unknown stays empty. */
export interface Citation {
  title: string;
  authors: string[];
  issued: string;
  address: string;
  language: string;
  /** The day it was read. */
  readOn: string;
}

/** The source's own fields, else what the list knows of the item. */
export function citationOf(item: Item, source: Source | undefined, zone: Zone): Citation {
  const fields = source?.fields;
  return {
    title: cleanLine(fields?.title?.value ?? item.title),
    authors: (fields?.author?.value ?? item.authors).map(cleanLine).filter(Boolean),
    issued: cleanLine(fields?.issued?.value ?? item.publishedOn).slice(0, 10),
    address: webAddress(fields?.URL?.value ?? '') || webAddress(item.canonicalUrl) || webAddress(item.url),
    language: cleanLine(fields?.language?.value ?? ''),
    readOn: dayOf(source?.accessedAt || item.capturedAt, zone),
  };
}

/** `A`, `A and B`, `A, B and C` */
export function listOf(things: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'es', { type: 'conjunction' }).format(things);
}

/** A reference as the package writes it, and its place in the list. */
export interface Listed {
  at: number;
  reference: Phrase[];
}

/**
 * The references of sources that are cited together, in APA 7, by item: works of the same authors and year are told apart.
 * A file's own name never leaves.
 */
export function referencesOf(cited: readonly { item: Item; source: Source | undefined }[], zone: Zone, locale: Locale): Map<string, Listed> {
  const works = cited.map(({ item, source }) => cslItemOf({ ...item, fileName: '' }, source, dayOf(source?.accessedAt || item.capturedAt, zone)));
  return new Map(referenceList(works, apa, locale).map(({ work, reference }, at) => [work.id, { at, reference: reference.map(asPhrase) }]));
}

const asPhrase = ({ text, italic, address }: Span): Phrase => ({ text: cleanText(text), ...(italic ? { italic } : {}), ...(address ? { address: webAddress(address) } : {}) });
