export interface Room {
  /** Bytes that Microfolio uses; null where the browser does not say. */
  used: number | null;
  /** Bytes that it may still take. */
  free: number | null;
  /** Whether the browser may clear it when the disk runs full: `asked` = it will not, `no` = it can be asked not to. */
  kept: 'always' | 'asked' | 'no';
}

export async function readRoom(): Promise<Room> {
  const { usage, quota } = await navigator.storage.estimate();
  // Chromium never clears an extension with `unlimitedStorage`, and answers false all the same.
  const kept = import.meta.env.FIREFOX ? ((await navigator.storage.persisted()) ? 'asked' : 'no') : 'always';
  return { used: usage ?? null, free: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage), kept };
}

/** Asks the browser not to clear it; the person may be asked in turn. Says whether it will keep it. */
export const keepRoom = (): Promise<boolean> => navigator.storage.persist();
