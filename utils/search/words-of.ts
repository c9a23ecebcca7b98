import { folded } from '../core/fold';

/** A script without spaces between words is searched letter by letter; everything else by its runs of letters and digits. */
const WORDS = /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]--[\p{N}\p{P}]]|[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+/gv;

/** The words of a text as searching compares them: small letters, no accents. A word may come more than once. */
export const wordsOf = (text: string): string[] => folded(text).match(WORDS) ?? [];
