import { stitchScale } from '../clip/whole-page';

export interface PagePicture {
  /** Where its upper edge stands in the page, in CSS pixels. */
  y: number;
  blob: Blob;
}

/** Puts the pictures of a page together, one below the other; each is decoded by itself, so that memory does not grow with them. */
export async function stitch(pictures: readonly PagePicture[], page: { width: number; height: number }): Promise<Blob> {
  let canvas: OffscreenCanvas | undefined;
  let context: OffscreenCanvasRenderingContext2D | null = null;
  let scale = 1;
  for (const { y, blob } of pictures) {
    const bitmap = await createImageBitmap(blob);
    const ofScreen = bitmap.width / page.width;
    if (!canvas) {
      scale = stitchScale(page.width, page.height, ofScreen);
      canvas = new OffscreenCanvas(Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale)));
      context = canvas.getContext('2d');
    }
    context?.drawImage(bitmap, 0, Math.round(y * scale), canvas.width, Math.round((bitmap.height / ofScreen) * scale));
    bitmap.close();
  }
  if (!canvas) throw new Error('There is no picture to put together');
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}
