import type { Credential } from '../core/rows/template';

type Colour = Credential['colour'];

/** The order in which colours are given, as in the tokens `--c1` … `--c6`; the first follows the last. */
const ORDER: readonly Colour[] = [1, 2, 3, 4, 5, 6];

/** The colour after that of the newest credential. */
export function nextColour(credentials: readonly Pick<Credential, 'id' | 'createdAt' | 'colour'>[]): Colour {
  const age = (c: { createdAt: string; id: string }): string => `${c.createdAt}${c.id}`;
  const newest = credentials.reduce<(typeof credentials)[number] | null>((last, c) => (last && age(last) >= age(c) ? last : c), null);
  return ORDER[newest ? newest.colour % ORDER.length : 0] ?? 1;
}
