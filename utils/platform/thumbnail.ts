import { browser } from 'wxt/browser';

const WIDTH = 320;

/** A small JPEG of what the window shows now; null where the browser will not (its quota is two a second). */
export async function thumbnailOf(windowId: number): Promise<Blob | null> {
  let address: string;
  try {
    address = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 70 });
  } catch {
    // Another tab is in front by now, or the quota is used up: a clip without a picture is a clip.
    return null;
  }
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const height = Math.max(1, Math.round(Math.min(image.height * (WIDTH / image.width), WIDTH)));
  const canvas = new OffscreenCanvas(WIDTH, height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, WIDTH, image.height * (WIDTH / image.width));
  image.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}
