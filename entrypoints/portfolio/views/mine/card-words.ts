import { countsOf } from '@/utils/credentials/find-templates';
import { progressOf } from '@/utils/credentials/progress';
import type { Standing } from '@/utils/credentials/standing';
import { submissionNumber, type Status } from '@/utils/credentials/status';
import type { CredentialView } from '@/utils/db/credential-view';
import { formatMinutes } from '@/utils/time/duration';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';

export const STATUS_WORDS: Record<Status, () => string> = {
  exploring: m.credentials_status_exploring,
  drafting: m.credentials_status_drafting,
  submitted: m.credentials_status_submitted,
  incomplete: m.credentials_status_incomplete,
  notYet: m.credentials_status_notYet,
  earned: m.credentials_status_earned,
  withdrawn: m.credentials_status_withdrawn,
  expired: m.credentials_status_expired,
  revoked: m.credentials_status_revoked,
  archived: m.credentials_status_archived,
};

/** A day in the reader's words, without this year's number. */
export const dayWords = (day: string): string => formatDay(day, { thisYear: String(new Date().getFullYear()) });

export interface CardWords {
  lines: string[];
  /** How far it is, while it is being written. */
  progress: { done: number; of: number } | null;
}

/** What a card says under its title, by where the credential stands. */
export function cardWords(view: CredentialView, { status, column, since }: Standing, seconds: number): CardWords {
  const spent = seconds >= 60 ? m.credentials_spent({ time: formatMinutes(seconds) }) : '';
  const due = view.credential.dueOn ? m.credentials_due({ day: dayWords(view.credential.dueOn) }) : '';
  const words = (...lines: string[]): CardWords => ({ lines: lines.filter(Boolean), progress: null });
  if (column === 'exploring') {
    const { parts, prompts, criteria } = countsOf(view.template);
    return words([m.credentials_parts({ n: parts }), m.credentials_prompts({ n: prompts }), m.credentials_criteria({ n: criteria })].join(', '), spent, due);
  }
  if (column === 'submitted') {
    return words(m.credentials_submissionOn({ number: submissionNumber(view.events), day: dayWords(since?.on ?? '') }), due);
  }
  if (column === 'earned' || column === 'closed') return words(`${column === 'closed' ? `${STATUS_WORDS[status]()} · ` : ''}${dayWords(since?.on ?? '')}`);
  const { done, of } = progressOf(view);
  const far = [m.credentials_done({ done, of }), spent].filter(Boolean).join(' · ');
  return { lines: [far, due].filter(Boolean), progress: { done, of } };
}
