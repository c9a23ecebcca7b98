import type { Names } from './body';

const STORED = /\[\[item:([\w-]{1,80})\]\]/g;
const SHOWN = /\[\[([^[\]\n]{1,400})\]\]/g;

/** A body as it stands in its text area: `[[item:ID]]` reads as `[[Artifact 1]]`, and such words typed by hand are a reference. */
export interface ShownText {
  toShown(body: string): string;
  toBody(shown: string): string;
  /** The word for one item; '' when it has none. */
  word(itemId: string): string;
}

/** Brackets would end a reference, and `item:` would name one. */
const bare = (name: string): string =>
  name.replace(/[[\]\s]+/g, ' ').trim().replace(/^item:/i, '').trim() || '—';

/**
 * Both ways between the body and what is shown of it. Two items of one name are told apart by a number, the older one
 * keeping the plain name; a reference to an item that is gone stays as it is stored.
 */
export function shownText(names: Names): ShownText {
  const words = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const [id, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const plain = bare(name);
    let word = plain;
    for (let n = 2; ids.has(word); n += 1) word = `${plain} (${n})`;
    words.set(id, word);
    ids.set(word, id);
  }
  return {
    toShown: (body) => body.replace(STORED, (whole, id: string) => (words.has(id) ? `[[${words.get(id)}]]` : whole)),
    toBody: (shown) => shown.replace(SHOWN, (whole, word: string) => (ids.has(word) ? `[[item:${ids.get(word)}]]` : whole)),
    word: (itemId) => words.get(itemId) ?? '',
  };
}

/** A stretch of a line as it is drawn behind the text area. */
export interface Stretch {
  kind: 'text' | 'mark' | 'reference' | 'strong' | 'em';
  text: string;
}

const DRAWN = /\[\[(?:[^[\]\n]+)\]\]|\*\*(?=\S)(?:[^*\n]*[^\s*])\*\*|\*(?=[^\s*])(?:[^*\n]*[^\s*])\*/g;

/** Cuts one shown line into stretches that together are the line, character by character: the caret stands where it seems to. */
export function stretchesOf(line: string, isReference: (word: string) => boolean): Stretch[] {
  const found: Stretch[] = [];
  const push = (kind: Stretch['kind'], text: string): void => {
    if (text) found.push({ kind, text });
  };
  let at = 0;
  const lead = /^(?:> ?|- (?=\S))/.exec(line)?.[0] ?? '';
  push('mark', lead);
  at = lead.length;
  for (const { 0: whole, index } of line.matchAll(DRAWN)) {
    if (index < at) continue;
    const mark = whole.startsWith('[[') ? '[[' : whole.startsWith('**') ? '**' : '*';
    const inner = whole.slice(mark.length, -mark.length);
    if (mark === '[[' && !isReference(inner)) continue;
    push('text', line.slice(at, index));
    push('mark', mark);
    push(mark === '[[' ? 'reference' : mark === '**' ? 'strong' : 'em', inner);
    push('mark', whole.slice(-mark.length));
    at = index + whole.length;
  }
  push('text', line.slice(at));
  return found;
}
