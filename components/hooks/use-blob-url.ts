import { useEffect, useState } from 'preact/hooks';
import { getBlob } from '@/utils/db/blobs';

/**
 * An address of the stored bytes with this id, for as long as the component stands; '' = none, or not yet. With `as` they
 * are handed out as that MIME type and no other: a file is never opened as more than it says it is.
 */
export function useBlobUrl(blobId: string, as = ''): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made = '';
    let gone = false;
    const show = async () => {
      const stored = blobId ? await getBlob(blobId) : undefined;
      if (!stored || gone) return;
      made = URL.createObjectURL(as ? stored.blob.slice(0, stored.blob.size, as) : stored.blob);
      setAddress(made);
    };
    // Without its picture a card still says everything: an icon stands there.
    show().catch(() => setAddress(''));
    return () => {
      gone = true;
      setAddress('');
      if (made) URL.revokeObjectURL(made);
    };
  }, [blobId, as]);
  return address;
}
