import { ownZone } from '@/components/hooks/use-timer';
import { UserError } from '@/utils/core/errors';
import type { ActivityType, TimeEntry } from '@/utils/core/rows/time';
import type { CredentialName } from '@/components/hooks/use-credential-names';
import { recordedLater } from '@/utils/time/calendar';
import { formatMinutes } from '@/utils/time/duration';
import type { EntryField, ReadEntry, TypedEntry } from '@/utils/time/read-entry';
import { readWeights } from '@/utils/time/weights';
import { sayError } from '@/utils/words/error-words';
import { formatDay, formatTime } from '@/utils/words/format';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';

export const ACTIVITY_WORDS: Record<ActivityType, () => string> = {
  reading: m.time_activity_reading,
  planning: m.time_activity_planning,
  teaching: m.time_activity_teaching,
  reflecting: m.time_activity_reflecting,
  collaborating: m.time_activity_collaborating,
  course: m.time_activity_course,
  workshop: m.time_activity_workshop,
  mentoring: m.time_activity_mentoring,
  'micro-credential': m.time_activity_microCredential,
  other: m.time_activity_other,
};

export const ACTIVITIES = Object.keys(ACTIVITY_WORDS) as ActivityType[];

export const isActivity = (text: string): text is ActivityType => text in ACTIVITY_WORDS;

/** `same day`, `a day later`, `4 days later`: when it was put down, against when it was. */
export const laterWords = (days: number): string => (days === 0 ? m.time_sameDay() : m.time_daysLater({ n: days }));

/** `timer`, `by hand, 4 days later`, and that it was edited since. */
export function recordedWords(entry: TimeEntry): string {
  const later = recordedLater(entry);
  const words = entry.source === 'timer'
    ? [m.time_byTimer(), later > 0 ? laterWords(later) : '']
    : [entry.source === 'manual' ? m.time_byHand() : m.time_byImport(), laterWords(later)];
  return [...words, entry.edited.length > 0 ? m.time_edited() : ''].filter(Boolean).join(', ');
}

export const nameOf = (names: ReadonlyMap<string, CredentialName>, id: string): string =>
  id === '' ? m.common_inbox() : names.get(id)?.title || m.time_unknownCredential();

const FIELD_WORDS: Record<string, () => string> = {
  what: m.time_what,
  day: m.time_day,
  minutes: m.time_minutes,
  activity: m.time_activity,
  reason: m.time_reason,
  shares: m.time_credential,
};

/** One change of an entry: the field, and how it stood before and after. */
export function changeWords({ field, from, to }: TimeEntry['edited'][number], names: ReadonlyMap<string, CredentialName>): { field: string; from: string; to: string } {
  const value = (text: string): string => {
    if (field === 'minutes') return formatMinutes(Number(text) * 60);
    if (field === 'day') return formatDay(text);
    if (field === 'activity' && isActivity(text)) return ACTIVITY_WORDS[text]();
    if (field !== 'shares') return text;
    const parts = readWeights(text);
    if (parts.length < 2) return nameOf(names, parts[0]?.credentialId ?? '');
    return parts.map((one) => m.time_weighted({ name: nameOf(names, one.credentialId), weight: one.weight })).join(', ');
  };
  return { field: FIELD_WORDS[field]?.() ?? field, from: value(from), to: value(to) };
}

/** What is wrong with each field, as a sentence. */
export function wrongWords(wrong: ReadEntry['wrong'], typed: TypedEntry): Partial<Record<EntryField, string>> {
  return Object.fromEntries(Object.entries(wrong).map(([field, code]) =>
    [field, sayError(new UserError(code, { field: FIELD_WORDS[field]?.() ?? '', text: typed[field as EntryField] }))]));
}

/** The reader's own zone needs no name; one that this browser does not know cannot be shown in. */
function zoneToShow(zone: string): string {
  if (zone === ownZone()) return '';
  try {
    return Intl.DateTimeFormat(undefined, { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return '';
  }
}

/** `19:20–20:35`, as it was lived: another zone than the reader's own is named. */
export function spanWords(span: { startAt: string; endAt: string; zone: string }): string {
  const zone = zoneToShow(span.zone);
  const time = (at: string): string => formatTime(at, wordsLocale(), zone);
  const words = span.endAt ? `${time(span.startAt)}–${time(span.endAt)}` : m.time_since({ time: time(span.startAt) });
  return zone ? `${words} (${zone})` : words;
}
