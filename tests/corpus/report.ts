import { FIELDS, isNoDay, judge } from './compare.ts';
import type { Labelled } from './read-labels.ts';
import type { Score } from './score.ts';

const share = (count: number, n: number): string => `${(n === 0 ? 0 : (100 * count) / n).toFixed(1)} %`;

/** The table: for each field right, wrong and empty of the pages that have a label for it. */
export function table(name: string, { fields, ms, pages }: Score): string {
  const rows = FIELDS.map((field) => {
    const { right, wrong, empty, n } = fields[field];
    return [field, ...[right, wrong, empty].map((count) => `${count} (${share(count, n)})`), `of ${n}`];
  });
  const lines = [[`${name}: ${pages.length} pages`, 'right', 'wrong', 'empty', 'labelled'], ...rows].map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(14))).join(' '));
  return [...lines, `extraction per page: p50 ${ms.p50.toFixed(1)} ms, p95 ${ms.p95.toFixed(1)} ms`].join('\n');
}

/** What was found on pages whose labels say nothing of the field. */
export function withoutLabel(labelled: readonly Labelled[], { pages }: Score): string {
  const labels = new Map(labelled.map((page) => [page.file, page.labels]));
  const said = FIELDS.map((field) => `${field} ${pages.filter((page) => page[field] !== '' && judge(field, page[field], labels.get(page.file)?.[field] ?? '') === null).length}`);
  return `said without a label (not counted): ${said.join(', ')}`;
}

/** Each page that is not right, beside what its label says. */
export function misses(labelled: readonly Labelled[], { pages }: Score): string[] {
  const byFile = new Map(labelled.map((page) => [page.file, page]));
  return FIELDS.flatMap((field) => pages.flatMap((page) => {
    const known = byFile.get(page.file);
    const verdict = judge(field, page[field], known?.labels[field] ?? '');
    if (verdict === null || verdict === 'right') return [];
    return [`${field} ${verdict}: ${page.file} ${known?.url ?? ''}\n    label ${JSON.stringify(known?.labels[field])}\n    read  ${JSON.stringify(page[field])} ${page.from[field] ?? ''}`];
  }));
}

/** What is known of the days that are wrong: whether they or the labels are, somebody has to look up. */
export function wrongDays(labelled: readonly Labelled[], { pages }: Score): string[] {
  const labels = new Map(labelled.map((page) => [page.file, page.labels.date]));
  const causes = new Map<string, string[]>();
  for (const { file, date } of pages) {
    const label = labels.get(file) ?? '';
    if (judge('date', date, label) === 'wrong') causes.set(causeOf(date, label), [...(causes.get(causeOf(date, label)) ?? []), file]);
  }
  const lost = labelled.filter((page) => isNoDay(page.labels.date)).map(({ file, labels: { date } }) => `${file} (${date})`);
  return [
    ...[...causes].toSorted(([, a], [, b]) => b.length - a.length).map(([cause, files]) => `wrong days, ${cause}: ${files.length} (${files.join(', ')})`),
    ...(lost.length > 0 ? [`labels that name no day of the calendar, not counted: ${lost.length} (${lost.join(', ')})`] : []),
  ];
}

function causeOf(date: string, label: string): string {
  const [year, month, day] = date.split('-');
  const [labelYear, labelMonth, labelDay] = label.split('-');
  if (date.length < label.length) return 'read less exactly than labelled';
  if (year === labelYear && month === labelDay && day === labelMonth) return 'month and day exchanged';
  if (year === labelYear && day === labelDay) return 'the same day of another month';
  if (Math.abs(Date.parse(date) - Date.parse(label)) <= 86_400_000) return 'the day before or after';
  return 'another day';
}
