import type { Findings, Found, SourceField } from './extractors/types';
import { metaContents } from './page-query';

/** What the named `<meta>` elements say; of a list field all elements of one name are one list. */
export function metaFindings(document: Document, id: string, names: Partial<Record<SourceField, readonly string[]>>): Findings {
  const contents = metaContents(document);
  const findings: Findings = {};
  for (const field of Object.keys(names) as (SourceField)[]) {
    const filled = (names[field] ?? []).filter((name) => contents.has(name));
    if (field === 'author' || field === 'educationalAlignment') {
      findings[field] = filled.map((name) => ({ value: contents.get(name) ?? [], from: `${id}:${name}` }));
    } else {
      findings[field] = filled.flatMap((name) => (contents.get(name) ?? []).map((value) => ({ value, from: `${id}:${name}` })));
    }
  }
  return findings;
}

/** First and last page, where each has an element of its own. */
export function pageRange(document: Document, id: string, first: string, last: string): Found<string> | null {
  const contents = metaContents(document);
  const [from, to] = [contents.get(first)?.[0], contents.get(last)?.[0]];
  return from === undefined ? null : { value: to === undefined ? from : `${from}–${to}`, from: `${id}:${first}` };
}
