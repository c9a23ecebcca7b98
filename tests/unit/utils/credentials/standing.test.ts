import { describe, expect, test } from 'vitest';
import type { CredentialEvent, EventKind } from '@/utils/core/rows/template';
import { columns, standingOf } from '@/utils/credentials/standing';

const row = { createdAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-01T10:00:00.000Z', deletedAt: '' as const, seen: {} };
const happened = (kind: EventKind, on: string, more: Partial<CredentialEvent> = {}): CredentialEvent => ({
  ...row, id: `${kind}-${on}`, credentialId: 'c', kind, on, who: '', reference: '', note: '', submissionId: '', ...more,
});
const answered = (body: string) => ({ ...row, id: 'c:p', credentialId: 'c', promptId: 'p', body, rev: 1, copiedAt: '' as const, copiedHash: '' });
const nothing = { events: [], answers: [], uses: [] };

describe('where a credential stands', () => {
  test('nothing written yet is exploring', () => expect(standingOf(nothing)).toEqual({ status: 'exploring', column: 'exploring', since: null }));
  test('spaces are not work', () => expect(standingOf({ ...nothing, answers: [answered(' \n')] }).column).toBe('exploring'));
  test('a word is', () => expect(standingOf({ ...nothing, answers: [answered('wait')] }).column).toBe('drafting'));

  test.each<[EventKind, string]>([
    ['submitted', 'submitted'], ['incomplete', 'cameBack'], ['notYet', 'cameBack'], ['earned', 'earned'],
    ['withdrawn', 'closed'], ['expired', 'closed'], ['revoked', 'closed'], ['archived', 'closed'],
  ])('%s stands in the column %s', (kind, column) => {
    const event = happened(kind, '2026-03-04');
    expect(standingOf({ ...nothing, events: [event] })).toEqual({ status: kind, column, since: event });
    expect(columns).toContain(column);
  });

  test('since names the last of several alike, whatever the order of the rows', () => {
    const [first, second] = [happened('submitted', '2026-03-04'), happened('submitted', '2026-03-20')];
    expect(standingOf({ ...nothing, events: [second, first] }).since).toBe(second);
  });
  test('an event in the bin did not happen', () => {
    expect(standingOf({ ...nothing, events: [happened('earned', '2026-03-04', { deletedAt: '2026-03-05T00:00:00.000Z' })] }).column).toBe('exploring');
  });
});
