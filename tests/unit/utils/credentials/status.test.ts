import { describe, expect, test } from 'vitest';
import { statusOf, submissionNumber } from '@/utils/credentials/status';
import { anEvent } from './pursuit';

describe('statusOf', () => {
  test('before any event: whether there is work', () => {
    expect(statusOf([], false)).toBe('exploring');
    expect(statusOf([], true)).toBe('drafting');
    expect(statusOf([anEvent('enrolled', '2026-01-05'), anEvent('approved', '2026-01-02')], true)).toBe('drafting');
  });

  test('the latest day says it, whatever the order of writing', () => {
    const events = [anEvent('notYet', '2026-02-13'), anEvent('submitted', '2026-01-26'), anEvent('submitted', '2026-03-01')];
    expect(statusOf(events, true)).toBe('submitted');
    expect(statusOf(events.slice(0, 2), true)).toBe('notYet');
  });

  test('within a day what was put down last', () => {
    expect(statusOf([anEvent('submitted', '2026-01-26'), anEvent('incomplete', '2026-01-26')], true)).toBe('incomplete');
  });

  test('an approval or an enrolment noted later leaves it as it is', () => {
    expect(statusOf([anEvent('submitted', '2026-01-26'), anEvent('approved', '2026-01-27'), anEvent('enrolled', '2026-01-28')], true)).toBe('submitted');
  });

  test('enrolling again opens what was closed', () => {
    expect(statusOf([anEvent('withdrawn', '2026-01-26'), anEvent('enrolled', '2026-02-01')], true)).toBe('drafting');
    expect(statusOf([anEvent('enrolled', '2026-01-01'), anEvent('withdrawn', '2026-01-26')], true)).toBe('withdrawn');
    expect(statusOf([anEvent('archived', '2026-01-26'), anEvent('enrolled', '2026-02-01')], false)).toBe('exploring');
  });

  test.each(['incomplete', 'notYet', 'earned', 'withdrawn', 'expired', 'revoked', 'archived'] as const)('%s', (kind) => {
    expect(statusOf([anEvent('submitted', '2026-01-26'), anEvent(kind, '2026-02-26')], true)).toBe(kind);
    expect(statusOf([anEvent('submitted', '2026-01-26'), anEvent(kind, '2026-02-26', { deletedAt: '2026-02-27T00:00:00.000Z' })], true)).toBe('submitted');
  });
});

test('submissions are counted, those undone are not', () => {
  expect(submissionNumber([])).toBe(0);
  expect(submissionNumber([
    anEvent('submitted', '2026-01-19'), anEvent('incomplete', '2026-01-23'), anEvent('submitted', '2026-01-26'),
    anEvent('submitted', '2026-01-27', { deletedAt: '2026-01-27T00:00:00.000Z' }),
  ])).toBe(2);
});
