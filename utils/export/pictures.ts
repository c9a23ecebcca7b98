import type { Dossier } from './dossier/dossier';
import { bareMime } from './file-names';
import { withoutMetadata } from './jpeg';
import { readPng } from './png';

/** A picture that paper and page can hold. */
export interface Picture {
  mime: 'image/jpeg' | 'image/png';
  bytes: Uint8Array<ArrayBuffer>;
  /** As it is looked at, after turning. */
  width: number;
  height: number;
}

/** Larger pictures stand beside the submission as files and are named in it. */
const MOST_BYTES = 12 * 1024 ** 2;
const MOST_PIXELS = 50e6;

/** The artifacts' pictures by artifact anchor, without the metadata that says who took them, where and with what. */
export async function picturesOf(dossier: Dossier, blob: (id: string) => Promise<Blob>): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { anchor, rendition } of dossier.artifacts) {
    if (!rendition || !/^image\/(jpeg|png)$/.test(bareMime(rendition.mime)) || rendition.bytes > MOST_BYTES) continue;
    const data = await blob(rendition.blobId);
    if (data.size > MOST_BYTES) continue;
    const bytes = new Uint8Array(await data.arrayBuffer());
    const picture = withoutMetadata(bytes) ?? readPng(bytes);
    if (picture && picture.width * picture.height <= MOST_PIXELS) pictures.set(anchor, picture);
  }
  return pictures;
}
