import { useEffect, useMemo, useState } from 'preact/hooks';
import { getBlob } from '@/utils/db/blobs';
import type { Rendition } from '@/utils/core/rows/evidence';

const NONE: ReadonlyMap<string, string> = new Map();

/** The kept pictures of a reader copy: by each address that the page knows one by, ours, for as long as the component stands. */
export function usePictures(renditions: readonly Rendition[]): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState(NONE);
  const rows = useMemo(() => renditions.filter((one) => one.form === 'picture'), [renditions]);
  useEffect(() => {
    const made: string[] = [];
    let gone = false;
    const show = async () => {
      const found = new Map<string, string>();
      for (const { blobId, mime, addresses = [] } of rows) {
        const stored = await getBlob(blobId);
        if (gone) return;
        if (!stored) continue;
        // Handed out as the picture it is, and as nothing else.
        const address = URL.createObjectURL(stored.blob.slice(0, stored.blob.size, mime));
        made.push(address);
        for (const one of addresses) found.set(one, address);
      }
      setPictures(found);
    };
    // Without a picture the copy still says its words.
    show().catch(() => setPictures(NONE));
    return () => {
      gone = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [rows]);
  return pictures;
}
