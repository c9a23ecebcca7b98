import type { CredentialEvent, EventKind } from '../core/rows/template';

export type Status =
  | 'exploring' | 'drafting' | 'submitted' | 'incomplete' | 'notYet'
  | 'earned' | 'withdrawn' | 'expired' | 'revoked' | 'archived';

/** These say something of a credential and leave its status as it is. */
type Remark = Extract<EventKind, 'approved' | 'enrolled'>;
const isRemark = (kind: EventKind): kind is Remark => kind === 'approved' || kind === 'enrolled';

/** After one of these, enrolling again begins anew. */
const CLOSED: ReadonlySet<Status> = new Set<Status>(['withdrawn', 'expired', 'archived']);

type Dated = Pick<CredentialEvent, 'kind' | 'on' | 'createdAt' | 'deletedAt'>;

/** By the day it happened, then by when it was put down. */
const byDay = (a: Dated, b: Dated): number => {
  const [x, y] = [`${a.on} ${a.createdAt}`, `${b.on} ${b.createdAt}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Derived from the latest event that says where a credential stands; before any, from whether there are answers or uses. */
export function statusOf(events: readonly Dated[], hasWork: boolean): Status {
  const begun: Status = hasWork ? 'drafting' : 'exploring';
  let status: Status = begun;
  for (const { kind } of events.filter((e) => e.deletedAt === '').sort(byDay)) {
    if (!isRemark(kind)) status = kind;
    else if (kind === 'enrolled' && CLOSED.has(status)) status = begun;
  }
  return status;
}

/** How often it was handed in; 0 = never. The next submission has the number after it. */
export const submissionNumber = (events: readonly Pick<CredentialEvent, 'kind' | 'deletedAt'>[]): number =>
  events.filter((e) => e.deletedAt === '' && e.kind === 'submitted').length;
