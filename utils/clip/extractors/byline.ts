import { NOTHING_NEAR, nearHeading } from '../near-heading';
import { sizeOf } from '../page-query';
import { surroundings } from '../page-surroundings';
import { shownAuthors } from '../shown-author';
import { shownDays } from '../shown-day';
import type { Extractor } from './types';

/** Looking through what people see costs time on each element: of larger pages nothing is read this way. */
const MAX_ELEMENTS = 60_000;

/** Bylines and dates that people see with the page's heading; where many are shown, none is surely the page's own. */
export const byline: Extractor = {
  id: 'byline',
  trust: { author: 35, issued: 45, dateModified: 45 },
  read(document, _url, { element: heading }) {
    if (sizeOf(document) > MAX_ELEMENTS) return {};
    const isBeside = surroundings(heading);
    const near = heading ? nearHeading(document, heading, isBeside) : NOTHING_NEAR;
    const { issued, changed } = shownDays(document, heading, near, isBeside);
    return { author: shownAuthors(document, near, isBeside), issued, dateModified: changed };
  },
};
