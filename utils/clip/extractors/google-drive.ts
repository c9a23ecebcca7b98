import { onHost } from '../on-host';
import { titleOf } from '../page-query';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

const KINDS = {
  document: ['document', 'Google Docs'], presentation: ['speech', 'Google Slides'], spreadsheets: ['dataset', 'Google Sheets'], file: ['document', 'Google Drive'],
} as const;
const PATH = /^\/(?:u\/\d+\/)?(document|presentation|spreadsheets|file)\/(?:u\/\d+\/)?d\/(e\/)?([\w-]{10,})/u;

/** A document in Google's viewer: what it is called, and the address that opens it for others, without who is looking at it. */
export const googleDrive: Extractor = {
  id: 'google-drive',
  trust: { type: 96, title: 96, 'container-title': 96, URL: 96 },
  read(document, url) {
    const address = onHost(url, 'docs.google.com', 'drive.google.com');
    if (!address) return {};
    const [, kind, published = '', id] = PATH.exec(address.pathname) ?? [];
    if (kind === undefined || id === undefined) return {};
    const [type, site] = KINDS[kind as keyof typeof KINDS];
    // The browser's title ends with the name of the viewer, in the reader's language.
    const named = titleOf(document).replace(/\s+[-–]\s+[^-–]*Google[^-–]*$/u, '');
    return {
      type: [{ value: type, from: 'google-drive:page' }],
      title: [...firstWords(document, 'meta[property="og:title"]', 'google-drive:title'), { value: named, from: 'google-drive:tab' }],
      'container-title': [{ value: site, from: 'google-drive:page' }],
      URL: [{ value: `https://${address.hostname}/${kind}/d/${published}${id}${published ? '/pub' : kind === 'file' ? '/view' : ''}`, from: 'google-drive:page' }],
    };
  },
};
