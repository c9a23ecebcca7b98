import { defineUnlistedScript } from '#imports';
import { readSelection } from '@/utils/clip/read-selection';

/** Injected where what is selected is clipped; returns the passage and how it is found again, null where nothing is selected. */
export default defineUnlistedScript(() => readSelection(document));
