/** A text and what is selected in it; a caret when both ends are one. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** One replacement, and what is selected after it: told to the field as typing, so that the browser's own undo holds it. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

export const applyEdit = (text: string, edit: Edit): string => text.slice(0, edit.from) + edit.insert + text.slice(edit.to);

const wordChar = /[\p{L}\p{N}'’-]/u;

/** The word under the caret, when nothing is selected. */
function widen({ text, start, end }: Selected): { start: number; end: number } {
  if (start !== end) return { start, end };
  let [a, b] = [start, end];
  while (a > 0 && wordChar.test(text[a - 1] ?? '')) a -= 1;
  while (b < text.length && wordChar.test(text[b] ?? '')) b += 1;
  return { start: a, end: b };
}

/** Whether `text` around `start`–`end` is closed in exactly this mark: one star inside two is none of its own. */
function closedIn(text: string, start: number, end: number, mark: string): boolean {
  const runBefore = /\**$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const runAfter = /^\**/.exec(text.slice(end))?.[0].length ?? 0;
  const fits = (run: number): boolean => (mark === '*' ? run === 1 || run === 3 : run >= 2);
  return fits(runBefore) && fits(runAfter);
}

/** Puts `**` or `*` around the selection or the word at the caret, or takes it away. White space stays outside the marks. */
export function toggleMark(selected: Selected, mark: '**' | '*'): Edit {
  const { text } = selected;
  let { start, end } = widen(selected);
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  const inner = text.slice(start, end);
  const n = mark.length;
  if (start !== end && closedIn(text, start, end, mark)) return { from: start - n, to: end + n, insert: inner, start: start - n, end: end - n };
  return { from: start, to: end, insert: `${mark}${inner}${mark}`, start: start + n, end: end + n };
}

/** Makes the selected lines a list, or no list when each is an item already. */
export function toggleList({ text, start, end }: Selected): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end > start && text[end - 1] === '\n' ? end - 1 : end));
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const wanted = lines.filter((line) => line.trim() !== '');
  const isList = wanted.length > 0 && wanted.every((line) => line.startsWith('- '));
  const insert = lines
    .map((line) => (isList ? line.replace(/^- /, '') : line.startsWith('- ') || (line.trim() === '' && lines.length > 1) ? line : `- ${line}`))
    .join('\n');
  return { from, to, insert, start: from + insert.length, end: from + insert.length };
}

/** Puts words in at the caret, parted by one space from the words at either side. */
export function insertWords({ text, start, end }: Selected, words: string): Edit {
  const before = start > 0 && !/[\s([“"'‘¿¡]/u.test(text[start - 1] ?? '') ? ' ' : '';
  const after = end < text.length && wordChar.test(text[end] ?? '') ? ' ' : '';
  const insert = `${before}${words}${after}`;
  return { from: start, to: end, insert, start: start + insert.length, end: start + insert.length };
}

/** Puts a block in at the caret, parted by an empty line from what stands before and after. */
export function insertBlock({ text, start, end }: Selected, block: string): Edit {
  const head = text.slice(0, start).trimEnd();
  const tail = text.slice(end).replace(/^\s+/, '');
  const insert = `${head ? '\n\n' : ''}${block}\n\n`;
  const at = head.length + insert.length;
  return { from: head.length, to: text.length - tail.length, insert, start: at, end: at };
}
