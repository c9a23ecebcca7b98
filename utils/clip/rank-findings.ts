import type { Extractor, Found, Findings, SourceField } from './extractors/types';
import type { PageHeading } from './page-headings';

/** A raw value with how far its extractor is believed. */
export type Ranked<T> = Found<T> & { trust: number };

/** Values of one field from one extractor: what a page writes more of is rote. */
const MAX_VALUES = 50;

/** Everything the extractors find, most trusted first. One that fails on a hostile page takes nothing from the others. */
export function rankFindings(extractors: readonly Extractor[], document: Document, url: string, heading: PageHeading): Map<SourceField, Ranked<string | string[]>[]> {
  const ranked = new Map<SourceField, Ranked<string | string[]>[]>();
  for (const extractor of extractors) {
    const findings = readSafely(extractor, document, url, heading);
    for (const field of Object.keys(extractor.trust) as SourceField[]) {
      const trust = extractor.trust[field] ?? 0;
      const more = (findings[field] ?? []).slice(0, MAX_VALUES).map((found) => ({ ...found, trust }));
      ranked.set(field, [...(ranked.get(field) ?? []), ...more]);
    }
  }
  for (const found of ranked.values()) found.sort((a, b) => b.trust - a.trust);
  return ranked;
}

function readSafely(extractor: Extractor, ...page: Parameters<Extractor['read']>): Findings {
  try {
    return extractor.read(...page);
  } catch {
    return {}; // a page may be broken or tampered with in any way; what the others read still counts
  }
}

/** Each value once, empty ones left out. */
export function distinct<T extends string | string[]>(found: Found<T>[], key: (value: T) => string): Found<T>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const name = key(value);
    if (value.length === 0 || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
