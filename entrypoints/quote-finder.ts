import { defineUnlistedScript } from '#imports';
import { takeAsked } from '@/utils/clip/quote/asked-quote';
import { showQuote } from '@/utils/clip/quote/show-quote';

/** Injected when a kept quote is to be shown on its page; says whether it is there, and knows nothing else. */
export default defineUnlistedScript(() => {
  const asked = takeAsked(globalThis);
  return { found: asked !== null && showQuote(document, asked) };
});
