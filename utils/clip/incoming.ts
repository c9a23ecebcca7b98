import { webAddress } from './page-address';

/** What is pasted or dropped: files, else the address of something, else words. */
export type Incoming = { what: 'files'; files: File[] } | { what: 'link'; url: string; title: string } | { what: 'text'; text: string } | null;

export interface Transfer {
  files: ArrayLike<File>;
  getData: (type: string) => string;
}

/** Tells which it is. `titleIn` finds the words of a link in dragged markup, which is text to us. */
export function incoming({ files, getData }: Transfer, titleIn: (html: string) => string): Incoming {
  if (files.length > 0) return { what: 'files', files: Array.from(files) };
  const list = getData('text/uri-list').split(/\r?\n/u).find((line) => line !== '' && !line.startsWith('#')) ?? '';
  const text = getData('text/plain').trim();
  const address = webAddress(list) ?? (/^\S+$/u.test(text) ? webAddress(text) : null);
  if (address) {
    const named = getData('text/x-moz-url').split('\n')[1] ?? titleIn(getData('text/html'));
    return { what: 'link', url: address.href, title: named.trim() };
  }
  return text === '' ? null : { what: 'text', text };
}
