import { FIELDS, judge, type Field, type Verdict } from './compare.ts';
import type { Labelled } from './read-labels.ts';
import type { PageResult } from './read-pages.ts';

export type Counts = Record<Verdict, number> & { n: number };

export interface Score {
  fields: Record<Field, Counts>;
  /** Of the pages that were read; 0 where none was. */
  ms: { p50: number; p95: number };
  pages: PageResult[];
}

/** The value below which a share of all lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Pages without a label for a field are not counted in it. */
export function score(labelled: readonly Labelled[], pages: PageResult[]): Score {
  const labels = new Map(labelled.map((page) => [page.file, page.labels]));
  const fields = Object.fromEntries(FIELDS.map((field) => {
    const counts: Counts = { right: 0, wrong: 0, empty: 0, n: 0 };
    for (const page of pages) {
      const verdict = judge(field, page[field], labels.get(page.file)?.[field] ?? '');
      if (verdict === null) continue;
      counts[verdict] += 1;
      counts.n += 1;
    }
    return [field, counts];
  })) as Record<Field, Counts>;
  const times = pages.filter(({ error }) => error === '').map(({ ms }) => ms);
  return { fields, ms: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }, pages };
}
