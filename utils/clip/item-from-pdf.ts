import type { Item, Source, SourceFields } from '@/utils/core/rows/evidence';
import type { New } from '@/utils/core/rows/row';
import { cleanFileName, cleanLine } from './clean-text';
import type { ClipContext } from './item-from-reading';
import { itemFromLink } from './item-from-link';
import { webAddress } from './page-address';
import type { PdfFacts } from './pdf-facts';

/** The last part of the address, as a file is called. */
export function pdfFileName(url: string): string {
  const last = webAddress(url)?.pathname.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // A broken escape stays as it is written.
  }
  const clean = cleanFileName(name);
  return /\.pdf$/iu.test(clean) ? clean : `${clean}.pdf`;
}

/** The rows of a PDF; without facts its bytes could not be had, and its address is what is kept. */
export function itemFromPdf(tab: { url: string; title: string }, facts: PdfFacts | null, bytes: number, context: Omit<ClipContext, 'kind'>): { item: New<Item>; source: Omit<New<Source>, 'itemId'> } {
  const { item, source } = itemFromLink(tab, context);
  const fields: SourceFields = { ...source.fields };
  const byHand = cleanLine(context.title, 300);
  const ofTab = { value: cleanLine(tab.title, 300), from: 'tab' };
  if (facts?.title && !byHand) fields.title = { value: facts.title, from: facts.titleFrom, alternatives: ofTab.value && ofTab.value !== facts.title ? [ofTab] : [] };
  if (facts && facts.authors.length > 0) fields.author = { value: facts.authors, from: facts.authorsFrom, alternatives: [] };
  if (facts?.doi) fields.DOI = { value: facts.doi, from: facts.doiFrom, alternatives: [] };
  return {
    item: {
      ...item,
      kind: 'pdf',
      title: byHand || facts?.title || item.title,
      authors: (facts?.authors ?? []).slice(0, 8),
      fileName: pdfFileName(tab.url),
      mime: facts ? 'application/pdf' : '',
      bytes,
      ...(facts && facts.pages > 0 ? { pages: facts.pages } : {}),
    },
    source: { ...source, fields },
  };
}
