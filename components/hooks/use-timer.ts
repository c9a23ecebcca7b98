import { useEffect, useState } from 'preact/hooks';
import { answerGap, currentTimer, pauseTimer, resumeTimer, seeTimer, startTimer, stopTimer, takeUpEntry, type Timer } from '@/utils/db/timer';
import { markTimer } from '@/utils/platform/timer-mark';
import { todayIn } from '@/utils/time/calendar';
import { secondsOf } from '@/utils/time/duration';
import { GAP_AFTER_MS } from '@/utils/time/gap';
import { useLive } from './use-live';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface Gap {
  /** The interval after the gap. */
  intervalId: string;
  from: string;
  to: string;
}

export interface UseTimer {
  /** undefined while loading, null when nothing is timed. */
  timer: Timer | null | undefined;
  /** Seconds so far, from stored instants. */
  seconds: number;
  gap: Gap | null;
  error: unknown;
  start(what: string, credentialId: string): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Answers the entry's id and how to undo. */
  stop(): Promise<{ undo: () => Promise<void> } | null>;
  answer(answer: 'kept' | 'left', until?: string): Promise<void>;
}

/** The gap that waits for an answer, if any: it lies between two intervals. */
export function openGap(timer: Timer): Gap | null {
  const byStart = [...timer.intervals].sort((a, b) => (a.startAt < b.startAt ? -1 : 1));
  const at = byStart.findIndex((i) => i.gap === 'asked');
  const [before, after] = [byStart[at - 1], byStart[at]];
  return before && after ? { intervalId: after.id, from: before.endAt, to: after.startAt } : null;
}

export function useTimer(): UseTimer {
  const answer = useLive(currentTimer, []);
  const timer = answer.state === 'ready' ? answer.value : undefined;
  const [now, setNow] = useState(() => new Date());
  const running = timer?.running ?? false;

  useEffect(() => {
    if (!running) return undefined;
    // A surface that opens has seen the timer: time away before that waits for an answer.
    void seeTimer(GAP_AFTER_MS, ownZone());
    const tick = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(tick);
  }, [running]);

  return {
    timer,
    seconds: timer ? secondsOf(timer.entry, timer.intervals, now.toISOString()) : 0,
    gap: timer ? openGap(timer) : null,
    error: answer.state === 'error' ? answer.error : null,
    async start(what, credentialId) {
      const zone = ownZone();
      setNow(new Date());
      await startTimer({ what, day: todayIn(zone, new Date()), zone, credentialIds: credentialId ? [credentialId] : [] });
      await markTimer(true);
    },
    async pause() {
      await pauseTimer();
      await markTimer(false);
    },
    async resume() {
      await resumeTimer(ownZone());
      await markTimer(true);
    },
    async stop() {
      const entry = await stopTimer();
      await markTimer(false);
      return entry && { undo: () => takeUpEntry(entry.id) };
    },
    answer: (kept, until) => answerGap(timer ? (openGap(timer)?.intervalId ?? '') : '', kept, until),
  };
}
