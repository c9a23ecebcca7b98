import type { Findings, SourceField } from './extractors/types';
import { metaContents } from './page-query';

/** What the named `<meta>` elements say; `author`: every element of the first name that is there is one author. */
export function metaFindings(document: Document, id: string, names: Partial<Record<SourceField, readonly string[]>>): Findings {
  const contents = metaContents(document);
  const findings: Findings = {};
  for (const field of Object.keys(names) as SourceField[]) {
    const filled = (names[field] ?? []).filter((name) => contents.has(name));
    if (field === 'author') {
      findings.author = filled.map((name) => ({ value: contents.get(name) ?? [], from: `${id}:${name}` }));
    } else {
      findings[field] = filled.flatMap((name) => (contents.get(name) ?? []).map((value) => ({ value, from: `${id}:${name}` })));
    }
  }
  return findings;
}
