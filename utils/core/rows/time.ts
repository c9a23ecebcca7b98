import type { Day, Instant, Row, Zone } from './row';

export type ActivityType =
  | 'reading' | 'planning' | 'teaching' | 'reflecting' | 'collaborating' | 'course' | 'workshop'
  | 'mentoring' | 'micro-credential' | 'other';

/** A stretch of learning time. */
export interface TimeEntry extends Row {
  what: string;
  activity: ActivityType;
  source: 'timer' | 'manual' | 'import';
  /** The day as lived, in `zone`. */
  day: Day;
  zone: Zone;
  /** Minutes by hand; 0 for a timer, whose minutes come from its intervals. */
  minutes: number;
  /** When it was put down. "Recorded later" is derived: recordedAt's day against `day`. */
  recordedAt: Instant;
  reason: string;
  edited: { at: Instant; field: string; from: string; to: string }[];
}

/** While open only endAt and lastSeenAt change; once closed a correction is a new row that names the one it replaces. */
export interface Interval extends Row {
  timeEntryId: string;
  startAt: Instant;
  /** '' while running. At most one is open. */
  endAt: Instant | '';
  zone: Zone;
  lastSeenAt: Instant;
  replaces: string;
  /** What the teacher said of the gap before this interval: '' = no gap, `asked` = not answered yet. */
  gap: '' | 'asked' | 'kept' | 'left';
}

/** An entry's seconds are dealt out by largest remainder, so that they always sum. */
export interface Share extends Row {
  timeEntryId: string;
  credentialId: string;
  weight: number;
}

export interface Tag extends Row {
  subjectKind: 'item' | 'jot' | 'timeEntry';
  subjectId: string;
  tag: string;
}
