import { sha256 } from '@noble/hashes/sha2.js';
import type { Locale } from '@/utils/core/rows/row';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, inside an element or an attribute in quotes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

/** A policy under which a page runs nothing and fetches nothing; its one style sheet is named by its hash. */
function strictPolicy(style: string): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The head of a page that stands alone. */
export const pageHead = (title: string, lang: Locale, style: string): string =>
  `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${escapeText(strictPolicy(style))}">\n` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${escapeText(title)}</title>\n<style>${style}</style>\n</head>\n`;
