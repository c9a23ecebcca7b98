import { browser } from 'wxt/browser';
import { JOURNAL_PREFIX, parseEntry, type JournalEntry } from './journal-now';

/** When the entry was written that a closing surface left and that has arrived since. */
const ARRIVED_PREFIX = 'microfolio:arrived:';

/** Sets typed text aside for as long as the database will not open. */
export async function journalAside(key: string, entry: JournalEntry): Promise<void> {
  await browser.storage.local.set({ [JOURNAL_PREFIX + key]: JSON.stringify(entry) });
}

/** What waits for `key`, newest first. */
export async function journalled(key: string): Promise<JournalEntry[]> {
  const stored = await browser.storage.local.get([JOURNAL_PREFIX + key, ARRIVED_PREFIX + key]);
  const left = parseEntry(localStorage.getItem(JOURNAL_PREFIX + key));
  const aside = parseEntry(stored[JOURNAL_PREFIX + key]);
  // A kill of the browser undoes the removal from localStorage, which is flushed seconds later: the entry is back, and old.
  const waiting = left?.at === stored[ARRIVED_PREFIX + key] ? [aside] : [left, aside];
  return waiting.filter((entry) => entry !== null).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Every key with text that waits. */
export async function journalledKeys(): Promise<string[]> {
  const aside = Object.keys(await browser.storage.local.get(null));
  return [...new Set([...Object.keys(localStorage), ...aside].filter((k) => k.startsWith(JOURNAL_PREFIX)).map((k) => k.slice(JOURNAL_PREFIX.length)))];
}

/** Forgets entries that have arrived; one that was written in the meantime stays. */
export async function settleJournal(key: string, arrived: JournalEntry[]): Promise<void> {
  const has = (entry: JournalEntry | null): boolean => arrived.some(({ at }) => at === entry?.at);
  const left = parseEntry(localStorage.getItem(JOURNAL_PREFIX + key));
  if (left && has(left)) {
    await browser.storage.local.set({ [ARRIVED_PREFIX + key]: left.at });
    if (parseEntry(localStorage.getItem(JOURNAL_PREFIX + key))?.at === left.at) localStorage.removeItem(JOURNAL_PREFIX + key);
  }
  const { [JOURNAL_PREFIX + key]: aside } = await browser.storage.local.get(JOURNAL_PREFIX + key);
  if (has(parseEntry(aside))) await browser.storage.local.remove(JOURNAL_PREFIX + key);
}
