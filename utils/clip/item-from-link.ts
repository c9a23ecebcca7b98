import type { Item, Source } from '@/utils/core/rows/evidence';
import type { New } from '@/utils/core/rows/row';
import { cleanLine, cleanText } from './clean-text';
import type { ClipContext } from './item-from-reading';
import { normaliseTabUrl, siteOf } from './page-address';

const MAX_TITLE = 300;
const MAX_ADDRESS = 2_000;

/** The rows of a link alone: what the tab says of itself, with nothing read from the page. */
export function itemFromLink(tab: { url: string; title: string }, context: Omit<ClipContext, 'kind'>): { item: New<Item>; source: Omit<New<Source>, 'itemId'> } {
  const ofTab = cleanLine(tab.title, MAX_TITLE);
  const title = cleanLine(context.title, MAX_TITLE) || ofTab || cleanLine(tab.url, MAX_TITLE);
  const url = cleanLine(tab.url, MAX_ADDRESS);
  const tabUrl = normaliseTabUrl(tab.url);
  return {
    item: {
      role: context.role, kind: 'link', madeBy: context.madeBy, title, site: siteOf(tab.url), authors: [], publishedOn: '', precision: '',
      url, canonicalUrl: '', capturedAt: context.now, happenedOn: '', excerpt: '', note: cleanText(context.note), tabUrl, thumb: '',
      credentialId: context.credentialId, stepId: context.stepId, unlinked: 1, fileName: '', mime: '', bytes: 0,
    },
    source: {
      fields: {
        title: { value: title, from: title === ofTab ? 'tab' : 'hand', alternatives: [] },
        URL: { value: tabUrl, from: 'tab', alternatives: [] },
      },
      accessedAt: context.now,
      words: 0,
    },
  };
}
