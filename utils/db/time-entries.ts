import type { Day, New, Patch, Zone } from '../core/rows/row';
import type { Interval, Share, TimeEntry } from '../core/rows/time';
import { alive, bin, change, insert, read, restore, write, type Writing } from './writing';

const TABLES = ['timeEntries', 'intervals', 'shares'] as const;

async function setShares(w: Writing, timeEntryId: string, credentialIds: string[]): Promise<void> {
  const there = alive(await w.db.shares.where({ timeEntryId }).toArray());
  for (const share of there) if (!credentialIds.includes(share.credentialId)) await bin(w, w.db.shares, share.id);
  for (const credentialId of new Set(credentialIds)) if (!there.some((share) => share.credentialId === credentialId)) await insert<Share>(w, w.db.shares, { timeEntryId, credentialId, weight: 1 });
}

/** An entry by hand: day and minutes as the teacher says, recorded now. */
export const addTimeEntry = (entry: New<TimeEntry>, credentialIds: string[]): Promise<TimeEntry> =>
  write([...TABLES], async (w) => {
    const made = await insert(w, w.db.timeEntries, entry);
    await setShares(w, made.id, credentialIds);
    return made;
  });

/** Changes an entry; what was changed, from what, stays in its history. */
export const editTimeEntry = (id: string, patch: Patch<TimeEntry>, credentialIds?: string[]): Promise<TimeEntry> =>
  write([...TABLES], async (w) => {
    const before = await w.db.timeEntries.get(id);
    const edited = [...(before?.edited ?? [])];
    for (const field of ['what', 'day', 'minutes', 'activity', 'reason'] as const) {
      if (before && patch[field] !== undefined && patch[field] !== before[field]) {
        edited.push({ at: w.now, field, from: String(before[field]), to: String(patch[field]) });
      }
    }
    if (credentialIds) await setShares(w, id, credentialIds);
    return change(w, w.db.timeEntries, id, { ...patch, edited });
  });

export const binTimeEntry = (id: string): Promise<TimeEntry> => write([...TABLES], (w) => bin(w, w.db.timeEntries, id));
export const restoreTimeEntry = (id: string): Promise<TimeEntry> => write([...TABLES], (w) => restore(w, w.db.timeEntries, id));

export interface EntryWithParts {
  entry: TimeEntry;
  intervals: Interval[];
  shares: Share[];
}

/** Entries of the days from `first` to `last`, with their intervals and shares, newest day first. */
export const entriesBetween = (first: Day, last: Day): Promise<EntryWithParts[]> =>
  read(async (db) => {
    const entries = await db.timeEntries.where('[deletedAt+day]').between(['', first], ['', last], true, true).reverse().toArray();
    const ids = entries.map((e) => e.id);
    const [intervals, shares] = await Promise.all([
      db.intervals.where('timeEntryId').anyOf(ids).toArray(),
      db.shares.where('timeEntryId').anyOf(ids).toArray(),
    ]);
    return entries.map((entry) => ({
      entry,
      intervals: alive(intervals.filter((i) => i.timeEntryId === entry.id)),
      shares: alive(shares.filter((s) => s.timeEntryId === entry.id)),
    }));
  });

/** All entries that share in a credential. */
export const entriesOfCredential = (credentialId: string): Promise<EntryWithParts[]> =>
  read(async (db) => {
    const mine = alive(await db.shares.where({ credentialId }).toArray());
    const ids = [...new Set(mine.map((s) => s.timeEntryId))];
    const [entries, intervals, shares] = await Promise.all([
      db.timeEntries.bulkGet(ids),
      db.intervals.where('timeEntryId').anyOf(ids).toArray(),
      db.shares.where('timeEntryId').anyOf(ids).toArray(),
    ]);
    return entries
      .filter((entry) => entry?.deletedAt === '')
      .map((entry) => ({
        entry: entry as TimeEntry,
        intervals: alive(intervals.filter((i) => i.timeEntryId === entry?.id)),
        shares: alive(shares.filter((s) => s.timeEntryId === entry?.id)),
      }));
  });

/** For the timer's file: a new entry with its shares, inside the caller's transaction. */
export async function beginEntry(w: Writing, entry: { what: string; day: Day; zone: Zone; credentialIds: string[] }): Promise<TimeEntry> {
  const made = await insert(w, w.db.timeEntries, {
    what: entry.what, activity: 'reading', source: 'timer', day: entry.day, zone: entry.zone, minutes: 0, recordedAt: w.now, reason: '', edited: [],
  });
  await setShares(w, made.id, entry.credentialIds);
  return made;
}

