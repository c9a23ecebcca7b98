import { defineUnlistedScript } from '#imports';
import { readFile, type FileAsk, type FileStore } from '@/utils/clip/read-file';

/** Injected into a tab that shows a file; hands it over in pieces, and knows nothing else. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as { microfolioAsk: FileAsk } & FileStore;
  return readFile(document, location.href, world.microfolioAsk, world, (url) => fetch(url, { cache: 'force-cache' }));
});
