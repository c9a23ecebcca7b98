import { webAddress } from '../page-address';
import type { Extractor } from './types';

/** Many blogs put the day into the address: `/2026/03/12/wait-time`. */
export const address: Extractor = {
  id: 'address',
  trust: { issued: 40 },
  read(_document, url) {
    const path = webAddress(url)?.pathname ?? '';
    const day =
      /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u.exec(path) ?? /[/-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=[/-]|\.\w+$|$)/u.exec(path);
    const month = /\/((?:19|20)\d\d)\/([01]\d)\//u.exec(path);
    const value = day ? day.slice(1, 4).map((part) => part.padStart(2, '0')).join('-') : month ? `${month[1]}-${month[2]}` : '';
    return { issued: [{ value, from: 'address:path' }] };
  },
};
