import { thumbnailOfPicture } from './picture';
import { visiblePart } from './visible';

/** A small JPEG of what the tab shows now; null where the browser will not: a clip without a picture is a clip. */
export async function thumbnailOf(tabId: number): Promise<Blob | null> {
  const picture = await visiblePart(tabId);
  return picture && thumbnailOfPicture(picture);
}
