import { overwriteGetLocale } from './paraglide/runtime';
import type { Locale } from '../core/rows/row';

let current: Locale = 'en';
overwriteGetLocale(() => current);

/** The surface's language from here on. A message may still be asked for in another: `m.x({}, { locale })`. */
export function setWordsLocale(locale: Locale): void {
  current = locale;
}

export const wordsLocale = (): Locale => current;

/** The language to begin with, from what the browser says it speaks. */
export function localeFrom(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.slice(0, 2).toLowerCase();
    if (base === 'es' || base === 'en') return base;
  }
  return 'en';
}
