import { picturesOfCopy } from '@/utils/clip/page-versions';
import type { Rendition } from '@/utils/core/rows/evidence';
import { bytesToBase64 } from '../bytes';
import { isAlive } from './standing';
import type { ExportContext, SubmissionInput } from '../submission-input';

/** The kept pictures of a reader copy by their addresses on the page, each as a `data:` address: a file that needs no other. */
export async function picturesIn(input: SubmissionInput, reader: Rendition, blob: ExportContext['blob']): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const { blobId, mime, addresses = [] } of picturesOfCopy(reader, input.renditions).filter(isAlive)) {
    const bytes = new Uint8Array(await (await blob(blobId)).arrayBuffer());
    const address = `data:${mime};base64,${bytesToBase64(bytes)}`;
    for (const one of addresses) pictures.set(one, address);
  }
  return pictures;
}
