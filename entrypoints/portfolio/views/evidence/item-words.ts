import type { Item, ItemKind } from '@/utils/core/rows/evidence';
import { daysBetween } from '@/utils/time/calendar';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';

/** The kinds that are collected now, for the filter. */
export const KIND_WORDS = {
  page: m.evidence_kind_page,
  selection: m.evidence_kind_selection,
  link: m.evidence_kind_link,
  file: m.evidence_kind_file,
  linked: m.evidence_kind_linked,
  image: m.kinds_kind_image,
  video: m.kinds_kind_video,
  screenshot: m.kinds_screenshot,
  pdf: m.kinds_pdf,
  note: m.kinds_note,
} as const satisfies Partial<Record<ItemKind, () => string>>;

export const ROLE_WORDS = { source: m.common_role_source, evidence: m.common_role_evidence } as const;

export const MADE_BY_WORDS = {
  me: m.common_madeBy_me,
  team: m.common_madeBy_team,
  student: m.common_madeBy_student,
  others: m.common_madeBy_others,
} as const;

/** A day without this year's number. */
export const dayWords = (day: string): string => formatDay(day, { thisYear: String(new Date().getFullYear()) });

export const nameOf = (item: Pick<Item, 'title'>): string => item.title.trim() || m.evidence_untitled();

/** The day it was put into Microfolio, where the teacher is. Lists ask for thousands: the clock's own parts are quick. */
export function recordedOn({ capturedAt }: Pick<Item, 'capturedAt'>): string {
  const at = new Date(capturedAt);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day it happened, as the teacher says; else the day it was recorded. */
export const happenedOn = (item: Pick<Item, 'capturedAt' | 'happenedOn'>): string => item.happenedOn || recordedOn(item);

/** How many days after it happened it was recorded. */
export const daysLater = (item: Pick<Item, 'capturedAt' | 'happenedOn'>): number => (item.happenedOn === '' ? 0 : Math.max(0, daysBetween(item.happenedOn, recordedOn(item))));

/** `9 Oct · made by me`; of a source whoever wrote it, where that is known. */
export function factWords(item: Item): string {
  const by = item.role === 'source' && item.madeBy === 'others' ? item.authors.join(', ') || item.site : '';
  return [dayWords(happenedOn(item)), by || m.evidence_madeBy({ who: MADE_BY_WORDS[item.madeBy]() })].join(' · ');
}

/** Whether it may be of students: what others published is not. */
export const mayBeOfStudents = ({ role, madeBy }: Pick<Item, 'role' | 'madeBy'>): boolean => role === 'evidence' || madeBy !== 'others';
