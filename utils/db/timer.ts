import { UserError } from '../core/errors';
import type { Day, Zone } from '../core/rows/row';
import type { Interval, TimeEntry } from '../core/rows/time';
import { beginEntry, type EntryWithParts } from './time-entries';
import { alive, change, insert, read, restore, write, type Writing } from './writing';

const TABLES = ['timeEntries', 'intervals', 'shares', 'meta'] as const;

/** The entry that is being timed: running when its last interval is open, else paused. Its id is kept in `meta`. */
export interface Timer extends EntryWithParts {
  running: boolean;
}

const CURRENT = 'currentTimeEntry';

async function openInterval(w: Writing): Promise<Interval | undefined> {
  return w.db.intervals.where('[deletedAt+endAt]').equals(['', '']).first();
}

/** A clock that was set back takes no time away: the interval ends where it was last seen. */
async function close(w: Writing, open: Interval): Promise<void> {
  const endAt = w.now > open.lastSeenAt ? w.now : open.lastSeenAt;
  await change(w, w.db.intervals, open.id, { endAt, lastSeenAt: endAt });
}

const begin = (w: Writing, timeEntryId: string, zone: Zone, gap: Interval['gap'] = ''): Promise<Interval> =>
  insert(w, w.db.intervals, { timeEntryId, startAt: w.now, endAt: '', zone, lastSeenAt: w.now, replaces: '', gap });

export interface TimerStart {
  what: string;
  day: Day;
  zone: Zone;
  credentialIds: string[];
}

/** Starts a new entry; one that is running is stopped in the same transaction. */
export const startTimer = (start: TimerStart, now = new Date()): Promise<TimeEntry> =>
  write([...TABLES], async (w) => {
    const open = await openInterval(w);
    if (open) await close(w, open);
    const entry = await beginEntry(w, start);
    await begin(w, entry.id, start.zone);
    await w.db.meta.put({ key: CURRENT, value: entry.id });
    return entry;
  }, now);

export const pauseTimer = (now = new Date()): Promise<void> =>
  write([...TABLES], async (w) => {
    const open = await openInterval(w);
    if (open) await close(w, open);
  }, now);

/** @throws UserError `nothingOpen` when there is no paused entry */
export const resumeTimer = (zone: Zone, now = new Date()): Promise<void> =>
  write([...TABLES], async (w) => {
    if (await openInterval(w)) return;
    const current = await w.db.meta.get(CURRENT);
    const entry = current?.value ? await w.db.timeEntries.get(current.value) : undefined;
    if (!current?.value || !entry || entry.deletedAt) throw new UserError('nothingOpen');
    await begin(w, current.value, zone);
  }, now);

/** Stops and saves. Answers the entry, or null when nothing was timed. */
export const stopTimer = (now = new Date()): Promise<TimeEntry | null> =>
  write([...TABLES], async (w) => {
    const open = await openInterval(w);
    if (open) await close(w, open);
    const current = await w.db.meta.get(CURRENT);
    await w.db.meta.put({ key: CURRENT, value: '' });
    return current?.value ? ((await w.db.timeEntries.get(current.value)) ?? null) : null;
  }, now);

/** Undo of a stop: the entry is current again, and paused. */
export const takeUpEntry = (id: string): Promise<void> =>
  write([...TABLES], async (w) => {
    const entry = await w.db.timeEntries.get(id);
    if (entry?.deletedAt) await restore(w, w.db.timeEntries, id);
    await w.db.meta.put({ key: CURRENT, value: id });
  });

/**
 * After rows came in from another machine: at most one interval stays open, the others end where they were last seen. The
 * timer that is current here goes on; where there is none, one that came in running goes on here.
 */
export async function oneOpenInterval(w: Writing): Promise<void> {
  const open = (await w.db.intervals.where('[deletedAt+endAt]').equals(['', '']).toArray()).sort((a, b) => (a.startAt < b.startAt ? 1 : -1));
  const current = (await w.db.meta.get(CURRENT))?.value ?? '';
  const stays = open.find((interval) => current === '' || interval.timeEntryId === current);
  if (stays && current === '') await w.db.meta.put({ key: CURRENT, value: stays.timeEntryId });
  for (const interval of open) if (interval !== stays) await change(w, w.db.intervals, interval.id, { endAt: interval.lastSeenAt });
}

export const currentTimer = (): Promise<Timer | null> =>
  read(async (db) => {
    const current = await db.meta.get(CURRENT);
    if (!current?.value) return null;
    const entry = await db.timeEntries.get(current.value);
    if (!entry || entry.deletedAt) return null;
    const [intervals, shares] = await Promise.all([
      db.intervals.where({ timeEntryId: entry.id }).toArray(),
      db.shares.where({ timeEntryId: entry.id }).toArray(),
    ]);
    const mine = alive(intervals);
    return { entry, intervals: mine, shares: alive(shares), running: mine.some((i) => i.endAt === '') };
  });

/**
 * Marks the running timer as seen. After a gap longer than `gapAfterMs` the interval ends at what was last seen and a new
 * one begins, so that time away counts only once the teacher said so.
 */
export const seeTimer = (gapAfterMs: number, zone: Zone, now = new Date()): Promise<void> =>
  write([...TABLES], async (w) => {
    const open = await openInterval(w);
    if (!open) return;
    const away = now.getTime() - Date.parse(open.lastSeenAt);
    if (away > gapAfterMs) {
      await change(w, w.db.intervals, open.id, { endAt: open.lastSeenAt });
      await begin(w, open.timeEntryId, zone, 'asked');
    } else if (away > 0) await change(w, w.db.intervals, open.id, { lastSeenAt: w.now });
  }, now);

/**
 * Answers a gap, once: a second answer, from another surface, changes nothing. `kept` adds the gap's stretch as an
 * interval of its own; with `until` only the part before it (split). `left` leaves it out.
 */
export const answerGap = (intervalId: string, answer: 'kept' | 'left', until = ''): Promise<void> =>
  write([...TABLES], async (w) => {
    if ((await w.db.intervals.get(intervalId))?.gap !== 'asked') return;
    const after = await change(w, w.db.intervals, intervalId, { gap: answer });
    if (answer === 'left') return;
    const earlier = alive(await w.db.intervals.where({ timeEntryId: after.timeEntryId }).toArray())
      .filter((i) => i.endAt !== '' && i.startAt < after.startAt)
      .sort((a, b) => (a.endAt < b.endAt ? 1 : -1))[0];
    if (!earlier) return;
    const endAt = until && until < after.startAt ? until : after.startAt;
    if (endAt <= earlier.endAt) return;
    await insert(w, w.db.intervals, { timeEntryId: after.timeEntryId, startAt: earlier.endAt, endAt, zone: after.zone, lastSeenAt: endAt, replaces: '', gap: '' });
  });
