/**
 * Phrases that a text begins with, whatever their case. A page's script starts cold: one pattern of a hundred alternatives takes
 * it milliseconds to build, and several times as long where case shall not count; looking phrases up takes none.
 */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** Phrases in small letters, parted by `|`; the longest of those that begin alike comes first. */
export function phrases(...lists: readonly string[]): Phrases {
  const byLetter = new Map<string, string[]>();
  for (const phrase of lists.join('|').split('|')) byLetter.set(phrase.charAt(0), [...(byLetter.get(phrase.charAt(0)) ?? []), phrase]);
  for (const alike of byLetter.values()) alike.sort((a, b) => b.length - a.length);
  return byLetter;
}

/** A text in small letters, or as it is where it would not stay as long: places in one are places in the other. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text;
}

const isColon = (sign: string): boolean => sign === ':' || sign === '：';

/** Where the longest phrase that begins at `at` ends, with a space, a colon or nothing behind it; -1 = none does. */
export function phraseEnd(low: string, at: number, known: Phrases): number {
  for (const phrase of known.get(low.charAt(at)) ?? []) {
    const end = at + phrase.length;
    if (low.startsWith(phrase, at) && (end === low.length || isColon(low.charAt(end)) || isSpace(low, end))) return end;
  }
  return -1;
}

export const beginsWith = (low: string, known: Phrases): boolean => phraseEnd(low, 0, known) > 0;

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** The place of what follows the spaces at `at`. */
export function afterSpaces(text: string, at: number): number {
  let next = at;
  while (isSpace(text, next)) next += 1;
  return next;
}

/** The place of what follows a colon at `at` with spaces around it; -1 = none is there. */
export function afterColon(text: string, at: number): number {
  const colon = at < 0 ? -1 : afterSpaces(text, at);
  return colon >= 0 && isColon(text.charAt(colon)) ? afterSpaces(text, colon + 1) : -1;
}

/** The place of what follows a colon or spaces at `at`; -1 = neither is there. */
export function afterSign(text: string, at: number): number {
  const colon = afterColon(text, at);
  if (colon >= 0 || at < 0) return colon;
  const next = afterSpaces(text, at);
  return next > at ? next : -1;
}
