import type { Interval, Share, TimeEntry } from '@/utils/core/rows/time';

let made = 0;
const row = () => {
  made += 1;
  const createdAt = new Date(Date.UTC(2026, 0, 1) + made).toISOString();
  return { id: `row-${String(made).padStart(6, '0')}`, createdAt, updatedAt: createdAt, deletedAt: '', seen: {} };
};

export const anEntry = (own: Partial<TimeEntry> = {}): TimeEntry => ({
  ...row(), what: 'Read on think time', activity: 'reading', source: 'timer', day: '2026-03-12', zone: 'America/Chicago',
  minutes: 0, recordedAt: '2026-03-12T18:00:00.000Z', reason: '', edited: [], ...own,
});

export const anInterval = (entry: TimeEntry, startAt: string, endAt: string, own: Partial<Interval> = {}): Interval => ({
  ...row(), timeEntryId: entry.id, startAt, endAt, zone: entry.zone, lastSeenAt: endAt || startAt, replaces: '', gap: '', ...own,
});

export const aShare = (entry: Pick<TimeEntry, 'id'>, credentialId: string, weight = 1, own: Partial<Share> = {}): Share => ({
  ...row(), timeEntryId: entry.id, credentialId, weight, ...own,
});
