import type { Use } from '../core/rows/evidence';
import type { CredentialEvent } from '../core/rows/template';
import type { Answer } from '../core/rows/writing';
import { statusOf, type Status } from './status';

export type Column = 'exploring' | 'drafting' | 'submitted' | 'cameBack' | 'earned' | 'closed';

/** The board, from left to right. */
export const columns: readonly Column[] = ['exploring', 'drafting', 'submitted', 'cameBack', 'earned', 'closed'];

const COLUMN: Record<Status, Column> = {
  exploring: 'exploring',
  drafting: 'drafting',
  submitted: 'submitted',
  incomplete: 'cameBack',
  notYet: 'cameBack',
  earned: 'earned',
  withdrawn: 'closed',
  expired: 'closed',
  revoked: 'closed',
  archived: 'closed',
};

export interface Standing {
  status: Status;
  column: Column;
  /** The event that made it so; null before any did. */
  since: CredentialEvent | null;
}

export interface StandingRows {
  events: readonly CredentialEvent[];
  answers: readonly Answer[];
  uses: readonly Use[];
}

/** Work has begun once a word is written or a slot is filled. */
export const hasWork = ({ answers, uses }: Pick<StandingRows, 'answers' | 'uses'>): boolean =>
  uses.some((use) => use.deletedAt === '') || answers.some((answer) => answer.deletedAt === '' && answer.body.trim() !== '');

/** Where a credential stands, and on which column of the board. */
export function standingOf(rows: StandingRows): Standing {
  const status = statusOf(rows.events, hasWork(rows));
  const since = rows.events
    .filter((event) => event.deletedAt === '' && event.kind === status)
    .reduce<CredentialEvent | null>((last, event) => (last && `${last.on} ${last.createdAt}` > `${event.on} ${event.createdAt}` ? last : event), null);
  return { status, column: COLUMN[status], since };
}
