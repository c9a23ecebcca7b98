import type { Day } from '@/utils/core/rows/row';
import { cleanLine } from './clean-text';
import { itemFromLink } from './item-from-link';
import type { ArtifactContext } from './item-from-file';
import type { MediaRows } from './item-from-media';
import { normaliseTabUrl, siteOf, webAddress } from './page-address';

/** A page that was kept elsewhere before. */
export interface EarlierPage {
  url: string;
  /** As two addresses are compared. */
  tabUrl: string;
  title: string;
  /** Names of the folders it lay in, outermost first. */
  folder: string;
  /** Seconds since 1970; 0 = not said. */
  addedAt: number;
}

/** What a file of bookmarks may weigh, and how many are read of it. */
export const LARGEST_LIST_BYTES = 20 * 1024 ** 2;
export const MOST_LINKS = 20_000;

function page(url: string, title: string, folder = '', addedAt = 0): EarlierPage | null {
  const address = webAddress(url);
  if (!address || address.href.length > 2_000) return null;
  return { url: address.href, tabUrl: normaliseTabUrl(address.href), title: cleanLine(title, 300) || siteOf(address.href), folder, addedAt };
}

/** Each address once, the first that names it. */
function once(pages: Iterable<EarlierPage | null>): EarlierPage[] {
  const found = new Map<string, EarlierPage>();
  for (const one of pages) {
    if (one && !found.has(one.tabUrl)) found.set(one.tabUrl, one);
    if (found.size >= MOST_LINKS) break;
  }
  return [...found.values()];
}

function folderOf(link: Element): string {
  const names: string[] = [];
  for (let list = link.closest('dl'); list && names.length < 10; list = list.parentElement?.closest('dl') ?? null) {
    const name = cleanLine(list.parentElement?.querySelector(':scope > h3')?.textContent ?? '', 80);
    if (name) names.unshift(name);
  }
  return names.join(' / ');
}

/** Newest bookmarks of this century only: browsers have written microseconds and nonsense there. */
function addedAt(value: string | null): number {
  const seconds = Number(value ?? '');
  return Number.isInteger(seconds) && seconds > 946_684_800 && seconds < 4_102_444_800 ? seconds : 0;
}

/** The pages of a browser's bookmarks file (Netscape form), parsed into a document that runs and loads nothing. */
export function bookmarksIn(document: Document): EarlierPage[] {
  return once(Array.from(document.querySelectorAll('a[href]'), (link) => page(link.getAttribute('href') ?? '', link.textContent ?? '', folderOf(link), addedAt(link.getAttribute('add_date')))));
}

/** The addresses in a pasted list; what else stands on the line is the title. */
export function linksInText(text: string): EarlierPage[] {
  return once(text.split(/\r?\n/u).flatMap((line) =>
    (line.match(/https?:\/\/[^\s<>"]+/giu) ?? []).map((raw) => {
      const url = raw.replace(/[.,;:!?'’”»]+$/u, '').replace(/\)+$/u, (closing) => (raw.includes('(') ? closing : ''));
      const title = line.replaceAll(/https?:\/\/[^\s<>"]+/giu, ' ').replace(/^[\s\-–—*•·|:\d.)\]]+|[\s\-–—|:([]+$/gu, '');
      return page(url, title);
    })));
}

/** The rows of a page that was read before Microfolio knew of it: recorded later, on the day that the list says. */
export function itemFromEarlier(one: EarlierPage, context: ArtifactContext, dayOf: (ms: number) => Day): MediaRows {
  const { item, source } = itemFromLink(one, { ...context, role: 'source', madeBy: 'others', note: '', title: '' });
  return {
    item: { ...item, happenedOn: one.addedAt > 0 ? dayOf(one.addedAt * 1000) : '', recordedLater: 1 },
    source: { ...source, fields: { ...source.fields, title: { value: item.title, from: 'list:title', alternatives: [] }, URL: { value: one.tabUrl, from: 'list:href', alternatives: [] } }, accessedAt: '' },
  };
}
