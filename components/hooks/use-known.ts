import { useEffect, useState } from 'preact/hooks';

/** What stands still is worth this wait and no more: a database that is held up must not keep the page from being shown. */
const WORTH_WAITING_MS = 1000;

/** Tells whoever waits that this part is drawn with what it knows: it does not grow any more by itself. */
export function useKnown(known: boolean, onKnown: (() => void) | undefined): void {
  useEffect(() => {
    if (known) onKnown?.();
  }, [known, onKnown]);
}

/** True once the wait is no longer worth it. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const end = setTimeout(() => setLate(true), WORTH_WAITING_MS);
    return () => clearTimeout(end);
  }, []);
  return late;
}

/** What is known in time, else undefined. */
export const soon = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work.catch(() => undefined), new Promise<undefined>((done) => { setTimeout(done, WORTH_WAITING_MS); })]);
