import { browser } from 'wxt/browser';
import { JOURNAL_PREFIX, parseEntry, type JournalEntry } from './journal-now';

/** Sets typed text aside for as long as the database will not open. */
export async function journalAside(key: string, entry: JournalEntry): Promise<void> {
  await browser.storage.local.set({ [JOURNAL_PREFIX + key]: JSON.stringify(entry) });
}

/** What waits for `key`, newest first. */
export async function journalled(key: string): Promise<JournalEntry[]> {
  const aside = await browser.storage.local.get(JOURNAL_PREFIX + key);
  const entries = [parseEntry(localStorage.getItem(JOURNAL_PREFIX + key)), parseEntry(aside[JOURNAL_PREFIX + key])].filter((e) => e !== null);
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Every key with text that waits. */
export async function journalledKeys(): Promise<string[]> {
  const aside = Object.keys(await browser.storage.local.get(null));
  return [...new Set([...Object.keys(localStorage), ...aside].filter((k) => k.startsWith(JOURNAL_PREFIX)).map((k) => k.slice(JOURNAL_PREFIX.length)))];
}

/** Forgets what has arrived. */
export async function settleJournal(key: string): Promise<void> {
  localStorage.removeItem(JOURNAL_PREFIX + key);
  await browser.storage.local.remove(JOURNAL_PREFIX + key);
}
