import type { Item, Source } from '@/utils/core/rows/evidence';
import type { Locale, Zone } from '@/utils/core/rows/row';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, webAddress } from '../clean-text';
import { dayInWords, dayWithoutYear } from '../dates';
import type { Phrase } from './dossier';

/** What a reference is made of; '' = unknown, and unknown stays empty. */
export interface Citation {
  title: string;
  authors: string[];
  issued: string;
  container: string;
  publisher: string;
  doi: string;
  address: string;
  language: string;
  /** The day it was read. */
  readOn: string;
}

/** The source's own fields, else what the list knows of the item. */
export function citationOf(item: Item, source: Source | undefined, zone: Zone): Citation {
  const fields = source?.fields;
  const doi = cleanLine(fields?.DOI?.value ?? '').replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
  return {
    title: cleanLine(fields?.title?.value ?? item.title),
    authors: (fields?.author?.value ?? item.authors).map(cleanLine).filter(Boolean),
    issued: cleanLine(fields?.issued?.value ?? item.publishedOn).slice(0, 10),
    container: cleanLine(fields?.['container-title']?.value ?? item.site),
    publisher: cleanLine(fields?.publisher?.value ?? ''),
    doi: /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : '',
    address: webAddress(fields?.URL?.value ?? '') || webAddress(item.canonicalUrl) || webAddress(item.url),
    language: cleanLine(fields?.language?.value ?? ''),
    readOn: dayOf(source?.accessedAt || item.capturedAt, zone),
  };
}

/** `A`, `A and B`, `A, B and C` */
export function listOf(things: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'es', { type: 'conjunction' }).format(things);
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * A reference in the manner of APA 7: who (when). What. Where. Address. Names stay as they were read: which part of a name is
 * the family's cannot be told from the name alone. A piece that is unknown is left out.
 */
export function referenceOf(citation: Citation, locale: Locale): Phrase[] {
  const { title, authors, issued, container, publisher, doi, address, readOn } = citation;
  const year = /^\d{4}/.exec(issued)?.[0] ?? '';
  const day = dayWithoutYear(issued, locale);
  const when = year && (day ? m.package_refDate({ year, day }, { locale }) : year);
  const head: Phrase[] = authors.length ? [{ text: `${listOf(authors, locale)}${when ? ` (${when})` : ''}. `.replace('.. ', '. ') }] : [];
  const within = container !== title ? container : '';
  const name: Phrase[] = title ? [within ? { text: ended(title) } : { text: ended(title), italic: true }] : [];
  const tail: Phrase[] = authors.length || !when ? [] : [{ text: ` (${when}).` }];
  const where: Phrase[] = within ? [{ text: ' ' }, { text: ended(within), italic: true }] : [];
  const by: Phrase[] = publisher && publisher !== within && !authors.includes(publisher) ? [{ text: ` ${ended(publisher)}` }] : [];
  const link = doi ? webAddress(`https://doi.org/${doi}`) : address;
  const retrieved: Phrase[] = link && !doi ? [{ text: ` ${m.package_refRetrieved({ day: dayInWords(readOn, locale) }, { locale })} ` }] : link ? [{ text: ' ' }] : [];
  return [...head, ...name, ...tail, ...where, ...by, ...retrieved, ...(link ? [{ text: link, address: link }] : [])];
}
