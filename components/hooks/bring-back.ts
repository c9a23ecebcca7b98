import { UserError } from '@/utils/core/errors';
import type { TextStore } from '@/utils/db/typed-text';
import { journalled, journalledKeys, settleJournal } from '@/utils/platform/journal';

/** Merges what waited in the journal for `key` into its store, and forgets it after the commit. */
export async function bringBack(key: string, store: TextStore): Promise<void> {
  const waiting = await journalled(key);
  if (waiting.length === 0) return;
  for (const entry of waiting.toReversed()) {
    const stored = await store.read();
    if (stored.text === entry.text) continue;
    // What was on its way did arrive: the journal's text is simply the newer one.
    const baseRev = stored.text === entry.sent ? stored.rev : entry.baseRev;
    await store.keep(entry.text, baseRev);
  }
  await settleJournal(key, waiting);
}

/** The same for every text that waits; each page does it once, when it starts. */
export async function bringAllBack(storeFor: (key: string) => TextStore): Promise<void> {
  for (const key of await journalledKeys()) {
    try {
      await bringBack(key, storeFor(key));
    } catch (error) {
      // The row is gone or the database is closed: the text stays in the journal.
      if (!(error instanceof UserError)) throw error;
    }
  }
}
