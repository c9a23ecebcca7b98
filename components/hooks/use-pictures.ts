import { useEffect, useMemo, useState } from 'preact/hooks';
import { getBlob } from '@/utils/db/blobs';
import type { Rendition } from '@/utils/core/rows/evidence';

type Shown = ReadonlyMap<string, string>;
const NONE: Shown = new Map();

/** The kept pictures of one reader copy: by each address that the page knows one by, ours, for as long as the copy is shown. */
export function usePictures(renditions: readonly Rendition[]): Shown {
  const ids = renditions.map((one) => one.id).join();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- every write brings new rows; the pictures are the same as long as their ids are
  const rows = useMemo(() => renditions, [ids]);
  const [shown, setShown] = useState<{ of: readonly Rendition[]; pictures: Shown }>({ of: rows, pictures: NONE });
  useEffect(() => {
    const made: string[] = [];
    let gone = false;
    const show = async () => {
      const pictures = new Map<string, string>();
      for (const { blobId, mime, addresses = [] } of rows) {
        const stored = await getBlob(blobId);
        if (gone) return;
        if (!stored) continue;
        // Handed out as the picture it is, and as nothing else.
        const address = URL.createObjectURL(stored.blob.slice(0, stored.blob.size, mime));
        made.push(address);
        for (const one of addresses) pictures.set(one, address);
      }
      setShown({ of: rows, pictures });
    };
    // Without a picture the copy still says its words.
    show().catch(() => setShown({ of: rows, pictures: NONE }));
    return () => {
      gone = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [rows]);
  // Those of the copy before are of no use to this one.
  return shown.of === rows ? shown.pictures : NONE;
}
