import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/clip/page-reading';

/** Injected into the page that is being clipped; returns what it read there, and knows nothing else. */
export default defineUnlistedScript(() =>
  readPage(document, location.href, { clock: () => performance.now() }));
