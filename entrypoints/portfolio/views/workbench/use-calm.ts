import { useEffect, useState } from 'preact/hooks';
import type { Live } from '@/components/hooks/use-live';

/** What follows from a text is drawn again when the typing pauses; the text itself and its count never wait. */
const PAUSE_MS = 250;

/** The newest answer of a query once it has been the newest for a moment; the first one at once. */
export function useCalm<T>(live: Live<T>): Live<T> {
  const [calm, setCalm] = useState(live);
  useEffect(() => {
    const pause = setTimeout(setCalm, calm.state === 'ready' && live.state === 'ready' ? PAUSE_MS : 0, live);
    return () => clearTimeout(pause);
  }, [live, calm.state]);
  return calm;
}
