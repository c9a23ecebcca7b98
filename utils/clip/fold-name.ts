/**
 * Signs and spaces as ranges: building the class of all letters (`\p{L}`) costs a fresh page more time than reading it.
 * ASCII, Latin-1, Arabic, general and CJK punctuation; × and ÷ stand among the letters.
 */
const SIGNS = String.raw`\s\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u060C\u061B\u061F\u066A-\u066D\u06D4\u2000-\u206F\u20A0-\u20CF\u2100-\u214F\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u30FB\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65`;
const SIGN = new RegExp(`[${SIGNS}]+`, 'g');
const WORD = new RegExp(`[^${SIGNS}]+`, 'g');
/** Accents, Hebrew points and Arabic vowels: what may be left out in writing. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;

/** Small letters without accents. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** Same letters and digits, whatever case, accents, spaces and signs stand between them. */
export const foldName = (text: string): string => foldText(text).replace(SIGN, '');

/** The words of a text in small letters. */
export const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** How many letters a text has: neither signs nor ASCII digits. */
export const countLetters = (text: string): number => text.replace(SIGN, '').replace(/\d/g, '').length;
