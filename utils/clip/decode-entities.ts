const NAMED: Record<string, string> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…', szlig: 'ß',
};
const MARKS: Record<string, string> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030A' };

/** Meta data is often escaped once too often: `Jos&eacute; &#8211; pegs` → `José – pegs`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([a-zA-Z]{2,7}));/gu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? accented(name) ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal));
  });
}

/** `oacute` → `ó`: the names of accented letters tell how they are made. */
function accented(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark && `${name[0]}${mark}`.normalize('NFC');
}
