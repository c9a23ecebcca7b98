/** A stretch of a citation as it is shown and copied. */
export interface Span {
  text: string;
  italic?: true;
  address?: string;
}

export const plain = (text: string): Span[] => (text === '' ? [] : [{ text }]);
export const italic = (text: string): Span[] => (text === '' ? [] : [{ text, italic: true }]);
export const linked = (address: string): Span[] => (address === '' ? [] : [{ text: address, address }]);

export const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

/** The spans that say something, with this between them. */
export function joined(between: string, ...pieces: readonly (readonly Span[])[]): Span[] {
  return pieces.filter((piece) => piece.length > 0).flatMap((piece, at) => (at === 0 ? piece : [{ text: between }, ...piece]));
}

/** A sentence: a full stop at the end unless what it says ends by itself, also within closing quotes. */
export function ended(spans: readonly Span[]): Span[] {
  return spans.length === 0 || /[.!?…]["'”’»]*$/u.test(textOf(spans)) ? [...spans] : [...spans, { text: '.' }];
}

/** Sentences one after the other. */
export const sentences = (...pieces: readonly (readonly Span[])[]): Span[] => merged(joined(' ', ...pieces));

/** Neighbours that look alike become one. */
function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && !last.address && !span.address && last.italic === span.italic) whole[whole.length - 1] = { ...last, text: last.text + span.text };
    else whole.push(span);
  }
  return whole;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

/** Italics and nothing else: what a word processor takes over without a look of its own. */
export const htmlOf = (spans: readonly Span[]): string =>
  spans.map(({ text, italic: slanted }) => (slanted ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
