import { browser } from 'wxt/browser';
import type { Box } from '../clip/media-ask';

/** The browser hands out two pictures a second; a third is refused and worth another try a little later. */
export const BETWEEN_PICTURES_MS = 600;
const TRIES = 4;

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
const bytesOf = (address: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));

/** A `data:` address that was checked to be a picture, as its bytes. */
export function pictureOf(address: string): Blob {
  const mime = address.startsWith('data:image/png') ? 'image/png' : 'image/jpeg';
  return new Blob([bytesOf(address)], { type: mime });
}

/** What the window shows now; null where the browser will not say, or another tab than this one is in front. */
export async function visiblePart(tabId: number, format: 'jpeg' | 'png' = 'jpeg'): Promise<Blob | null> {
  const inFront = async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab?.active ? tab : null;
  };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const tab = await inFront();
    if (!tab) return null;
    try {
      const address = await browser.tabs.captureVisibleTab(tab.windowId, format === 'png' ? { format } : { format, quality: 88 });
      return (await inFront()) ? pictureOf(address) : null;
    } catch (error) {
      if (!/quota|MAX_CAPTURE/i.test(error instanceof Error ? error.message : String(error))) return null;
      await pause(BETWEEN_PICTURES_MS);
    }
  }
  return null;
}

/** The part of such a picture that a box covers. The picture has as many pixels to one of the page's as screen and zoom say. */
export async function cropped(picture: Blob, box: Box, type: 'image/jpeg' | 'image/png' = 'image/jpeg'): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture);
  const scale = bitmap.width / Math.max(1, box.viewWidth);
  const [x, y] = [Math.round(box.x * scale), Math.round(box.y * scale)];
  const width = Math.min(bitmap.width - x, Math.round(box.width * scale));
  const height = Math.min(bitmap.height - y, Math.round(box.height * scale));
  if (width < 1 || height < 1) return null;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob(type === 'image/jpeg' ? { type, quality: 0.88 } : { type });
}
