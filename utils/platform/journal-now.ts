/**
 * Where typed text waits that the database could not take: what a closing surface had not finished (`localStorage`, the
 * only store that is written synchronously), and what was typed while IndexedDB would not open (`storage.local`).
 * Measured: a put begun in `pagehide` is lost half of the time; `localStorage` there is not. It survives closing, not
 * a kill of the browser; the put begun at the keystroke survives the kill.
 * This file is on the popup's first path: it imports nothing.
 */
export interface JournalEntry {
  text: string;
  /** The revision the text was begun from. */
  baseRev: number;
  /** A text that was on its way and may have arrived. */
  sent: string | null;
  at: string;
}

export const JOURNAL_PREFIX = 'microfolio:typed:';

/** Synchronous, for `pagehide`. Answers whether it was taken. */
export function journalNow(key: string, entry: JournalEntry): boolean {
  try {
    localStorage.setItem(JOURNAL_PREFIX + key, JSON.stringify(entry));
    return true;
  } catch {
    // The disk is full or storage is off; the put in flight is all there is.
    return false;
  }
}

/** A journal entry as it was written, or null. */
export function parseEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'string') return null;
  try {
    const entry = JSON.parse(value) as Partial<JournalEntry> | null;
    if (typeof entry?.text !== 'string' || typeof entry.baseRev !== 'number' || typeof entry.at !== 'string') return null;
    return { text: entry.text, baseRev: entry.baseRev, at: entry.at, sent: typeof entry.sent === 'string' ? entry.sent : null };
  } catch {
    // Not ours, or cut short: nothing to bring back.
    return null;
  }
}
