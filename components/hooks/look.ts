import { localeFrom, setWordsLocale } from '@/utils/words/locale';

/**
 * Language and theme for the first paint. `storage.local` is the truth but answers late; this mirror is read at once.
 * On the popup's first path: it imports no database and no browser API.
 */
const KEY = 'microfolio:look';

export interface Look {
  locale: '' | 'en' | 'es';
  theme: 'system' | 'light' | 'dark';
}

function mirrored(): Look {
  const [theme, locale] = (localStorage.getItem(KEY) ?? '').split(' ');
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', locale: locale === 'en' || locale === 'es' ? locale : '' };
}

/** Puts a look on this page, and answers the language it speaks now. */
export function putOnLook(look: Look = mirrored()): 'en' | 'es' {
  const locale = look.locale || localeFrom(navigator.languages);
  setWordsLocale(locale);
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = look.theme === 'system' ? 'light dark' : look.theme;
  return locale;
}

/** Remembers a look for the next first paint. */
export function mirrorLook(look: Look): void {
  localStorage.setItem(KEY, `${look.theme} ${look.locale}`);
}
