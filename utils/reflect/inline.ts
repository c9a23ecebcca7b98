/** What stands in a line: plain data. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'reference'; itemId: string }
  | { kind: 'strong'; inlines: Inline[] }
  | { kind: 'em'; inlines: Inline[] };

const REFERENCE = /\[\[item:([^\]\s]+)\]\]/y;
const MARKS = [{ mark: '**', kind: 'strong' }, { mark: '*', kind: 'em' }] as const;
type Mark = (typeof MARKS)[number]['mark'];

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** A mark opens before a letter and after none: `2*3*4` is arithmetic, and stays as it was typed. */
const opens = (line: string, at: number, mark: Mark): boolean =>
  line.startsWith(mark, at) && !isWord(line[at - 1]) && !isSpace(line[at + mark.length]) && line[at + mark.length] !== '*';

/** Where the mark opened before `from` closes; -1 when it does not. */
function closing(line: string, from: number, mark: Mark): number {
  for (let at = line.indexOf(mark, from); at !== -1; at = line.indexOf(mark, at + 1)) {
    const other = mark === '*' && (line[at + 1] === '*' || line[at - 1] === '*');
    if (!other && !isSpace(line[at - 1]) && !isWord(line[at + mark.length])) return at;
  }
  return -1;
}

/** `**bold**`, `*italic*` and `[[item:ID]]` within one line; whatever is not closed is text. `within` keeps marks from nesting in themselves. */
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
    const open = line[at] === '*' ? MARKS.find(({ mark }) => !endless.has(mark) && opens(line, at, mark)) : undefined;
    const start = open ? at + open.mark.length : at;
    const end = open ? closing(line, start + 1, open.mark) : -1;
    if (open && end !== -1) {
      flush();
      found.push({ kind: open.kind, inlines: parseInline(line.slice(start, end), [...within, open.mark]) });
      at = end + open.mark.length;
      continue;
    }
    if (open) endless.add(open.mark);
    text += line.slice(at, at + (open ? open.mark.length : 1));
    at += open ? open.mark.length : 1;
  }
  flush();
  return found;
}
