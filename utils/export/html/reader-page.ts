import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import { escapeText, pageHead } from './escape';

const STYLE = `:root{color-scheme:light}body{max-width:66ch;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,"Noto Sans",sans-serif;color:#1f1d1a;background:#fff;overflow-wrap:anywhere}header{border-bottom:1px solid #b9b2a4;margin-bottom:1.5rem;color:#5b564d;font-size:.875rem}header h1{color:#1f1d1a;font-size:1.5rem;line-height:1.3}a{color:#0d6e63}img{max-width:100%;height:auto}`;

export interface AboutCopy {
  title: string;
  facts: string;
  /** '' = unknown. */
  address: string;
  /** The page's own language; '' = unknown. */
  language: string;
  /** The submission's. */
  locale: Locale;
}

/** A page's address bar, its encoding and a policy around its reader copy, which has to be sanitized. */
export function readerPage(copy: string, { title, facts, address, language, locale }: AboutCopy): string {
  // `lang=""` says that the language is unknown.
  const lang = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : '';
  const where = address ? `<p><a href="${escapeText(address)}" rel="noreferrer">${escapeText(address)}</a></p>` : '';
  const header = `<header><h1 lang="${lang}" dir="auto">${escapeText(title)}</h1><p>${escapeText(facts)}</p>${where}<p>${escapeText(m.package_readCopy({}, { locale }))}</p></header>`;
  const body = copy.replace(/^\s*<!doctype[^>]*>/i, '');
  return `${pageHead(title, locale, STYLE)}<body>\n${header}\n<main lang="${lang}" dir="auto">\n${body}\n</main>\n</body>\n</html>\n`;
}
