import { cleanLine } from './clean-text';
import { foldName } from './fold-name';

const PART = /\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*|:\s+/gu;

/** Names a site may put before or behind a page's title: as it calls itself, and its host without and with endings. */
export function siteNames(hostname: string, names: readonly string[]): string[] {
  const host = hostname.replace(/^www\./u, '');
  const labels = host.split('.');
  const own = labels.slice(0, -1).filter((label) => label.length > 3);
  return [...new Set([...names, host, ...own, labels.slice(0, -1).join('')].filter((name) => foldName(name).length > 1))];
}

/**
 * A title without the name of its site: `Wait time | Our School Blog` → `Wait time`.
 * Only a name that the page or its address states is taken off; `headings` are the page's own, and the title is cut to
 * one of them if that is what stands before the sign.
 */
export function cleanTitle(raw: string, sites: readonly string[] = [], headings: readonly string[] = []): string {
  const title = cleanLine(raw.slice(0, 2_000), 500);
  const isSite = new Set(sites.map(foldName));
  const isHeading = new Set(headings.map(foldName).filter((heading) => heading.length >= 10));
  const signs = [...title.matchAll(PART)];
  for (const sign of signs) {
    const [before, after] = [title.slice(0, sign.index).trim(), title.slice(sign.index + sign[0].length).trim()];
    if (before === '' || after === '') continue;
    if (isSite.has(foldName(after)) || (!sign[0].startsWith(':') && isHeading.has(foldName(before)))) return cleanTitle(before, sites, headings);
    if (isSite.has(foldName(before))) return cleanTitle(after, sites, headings);
  }
  return isSite.has(foldName(title)) && headings.length > 0 ? '' : title;
}
