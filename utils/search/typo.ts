/** How many slips of the finger a word of this length forgives. */
export const slipsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** One row of the comparison more than it needs: two letters that changed places look two rows back. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many slips (a letter left out, put in, taken for another, or two that changed places) part a sought word from one that
 * stands somewhere; more than `most` is answered as `most + 1`. With `begun`, the word may go on after what was sought.
 */
export function slips(sought: string, word: string, most: number, begun: boolean): number {
  const [n, m] = [sought.length, begun ? Math.min(word.length, sought.length + most) : word.length];
  if (Math.abs(n - m) > most) return most + 1;
  if (m + 1 > (rows[0]?.length ?? 0)) rows = [0, 1, 2].map(() => new Uint8Array(m + 64));
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= m; j += 1) last[j] = Math.min(j, 250);
  for (let i = 1; i <= n; i += 1) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= m; j += 1) {
      const same = sought[i - 1] === word[j - 1];
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && sought[i - 1] === word[j - 2] && sought[i - 2] === word[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  if (!begun) return Math.min(last[m] ?? most + 1, most + 1);
  let least = most + 1;
  for (let j = 0; j <= m; j += 1) least = Math.min(least, last[j] ?? least);
  return least;
}
