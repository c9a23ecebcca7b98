import { useEffect, useState } from 'preact/hooks';
import { getBlob } from '@/utils/db/blobs';

/** An address that shows the stored bytes with this id, for as long as the component stands; '' = none, or not yet. */
export function usePicture(blobId: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made = '';
    let gone = false;
    const show = async () => {
      const stored = blobId ? await getBlob(blobId) : undefined;
      if (!stored || gone) return;
      made = URL.createObjectURL(stored.blob);
      setAddress(made);
    };
    // Without its picture a card still says everything: an icon stands there.
    show().catch(() => setAddress(''));
    return () => {
      gone = true;
      setAddress('');
      if (made) URL.revokeObjectURL(made);
    };
  }, [blobId]);
  return address;
}
