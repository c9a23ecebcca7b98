/**
 * Text that comes from a page, a file name or a script is cleaned here, once, where it enters.
 * Gone are control characters (they break lines, files and terminals) and the characters that override or
 * embed a direction (they make `exe.gpj` read as `jpg.exe`). Marks that Arabic, Hebrew, Persian and emoji need stay.
 */
// oxlint-disable-next-line no-control-regex -- what is taken out
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/gu;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/gu;
const DIRECTION_MARKS = /[\u061C\u200B\u200E\u200F]/gu;
const NOT_IN_NAMES = /[\t\n<>:"/\\|?*]+/gu;
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Without control and bidi-override characters and lone surrogates; its white space is left as it is. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '').toWellFormed();

/** At most `max` UTF-16 units, and no half of a character at the end. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Several lines: line ends are `\n`, at most one empty line in a row, nothing around it. */
export function cleanText(text: string, max = 100_000): string {
  const lines = withoutUnseen(text)
    .replace(LINE_ENDS, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return cut(lines, max).trimEnd();
}

/** One line: every run of white space is one space. */
export function cleanLine(text: string, max = 500): string {
  return cut(withoutUnseen(text).replace(/\s+/gu, ' ').trim(), max).trimEnd();
}

/** A flat file name that every system takes; its ending survives a cut. */
export function cleanFileName(name: string, max = 120): string {
  const plain = withoutUnseen(name)
    .replace(DIRECTION_MARKS, '')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (plain === '') return 'file';
  const safe = DEVICE_NAMES.test(plain) ? `_${plain}` : plain;
  if (safe.length <= max) return safe;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(safe)?.[0] ?? '';
  return `${cut(safe, max - ending.length).replace(/[. ]+$/u, '')}${ending}`;
}
