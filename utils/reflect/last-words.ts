import { toPlainText, type Names } from './body';

/** About three lines of reading text. */
const MOST = 180;
const FEW = 60;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where one stopped writing: the last sentence as plain text, with the one before it when it is short, on one line. What was
 * left out before it is shown by `… `.
 */
export function lastWords(body: string, names?: Names): string {
  const text = toPlainText(body, names).replace(/\s+/g, ' ').trim();
  let start = text.length;
  for (const { index } of [...sentences.segment(text)].toReversed()) {
    if (start < text.length && (text.length - start >= FEW || text.length - index > MOST)) break;
    start = index;
  }
  if (text.length - start > MOST) {
    const space = text.indexOf(' ', text.length - MOST);
    start = space === -1 ? text.length - MOST : space + 1;
    // A pair of code units that stands for one character is not parted.
    if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start += 1;
  }
  return start === 0 ? text : `… ${text.slice(start)}`;
}
