import Papa from 'papaparse';
import type { ActivityType, Interval, TimeEntry } from '@/utils/core/rows/time';
import type { Instant, Locale } from '@/utils/core/rows/row';
import { recordedLater } from '@/utils/time/calendar';
import { dealShares, secondsOf, standingIntervals } from '@/utils/time/duration';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine } from '../clean-text';
import { onTheClock } from '../dates';
import { textFile, type SubmissionInput } from '../submission-input';
import type { ExportFormat } from './types';

/**
 * Each stretch of the credential's time as a row. `minutes` are whole and `seconds` what is left over, so that the rows sum
 * to the second; the credential's share is in seconds, dealt out over an entry's rows without remainder.
 */
export const timeLogCsv = {
  id: 'time-log-csv',
  where: 'archive',
  files: (input) => {
    const locale = input.template.language;
    // A spreadsheet runs what begins like a formula.
    const csv = Papa.unparse({ fields: COLUMNS.map((column) => column({}, { locale })), data: rowsOf(input) }, { newline: '\r\n', escapeFormulae: true });
    return Promise.resolve([textFile('time-log.csv', 'text/csv', `${csv}\r\n`)]);
  },
} as const satisfies ExportFormat;

const COLUMNS = [
  m.package_logDay, m.package_logZone, m.package_logStart, m.package_logEnd, m.package_logMinutes, m.package_logSeconds, m.package_logWhat,
  m.package_logActivity, m.package_logSource, m.package_logRecordedAt, m.package_logLater, m.package_logShare,
];

const ACTIVITIES: Record<ActivityType, typeof m.package_actReading> = {
  reading: m.package_actReading, planning: m.package_actPlanning, teaching: m.package_actTeaching, reflecting: m.package_actReflecting,
  collaborating: m.package_actCollaborating, course: m.package_actCourse, workshop: m.package_actWorkshop, mentoring: m.package_actMentoring,
  'micro-credential': m.package_actCredential, other: m.package_actOther,
};
const SOURCES: Record<TimeEntry['source'], typeof m.package_fromTimer> = {
  timer: m.package_fromTimer, manual: m.package_fromHand, import: m.package_fromImport,
};

/** Cuts `total` where the running sums of `parts` fall, so that the cuts sum to it. */
function cut(total: number, parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let before = 0;
  let sum = 0;
  return parts.map((part) => {
    sum += part;
    const upTo = whole > 0 ? Math.floor((total * sum) / whole) : 0;
    const here = upTo - before;
    before = upTo;
    return here;
  });
}

function rowsOf(input: SubmissionInput): string[][] {
  return input.timeEntries
    .filter((entry) => entry.deletedAt === '')
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.id < b.id ? -1 : 1))
    .flatMap((entry) => {
      const seconds = secondsOf(entry, input.intervals);
      const shares = dealShares(seconds, input.shares.filter((share) => share.timeEntryId === entry.id));
      const share = shares.get(input.credential.id);
      return share === undefined ? [] : rowsOfEntry(entry, input.intervals, seconds, share, input.template.language);
    });
}

function rowsOfEntry(entry: TimeEntry, intervals: readonly Interval[], seconds: number, share: number, locale: Locale): string[][] {
  const row = (start: string, end: string, seconds: number, share: number): string[] => [
    entry.day, cleanLine(entry.zone), start, end, String(Math.floor(seconds / 60)), String(seconds % 60), cleanLine(entry.what),
    ACTIVITIES[entry.activity]({}, { locale }), SOURCES[entry.source]({}, { locale }), onTheClock(entry.recordedAt, entry.zone),
    (recordedLater(entry) > 0 ? m.package_yes : m.package_no)({}, { locale }), String(share),
  ];
  const stretches = standingIntervals(entry.id, intervals);
  if (entry.source !== 'timer' || stretches.length === 0) return [row('', '', seconds, share)];
  const endOf = (one: Interval): Instant => one.endAt || one.lastSeenAt;
  const lengths = stretches.map((one) => Math.max(0, Date.parse(endOf(one)) - Date.parse(one.startAt)));
  const parts = cut(seconds, lengths);
  const shares = cut(share, parts);
  return stretches.map((one, at) => row(onTheClock(one.startAt, one.zone), onTheClock(endOf(one), one.zone), parts[at] ?? 0, shares[at] ?? 0));
}
