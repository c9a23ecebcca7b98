import type { EventKind } from '@/utils/core/rows/template';
import { m } from '@/utils/words/paraglide/messages';

/** What can be recorded, in the order in which it usually happens. */
export const EVENT_WORDS: Record<EventKind, () => string> = {
  approved: m.credentials_event_approved,
  enrolled: m.credentials_event_enrolled,
  submitted: m.credentials_event_submitted,
  incomplete: m.credentials_event_incomplete,
  notYet: m.credentials_event_notYet,
  earned: m.credentials_event_earned,
  withdrawn: m.credentials_event_withdrawn,
  expired: m.credentials_event_expired,
  revoked: m.credentials_event_revoked,
  archived: m.credentials_event_archived,
};

export const EVENT_KINDS = Object.keys(EVENT_WORDS) as EventKind[];
