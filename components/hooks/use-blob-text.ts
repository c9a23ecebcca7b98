import { useEffect, useState } from 'preact/hooks';
import { getBlob } from '@/utils/db/blobs';
import type { Live } from './use-live';

/** The stored bytes with this id as text; '' where there are none. */
export function useBlobText(blobId: string): Live<string> {
  const [answer, setAnswer] = useState<Live<string>>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    const put = (next: Live<string>) => { if (!gone) setAnswer(next); };
    const read = async () => (blobId ? ((await (await getBlob(blobId))?.blob.text()) ?? '') : '');
    read().then((value) => put({ state: 'ready', value }), (error: unknown) => put({ state: 'error', error }));
    return () => { gone = true; };
  }, [blobId]);
  return answer;
}
