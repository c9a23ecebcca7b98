import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { TextStore } from '@/utils/db/typed-text';
import { TextKeeper } from './text-keeper';

async function openStore(key: string): Promise<TextStore> {
  const { textStoreFor } = await import('@/utils/db/typed-text-stores');
  return textStoreFor(key);
}

/**
 * The text of one field, kept at the keystroke under `key` (`draftKey(field, context)` or `answerKey(…)`).
 * Dexie is loaded after the first paint; what is typed before that is kept too.
 */
export function useTypedText(key: string): TextKeeper {
  const [keeper, setKeeper] = useState(() => new TextKeeper(key));
  const [, redraw] = useReducer((n: number) => n + 1, 0);

  useLayoutEffect(() => {
    if (keeper.key !== key) {
      setKeeper(new TextKeeper(key));
      return undefined;
    }
    let stopLive = () => {};
    let gone = false;
    const closing = () => keeper.closing();
    addEventListener('pagehide', closing);
    const stop = keeper.subscribe(() => redraw(0));
    // In a turn of its own: loading is work, and the field takes keys already.
    void Promise.resolve().then(() => openStore(key)).then(async (store) => {
      await keeper.open(store);
      const { live } = await import('@/utils/db/live');
      // A database that will not open is told by the keeper itself.
      if (!gone) stopLive = live(() => store.read(), (stored) => keeper.receive(stored), () => {});
    });
    return () => {
      gone = true;
      closing();
      removeEventListener('pagehide', closing);
      stop();
      stopLive();
    };
  }, [key, keeper]);

  return keeper;
}
