import { expect, test } from 'vitest';
import { GAP_AFTER_MS, gapOf } from '@/utils/time/gap';
import { anEntry, anInterval } from './time-rows';

const running = anInterval(anEntry(), '2026-03-12T14:00:00.000Z', '', { lastSeenAt: '2026-03-12T14:10:00.000Z' });

test('five minutes', () => expect(GAP_AFTER_MS).toBe(300_000));

test('an interval seen five minutes ago has no gap, a millisecond later it has', () => {
  expect(gapOf(running, '2026-03-12T14:15:00.000Z')).toBeNull();
  expect(gapOf(running, '2026-03-12T14:15:00.001Z')).toEqual({ from: '2026-03-12T14:10:00.000Z', to: '2026-03-12T14:15:00.001Z' });
});

test('a closed interval has none, and neither has one last seen in the future of a clock set back', () => {
  expect(gapOf({ ...running, endAt: '2026-03-12T14:12:00.000Z' }, '2026-03-12T20:00:00.000Z')).toBeNull();
  expect(gapOf(running, '2026-03-12T13:00:00.000Z')).toBeNull();
});
