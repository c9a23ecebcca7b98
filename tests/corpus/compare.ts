export const FIELDS = ['title', 'author', 'date'] as const;
export type Field = (typeof FIELDS)[number];
/** Names of one page are parted by `; `. */
export type Values = Record<Field, string>;
export type Verdict = 'right' | 'wrong' | 'empty';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const foldCase = (text: string): string => oneLine(text).normalize('NFC').toLowerCase();
const foldMarks = (text: string): string => foldCase(text.normalize('NFKD').replace(/\p{M}/gu, ''));

export const namesOf = (names: string): string[] => names.split(';').map(oneLine).filter((name) => name !== '');
const nameSet = (names: string): string => [...new Set(namesOf(names).map(foldMarks))].sort().join('; ');

const SAME: Record<Field, (value: string) => string> = {
  title: foldCase,
  author: nameSet,
  date: (value) => /^\d{4}-\d{2}-\d{2}/u.exec(value.trim())?.[0] ?? foldCase(value),
};

/** Whether a label is written as a day and is none: `2022-29-11`. */
export function isNoDay(label: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(label.trim())?.[0];
  return day !== undefined && (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day);
}

/** Whether a value is what the label says; null where there is no label, or one that nothing could equal. */
export function judge(field: Field, value: string, label: string): Verdict | null {
  if (SAME[field](label) === '' || (field === 'date' && isNoDay(label))) return null;
  const said = SAME[field](value);
  return said === '' ? 'empty' : said === SAME[field](label) ? 'right' : 'wrong';
}
