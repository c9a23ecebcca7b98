/** What stands in a line: plain data. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'reference'; itemId: string }
  | { kind: 'strong'; inlines: Inline[] }
  | { kind: 'em'; inlines: Inline[] };

const REFERENCE = /\[\[item:([\w-]{1,80})\]\]/y;
const MARKS = ['***', '**', '*'] as const;
type Mark = (typeof MARKS)[number];

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** A mark opens before a letter and after none: `2*3*4` is arithmetic, and stays as it was typed. */
const opens = (line: string, at: number, mark: Mark): boolean =>
  line.startsWith(mark, at) && line[at - 1] !== '*' && !isWord(line[at - 1]) && !isSpace(line[at + mark.length]) && line[at + mark.length] !== '*';

/** Which star of a run of so many ends the mark; -1 = none. A run of three ends whichever of the three is open. */
const closingStar = (run: number, mark: Mark): number => (run === mark.length ? 0 : run === 3 ? 3 - mark.length : -1);

/** Where the mark opened before `from` closes; -1 when it does not. */
function closing(line: string, from: number, mark: Mark): number {
  let run = 0;
  for (let at = line.indexOf('*', from); at !== -1; at = line.indexOf('*', at + run)) {
    run = 1;
    while (line[at + run] === '*') run += 1;
    const star = closingStar(run, mark);
    if (star !== -1 && !isSpace(line[at - 1]) && !isWord(line[at + run])) return at + star;
  }
  return -1;
}

const wrap = (mark: Mark, inlines: Inline[]): Inline =>
  mark === '*' ? { kind: 'em', inlines } : { kind: 'strong', inlines: mark === '**' ? inlines : [{ kind: 'em', inlines }] };

/** What may not open again inside a mark. */
const withinMark = (mark: Mark): readonly Mark[] => (mark === '***' ? MARKS : ['***', mark]);

/** `**bold**`, `*italic*`, `***both***` and `[[item:ID]]` within one line; whatever is not closed is text. `within` keeps marks from nesting in themselves. */
export function parseInline(line: string, within: readonly Mark[] = []): Inline[] {
  const found: Inline[] = [];
  // A mark that finds no end from here will find none further on: each line is read once.
  const endless = new Set<Mark>(within);
  let text = '';
  const flush = (): void => {
    if (text) found.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < line.length; ) {
    REFERENCE.lastIndex = at;
    const reference = line[at] === '[' ? REFERENCE.exec(line) : null;
    if (reference) {
      flush();
      found.push({ kind: 'reference', itemId: reference[1] ?? '' });
      at += reference[0].length;
      continue;
    }
    const open = line[at] === '*' ? MARKS.find((mark) => !endless.has(mark) && opens(line, at, mark)) : undefined;
    const start = at + (open?.length ?? 1);
    const end = open ? closing(line, start + 1, open) : -1;
    if (open && end !== -1) {
      flush();
      found.push(wrap(open, parseInline(line.slice(start, end), [...within, ...withinMark(open)])));
      at = end + open.length;
      continue;
    }
    if (open) endless.add(open);
    text += line.slice(at, start);
    at = start;
  }
  flush();
  return found;
}
