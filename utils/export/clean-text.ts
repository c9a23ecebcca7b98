// Bidi embeddings, overrides and isolates can make a line read as what it is not; control characters break XML, CSV and paper.
// oxlint-disable-next-line no-control-regex -- what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A text of several lines as inert characters: LF between lines, no control and no bidi-override characters, whole code points. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ').replace(CONTROLS, '').normalize('NFC');

/** The same in one line, trimmed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** An address that may be followed; '' for anything that is not plain http(s). */
export function webAddress(text: string): string {
  const url = URL.parse(cleanLine(text));
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : '';
}
