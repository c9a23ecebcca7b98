import { rowKey } from '@/utils/db/row-text';
import { formatClock, formatMinutes } from '@/utils/time/duration';
import { m } from '@/utils/words/paraglide/messages';
import { GapQuestion } from './GapQuestion';
import { useSettings } from './hooks/use-settings';
import { useTimer } from './hooks/use-timer';
import { KeptField } from './KeptField';
import styles from './RailTimer.module.css';
import { offerUndo } from './undo';

/** The running timer under the rail, on every page of the portfolio. */
export function RailTimer() {
  const { timer, seconds, gap, ...act } = useTimer();
  const { settings } = useSettings();
  if (timer === undefined) return null;
  if (timer === null) {
    return (
      <section class={styles.timer} aria-label={m.common_timer()}>
        <button type="button" class="btn tiny" onClick={() => void act.start(m.common_timerReading(), settings.credentialId)}>{m.common_timerStartLong()}</button>
      </section>
    );
  }
  const stop = async () => {
    const length = formatMinutes(seconds);
    const stopped = await act.stop();
    if (stopped) offerUndo({ said: m.common_timerSaved({ length }), undo: stopped.undo });
  };
  return (
    <section class={styles.timer} aria-label={m.common_timer()}>
      <div class={styles.now}>
        <span class={`rec ${timer.running ? '' : 'off'}`} />
        <span class="clock" role="timer">{formatClock(seconds)}</span>
        {!timer.running && <span class="small muted">{m.common_timerPaused()}</span>}
      </div>
      <KeptField key={timer.entry.id} textKey={rowKey('timeEntries', timer.entry.id, 'what')} label={m.common_timerWhat()} hideLabel single bare />
      <div class="row wrap">
        <button type="button" class="btn tiny" onClick={() => void (timer.running ? act.pause() : act.resume())}>{timer.running ? m.common_timerPause() : m.common_timerResume()}</button>
        <button type="button" class="btn tiny" onClick={() => void stop()}>{m.common_timerStop()}</button>
      </div>
      {gap && <GapQuestion gap={gap} onAnswer={act.answer} />}
    </section>
  );
}
