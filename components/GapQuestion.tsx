import { useState } from 'preact/hooks';
import { formatMinutes } from '@/utils/time/duration';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './GapQuestion.module.css';
import type { Gap } from './hooks/use-timer';

export interface GapQuestionProps {
  gap: Gap;
  onAnswer: (answer: 'kept' | 'left', until?: string) => Promise<void>;
}

/** One question about time away: keep, leave out, or count a part of it. It counts only once answered. */
export function GapQuestion({ gap, onAnswer }: GapQuestionProps) {
  const [splitting, setSplitting] = useState(false);
  const [share, setShare] = useState(50);
  const [from, to] = [Date.parse(gap.from), Date.parse(gap.to)];
  const until = new Date(from + ((to - from) * share) / 100).toISOString();
  return (
    <div class={styles.gap}>
      <div class={styles.line} aria-hidden="true"><i /><i class={styles.away} /><i /></div>
      <p><b>{m.common_gapAway({ from: formatTime(gap.from), to: formatTime(gap.to) })}</b> <span class="muted">{m.common_gapLength({ length: formatMinutes((to - from) / 1000) })}</span></p>
      {splitting && (
        <label class="stack">
          <span class="small">{m.common_gapSplitAt()} {formatTime(until)}</span>
          <input type="range" min={0} max={100} value={share} onInput={(event) => setShare(event.currentTarget.valueAsNumber)} />
        </label>
      )}
      <div class={styles.choices}>
        <button type="button" class="btn" onClick={() => void onAnswer('kept', splitting ? until : undefined)}>{m.common_gapKeep()}</button>
        <button type="button" class="btn" onClick={() => void onAnswer('left')}>{m.common_gapLeave()}</button>
        {!splitting && <button type="button" class="btn" onClick={() => setSplitting(true)}>{m.common_gapSplit()}</button>}
      </div>
    </div>
  );
}
