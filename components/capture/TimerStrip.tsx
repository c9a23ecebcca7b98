import { useState } from 'preact/hooks';
import { rowKey } from '@/utils/db/row-text';
import { formatClock, formatMinutes } from '@/utils/time/duration';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { GapQuestion } from '../GapQuestion';
import { useKnown } from '../hooks/use-known';
import { useTimer } from '../hooks/use-timer';
import { KeptField } from '../KeptField';
import { offerUndo } from '../undo';
import styles from './capture.module.css';

export interface TimerStripProps {
  credentialId: string;
  onKnown?: () => void;
}

/** The clock leads, what it counts stands under it. */
export function TimerStrip({ credentialId, onKnown }: TimerStripProps) {
  const { timer, seconds, gap, error, ...act } = useTimer();
  useKnown(timer !== undefined || error !== null, onKnown);
  const [failed, setFailed] = useState<unknown>(null);
  const run = (work: () => Promise<unknown>) => work().then(() => setFailed(null), setFailed);
  const stop = async () => {
    const length = formatMinutes(seconds);
    const stopped = await act.stop();
    if (stopped) offerUndo({ said: m.common_timerSaved({ length }), undo: stopped.undo });
  };
  const trouble = failed ?? error;
  return (
    <section class={styles.timer} aria-label={m.common_timer()}>
      <div class="row">
        <span class={`rec ${timer?.running ? '' : 'off'}`} />
        <div class="grow">
          {timer ? (
            <>
              <div class="row"><span class="clock" role="timer">{formatClock(seconds)}</span>{!timer.running && <span class="small muted">{m.common_timerPaused()}</span>}</div>
              <div class={styles.what}><KeptField key={timer.entry.id} textKey={rowKey('timeEntries', timer.entry.id, 'what')} label={m.common_timerWhat()} hideLabel single bare /></div>
            </>
          ) : <span class="muted">{m.common_timerNone()}</span>}
        </div>
        {timer && <button type="button" class="btn quiet" onClick={() => void run(timer.running ? act.pause : act.resume)}>{timer.running ? m.common_timerPause() : m.common_timerResume()}</button>}
        {timer ? <button type="button" class="btn" onClick={() => void run(stop)}>{m.common_timerStop()}</button>
          : <button type="button" class="btn" disabled={timer === undefined} onClick={() => void run(() => act.start(m.common_timerReading(), credentialId))}>{m.common_timerStart()}</button>}
      </div>
      {gap && <GapQuestion gap={gap} onAnswer={act.answer} />}
      {trouble !== null && trouble !== undefined && <ErrorNote error={trouble} />}
    </section>
  );
}
