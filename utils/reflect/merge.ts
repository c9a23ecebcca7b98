/**
 * Two texts that grew from one. A side that did not change gives way; where one begins with the whole of the other, the
 * longer holds both. Anything else is a conflict: `text` is then `mine`, and the caller keeps both and shows both.
 */
export function mergeTexts(base: string, mine: string, theirs: string): { text: string; conflict: boolean } {
  if (mine === theirs || theirs === base) return { text: mine, conflict: false };
  if (mine === base) return { text: theirs, conflict: false };
  if (mine.startsWith(theirs)) return { text: mine, conflict: false };
  if (theirs.startsWith(mine)) return { text: theirs, conflict: false };
  return { text: mine, conflict: true };
}
