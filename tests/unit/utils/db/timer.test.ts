import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toResult, type Result } from '@/utils/core/result';
import { database } from '@/utils/db/database';
import { binTimeEntry } from '@/utils/db/time-entries';
import { answerGap, currentTimer, pauseTimer, resumeTimer, seeTimer, startTimer, stopTimer, takeUpEntry } from '@/utils/db/timer';
import { emptyDatabase } from './rows';

emptyDatabase();

const GAP = 10 * 60_000;
const at = (clock: string): Date => new Date(`2026-03-12T${clock}:00.000Z`);
const start = (clock: string, credentialIds: string[] = []) => startTimer({ what: 'Reading', day: '2026-03-12', zone: 'UTC', credentialIds }, at(clock));
const openIntervals = () => database().intervals.filter((i) => i.endAt === '' && i.deletedAt === '').count();
const stretches = async () => ((await currentTimer())?.intervals ?? []).map((i) => [i.startAt.slice(11, 16), i.endAt.slice(11, 16)]).toSorted();

describe('the timer', () => {
  it('starts, pauses, goes on and stops', async () => {
    expect(await currentTimer()).toBeNull();
    const entry = await start('20:00', ['c1']);
    expect(await currentTimer()).toMatchObject({ running: true, entry: { id: entry.id, source: 'timer' }, shares: [{ credentialId: 'c1', weight: 1 }] });
    await pauseTimer(at('20:10'));
    expect((await currentTimer())?.running).toBe(false);
    await resumeTimer('UTC', at('20:15'));
    expect((await stopTimer(at('20:20')))?.id).toBe(entry.id);
    expect(await currentTimer()).toBeNull();
    expect(await openIntervals()).toBe(0);
  });

  it('stops the running entry when another starts', async () => {
    const first = await start('20:00');
    await start('20:30');
    const intervals = await database().intervals.where({ timeEntryId: first.id }).toArray();
    expect(intervals.map((i) => i.endAt)).toEqual([at('20:30').toISOString()]);
    expect(await openIntervals()).toBe(1);
  });

  it('has nothing to go on with when nothing was timed, or the entry is in the bin', async () => {
    await expect(resumeTimer('UTC')).rejects.toMatchObject({ code: 'nothingOpen' });
    const entry = await start('20:00');
    await pauseTimer(at('20:05'));
    await binTimeEntry(entry.id);
    await expect(resumeTimer('UTC')).rejects.toMatchObject({ code: 'nothingOpen' });
    expect(await currentTimer()).toBeNull();
  });

  it('is taken up again after a stop is undone', async () => {
    const entry = await start('20:00');
    await stopTimer(at('20:05'));
    await binTimeEntry(entry.id);
    await takeUpEntry(entry.id);
    expect(await currentTimer()).toMatchObject({ running: false, entry: { id: entry.id } });
  });

  it('answers null when there is nothing to stop', async () => expect(await stopTimer()).toBeNull());
});

describe('a gap', () => {
  const away = async () => {
    await start('20:00');
    await seeTimer(GAP, 'UTC', at('20:05'));
    await seeTimer(GAP, 'UTC', at('21:00'));
    const timer = await currentTimer();
    return timer?.intervals.find((i) => i.gap === 'asked')?.id ?? '';
  };

  it('counts nothing until it is answered', async () => {
    await away();
    expect(await stretches()).toEqual([['20:00', '20:05'], ['21:00', '']]);
  });

  it('kept, it becomes a stretch of its own', async () => {
    await answerGap(await away(), 'kept');
    expect(await stretches()).toEqual([['20:00', '20:05'], ['20:05', '21:00'], ['21:00', '']]);
  });

  it('split, it counts up to there', async () => {
    await answerGap(await away(), 'kept', at('20:20').toISOString());
    expect(await stretches()).toEqual([['20:00', '20:05'], ['20:05', '20:20'], ['21:00', '']]);
  });

  it('split before it began, it counts nothing', async () => {
    await answerGap(await away(), 'kept', at('20:01').toISOString());
    expect(await stretches()).toEqual([['20:00', '20:05'], ['21:00', '']]);
  });

  it('left, it stays out', async () => {
    await answerGap(await away(), 'left');
    expect(await stretches()).toEqual([['20:00', '20:05'], ['21:00', '']]);
  });

  it('is answered once: a second answer changes nothing', async () => {
    const id = await away();
    await answerGap(id, 'kept', at('20:20').toISOString());
    await answerGap(id, 'kept');
    await answerGap(id, 'left');
    expect(await stretches()).toEqual([['20:00', '20:05'], ['20:05', '20:20'], ['21:00', '']]);
    expect((await database().intervals.get(id))?.gap).toBe('kept');
  });

  it('is none within the time allowed: the interval is only seen', async () => {
    await start('20:00');
    await seeTimer(GAP, 'UTC', at('20:09'));
    expect(await stretches()).toEqual([['20:00', '']]);
    expect((await currentTimer())?.intervals[0]?.lastSeenAt).toBe(at('20:09').toISOString());
  });
});

describe('whatever is done', () => {
  it('at most one interval is open, and none ends before it began', async () => {
    const act = fc.record({ what: fc.constantFrom('start', 'pause', 'resume', 'stop', 'see', 'keep', 'split', 'leave'), minutes: fc.integer({ min: 0, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        await Promise.all(database().tables.map((table) => table.clear()));
        let now = at('08:00');
        const refusals: Result<void>[] = [];
        for (const { what, minutes } of acts) {
          now = new Date(now.getTime() + minutes * 60_000);
          const asked = (await currentTimer())?.intervals.find((i) => i.gap === 'asked')?.id;
          if (what === 'start') await startTimer({ what: '', day: '2026-03-12', zone: 'UTC', credentialIds: [] }, now);
          if (what === 'pause') await pauseTimer(now);
          if (what === 'resume') refusals.push(await toResult(() => resumeTimer('UTC', now)));
          if (what === 'stop') await stopTimer(now);
          if (what === 'see') await seeTimer(GAP, 'UTC', now);
          if (asked && what === 'keep') await answerGap(asked, 'kept');
          if (asked && what === 'split') await answerGap(asked, 'kept', new Date(now.getTime() - 5 * 60_000).toISOString());
          if (asked && what === 'leave') await answerGap(asked, 'left');
          expect(await openIntervals()).toBeLessThanOrEqual(1);
        }
        expect(refusals.filter((r) => !r.ok && r.code !== 'nothingOpen')).toEqual([]);
        expect((await database().intervals.toArray()).filter((i) => i.endAt && i.endAt < i.startAt)).toEqual([]);
        // No minute counts twice within an entry.
        const byEntry = Map.groupBy(await database().intervals.toArray(), (i) => i.timeEntryId);
        for (const intervals of byEntry.values()) {
          const sorted = intervals.toSorted((a, b) => (a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : (a.endAt || '~') < (b.endAt || '~') ? -1 : 1));
          for (const [n, next] of sorted.slice(1).entries()) expect((sorted[n]?.endAt ?? '') <= next.startAt).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
