const WIDTH = 320;
/** A page-long picture shows its beginning. */
const TALLEST = 400;

/** A small JPEG of a picture, its upright side up and its place and camera left behind; null for what the browser does not draw. */
export async function thumbnailOfPicture(file: Blob): Promise<Blob | null> {
  if (!file.type.startsWith('image/')) return null;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // HEIC in most browsers, a damaged file, a drawing without a size: kept as it is, with no picture in lists.
    return null;
  }
  const width = Math.min(WIDTH, picture.width);
  const whole = Math.max(1, Math.round(picture.height * (width / picture.width)));
  const canvas = new OffscreenCanvas(width, Math.min(whole, TALLEST));
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, width, whole);
  }
  picture.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}
