import { itemFromFile, type ArtifactContext } from '@/utils/clip/item-from-file';
import { UserError } from '@/utils/core/errors';
import type { Item } from '@/utils/core/rows/evidence';
import { LARGEST_FILE_BYTES, type Watch } from '@/utils/db/blobs';
import { addItem, type NewRendition } from '@/utils/db/items';
import { thumbnailOfPicture } from '@/utils/platform/picture';

/**
 * Takes a file in as the teacher's own evidence: its bytes as they are, and a small picture where it is one.
 * @throws UserError `fileTooLarge` before a byte of it is read, `diskFull`; the signal's reason when it is cancelled
 */
export async function addFile(file: File, context: ArtifactContext, watch: Watch = {}): Promise<Item> {
  if (file.size > LARGEST_FILE_BYTES) throw new UserError('fileTooLarge');
  const item = itemFromFile(file, context);
  const renditions: NewRendition[] = [{ form: 'original', blob: file, mime: item.mime, how: '' }];
  const thumbnail = await thumbnailOfPicture(file);
  if (thumbnail) renditions.push({ form: 'thumbnail', blob: thumbnail, mime: thumbnail.type, how: 'canvas' });
  return addItem({ item, source: null, quotes: [], renditions }, watch);
}
