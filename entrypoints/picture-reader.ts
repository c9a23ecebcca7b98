import { defineUnlistedScript } from '#imports';
import { readPictures } from '@/utils/clip/page-pictures';
import { MOST_PICTURE_BYTES } from '@/utils/clip/picture-budget';

/** Injected into a page after it was clipped; returns the pictures that it shows, and knows nothing else. */
export default defineUnlistedScript(() => readPictures(document, location.href, MOST_PICTURE_BYTES));
