import type { Day, New, Patch, Zone } from '../core/rows/row';
import type { Interval, Share, TimeEntry } from '../core/rows/time';
import { writeWeights } from '../time/weights';
import { alive, bin, change, insert, read, restore, write, type Writing } from './writing';

const TABLES = ['timeEntries', 'intervals', 'shares'] as const;

/** What part of an entry a credential has: whole numbers, weighed against each other. */
export type Weight = Pick<Share, 'credentialId' | 'weight'>;

const equally = (credentialIds: readonly string[]): Weight[] => [...new Set(credentialIds)].map((credentialId) => ({ credentialId, weight: 1 }));

/** Sets the shares to exactly these; answers how they stood before. */
async function setShares(w: Writing, timeEntryId: string, weights: readonly Weight[]): Promise<string> {
  const there = alive(await w.db.shares.where({ timeEntryId }).toArray());
  for (const share of there) if (!weights.some((one) => one.credentialId === share.credentialId)) await bin(w, w.db.shares, share.id);
  for (const { credentialId, weight } of weights) {
    const known = there.find((share) => share.credentialId === credentialId);
    if (!known) await insert<Share>(w, w.db.shares, { timeEntryId, credentialId, weight });
    else if (known.weight !== weight) await change(w, w.db.shares, known.id, { weight });
  }
  return writeWeights(there);
}

/** An entry by hand: day and minutes as the teacher says, recorded now. */
export const addTimeEntry = (entry: New<TimeEntry>, credentialIds: string[]): Promise<TimeEntry> =>
  write([...TABLES], async (w) => {
    const made = await insert(w, w.db.timeEntries, entry);
    await setShares(w, made.id, equally(credentialIds));
    return made;
  });

/** Changes an entry; what was changed, from what, stays in its history. */
export const editTimeEntry = (id: string, patch: Patch<TimeEntry>, weights?: readonly Weight[]): Promise<TimeEntry> =>
  write([...TABLES], async (w) => {
    const before = await w.db.timeEntries.get(id);
    const edited = [...(before?.edited ?? [])];
    for (const field of ['what', 'day', 'minutes', 'activity', 'reason'] as const) {
      if (before && patch[field] !== undefined && patch[field] !== before[field]) {
        edited.push({ at: w.now, field, from: String(before[field]), to: String(patch[field]) });
      }
    }
    if (weights) {
      const [from, to] = [await setShares(w, id, weights), writeWeights(weights)];
      if (from !== to) edited.push({ at: w.now, field: 'shares', from, to });
    }
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

/** The newest day before this one that has an entry; '' = none. */
export const lastDayBefore = (day: Day): Promise<Day | ''> =>
  read(async (db) => (await db.timeEntries.where('[deletedAt+day]').between(['', ''], ['', day], true, false).last())?.day ?? '');

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
  await setShares(w, made.id, equally(entry.credentialIds));
  return made;
}

