import { defineUnlistedScript } from '#imports';
import { scrollPage, type ScrollAsk, type ScrollStore } from '@/utils/clip/scroll-page';

/** Injected before each picture of a whole page; moves it, returns where it stands, and knows nothing else. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { microfolioAsk: ScrollAsk } & ScrollStore;
  return scrollPage(document, world.microfolioAsk, world);
});
