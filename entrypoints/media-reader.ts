import { defineUnlistedScript } from '#imports';
import type { MediaAsk } from '@/utils/clip/media-ask';
import { readMedia } from '@/utils/clip/read-media';

/** Injected when a picture, a link or a video is clipped, after what is asked for; returns what it read, and knows nothing else. */
export default defineUnlistedScript(() => {
  const { microfolioAsk } = globalThis as unknown as { microfolioAsk: MediaAsk };
  // What the page has shown is in the browser's cache already.
  const tools = { fetch: (address: string) => fetch(address, { cache: 'force-cache' }), decode: (blob: Blob) => createImageBitmap(blob, { imageOrientation: 'from-image' }) };
  return readMedia(document, location.href, microfolioAsk, tools);
});
