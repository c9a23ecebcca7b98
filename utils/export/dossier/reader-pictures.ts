import { bytesToBase64 } from '../bytes';
import { isAlive } from './standing';
import type { ExportContext, SubmissionInput } from '../submission-input';

/** The kept pictures of an item's reader copy by their addresses on the page, each as a `data:` address: a file that needs no other. */
export async function picturesIn(input: SubmissionInput, itemId: string, blob: ExportContext['blob']): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const { blobId, mime, addresses = [] } of input.renditions.filter((one) => isAlive(one) && one.itemId === itemId && one.form === 'picture')) {
    const bytes = new Uint8Array(await (await blob(blobId)).arrayBuffer());
    const address = `data:${mime};base64,${bytesToBase64(bytes)}`;
    for (const one of addresses) pictures.set(one, address);
  }
  return pictures;
}
