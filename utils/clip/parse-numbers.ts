/** Whether the last sign of an ISBN or ISSN follows from the others, as it does in every real one. */
const sumsUp = (signs: string, weight: (at: number) => number, modulus: number): boolean =>
  [...signs].reduce((sum, sign, at) => sum + weight(at) * (sign === 'X' ? 10 : Number(sign)), 0) % modulus === 0;

/** The first ISBN in a text, as digits alone; '' if there is none whose check digit fits. https://www.isbn-international.org */
export function parseIsbn(text: string): string {
  for (const [found] of text.slice(0, 300).matchAll(/(?<![\d-])(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx](?![\d-])/gu)) {
    const signs = found.replace(/[- ]/gu, '').toUpperCase();
    if (signs.length === 13 ? sumsUp(signs, (at) => (at % 2 === 0 ? 1 : 3), 10) : sumsUp(signs, (at) => 10 - at, 11)) return signs;
  }
  return '';
}

/** The first ISSN in a text, as `1234-567X`; '' if there is none whose check digit fits. https://www.issn.org */
export function parseIssn(text: string): string {
  for (const [found] of text.slice(0, 300).matchAll(/(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/gu)) {
    const signs = found.replace('-', '').toUpperCase();
    if (sumsUp(signs, (at) => 8 - at, 11)) return `${signs.slice(0, 4)}-${signs.slice(4)}`;
  }
  return '';
}

/** Pages as a reference writes them: `12-34` → `12–34`; `12–12` → `12`. */
export function parsePages(text: string): string {
  const words = text.replace(/^(?:pp?\.?|pages?|s\.)\s*/iu, '').replace(/\s*(?:--|[-–—])\s*/gu, '–').trim();
  const [first, last, ...more] = words.split('–');
  if (!/\d/u.test(words) || words.length > 40 || more.length > 0) return '';
  return first === last || last === '' ? first ?? '' : words;
}
