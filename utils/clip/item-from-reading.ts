import { UserError } from '@/utils/core/errors';
import type { Item, ItemKind, ItemRole, MadeBy, Quote, Said, Source, SourceFields } from '@/utils/core/rows/evidence';
import type { Instant, New } from '@/utils/core/rows/row';
import { cleanLine, cleanText } from './clean-text';
import { normaliseTabUrl } from './page-address';
import { countWords } from './page-text';
import type { PageReading } from './page-reading';
import type { SelectionReading } from './read-selection';
import { textFragmentLink } from './text-fragment';

/** What the person and the moment add to what the page says. */
export interface ClipContext {
  now: Instant;
  /** '' = inbox. */
  credentialId: string;
  stepId: string;
  role: ItemRole;
  madeBy: MadeBy;
  note: string;
  /** As changed by hand before clipping; '' = the page's own. */
  title: string;
  kind: Extract<ItemKind, 'page' | 'selection'>;
}

export interface ClippedRows {
  item: New<Item>;
  source: Omit<New<Source>, 'itemId'>;
  quote: Omit<New<Quote>, 'itemId'> | null;
  /** UNTRUSTED HTML for the reader copy; '' = none. */
  reader: string;
  text: string;
  /** What the page says of itself, whatever was changed by hand. */
  said: Said;
}

/** A list row stays light: the whole of it is in the source. */
const MAX_TITLE = 300;
const MAX_EXCERPT = 200;
const MAX_AUTHORS = 8;
const MAX_ADDRESS = 2_000;

/** The rows of a clip. @throws UserError `noSelection` where a selection was asked for and none was made. */
export function itemFromReading(reading: PageReading, context: ClipContext, selection: SelectionReading | null = null): ClippedRows {
  if (context.kind === 'selection' && !selection) throw new UserError('noSelection');
  const quoted = context.kind === 'selection' ? selection : null;
  const byHand = cleanLine(context.title, MAX_TITLE);
  const item: New<Item> = {
    role: context.role,
    kind: context.kind,
    madeBy: context.madeBy,
    title: byHand || cleanLine(reading.title, MAX_TITLE) || cleanLine(reading.url, MAX_TITLE),
    site: reading.site,
    authors: reading.authors.slice(0, MAX_AUTHORS),
    publishedOn: reading.publishedOn,
    precision: reading.precision,
    url: cleanLine(reading.url, MAX_ADDRESS),
    canonicalUrl: reading.canonicalUrl,
    capturedAt: context.now,
    happenedOn: '',
    excerpt: cleanLine(quoted?.exact || reading.description || reading.text.slice(0, 2 * MAX_EXCERPT), MAX_EXCERPT),
    note: cleanText(context.note),
    tabUrl: normaliseTabUrl(reading.url),
    thumb: '',
    credentialId: context.credentialId,
    stepId: context.stepId,
    unlinked: 1,
    fileName: '',
    mime: '',
    bytes: 0,
  };
  return {
    item,
    source: { fields: titledByHand(reading.fields, byHand), accessedAt: context.now, words: countWords(reading.text) },
    quote: quoted && quoteRow(quoted, reading.url),
    reader: reading.readerHtml,
    text: reading.text,
    said: { title: cleanLine(reading.title, MAX_TITLE), publishedOn: reading.publishedOn },
  };
}

function quoteRow({ alike, ...selector }: SelectionReading, url: string): Omit<New<Quote>, 'itemId'> {
  return { ...selector, note: '', fragment: textFragmentLink(url, selector), ...(alike ? { alike } : {}) };
}

/** The source with the title that was written by hand; what the page said stays beside it. */
function titledByHand(fields: SourceFields, title: string): SourceFields {
  const read = fields.title;
  if (title === '' || title === read?.value) return fields;
  const before = read && { value: read.value, from: read.from };
  return { ...fields, title: { value: title, from: 'hand', alternatives: before ? [before, ...read.alternatives] : [], ...(before ? { before } : {}) } };
}
