import { defineUnlistedScript } from '#imports';
import { readCard } from '@/utils/clip/light-reading';

/** Injected when the popup opens; returns what its card shows, and knows nothing else. */
export default defineUnlistedScript(() => readCard(document, location.href));
