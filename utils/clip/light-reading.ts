import { stated } from './extractors';
import { normaliseTabUrl, siteOf } from './page-address';
import { hasVideo } from './read-moment';
import { selectedText } from './selected-text';
import { readSourceFields } from './source-fields';

/** What the popup shows of a page before it is clipped. Unknown is ''. */
export interface CardReading {
  title: string;
  site: string;
  /** Names in their order, parted by commas. */
  author: string;
  /** ISO: a day, a month or a year. */
  publishedOn: string;
  canonicalUrl: string;
  language: string;
  /** The first words of what is selected; '' = nothing is. */
  selectionText: string;
  /** A video stands in view, playing or paused. */
  hasVideo: boolean;
  /** The tab shows a PDF, in the browser's own viewer. */
  isPdf: boolean;
}

/** What the page states of itself. Clipping looks further for what is missing here. */
export function readCard(document: Document, url: string): CardReading {
  const fields = readSourceFields(document, url, stated);
  return {
    title: fields.title?.value ?? '',
    site: fields['container-title']?.value ?? siteOf(url),
    author: (fields.author?.value ?? []).join(', '),
    publishedOn: fields.issued?.value ?? '',
    canonicalUrl: fields.URL ? normaliseTabUrl(fields.URL.value) : '',
    language: fields.language?.value ?? '',
    selectionText: selectedText(document),
    hasVideo: hasVideo(document),
    isPdf: document.contentType === 'application/pdf',
  };
}
