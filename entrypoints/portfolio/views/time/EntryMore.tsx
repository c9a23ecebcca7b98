import { ErrorNote } from '@/components/ErrorNote';
import { GapQuestion } from '@/components/GapQuestion';
import type { CredentialName } from '@/components/hooks/use-credential-names';
import type { Gap } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import { binTimeEntry, restoreTimeEntry, type EntryWithParts } from '@/utils/db/time-entries';
import { answerGap } from '@/utils/db/timer';
import { dayOf } from '@/utils/time/calendar';
import { standingIntervals } from '@/utils/time/duration';
import { formatDay, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { EntryEdit } from './EntryEdit';
import { changeWords, spanWords } from './entry-words';
import { Length } from './Length';
import styles from './time.module.css';

export interface EntryMoreProps {
  row: EntryWithParts;
  names: ReadonlyMap<string, CredentialName>;
  running: boolean;
  gap: Gap | null;
  onClose: () => void;
}

/** Everything about one entry: time away that waits for an answer, its fields, its intervals, its history. */
export function EntryMore({ row, names, running, gap, onClose }: EntryMoreProps) {
  const { entry } = row;
  const { failed, run } = useTry();
  const intervals = standingIntervals(entry.id, row.intervals);
  const remove = () => run(async () => {
    await binTimeEntry(entry.id);
    offerUndo({ said: m.time_binned({ what: entry.what.trim() || m.time_nothingSaid() }), undo: () => restoreTimeEntry(entry.id) });
  });
  return (
    <div class={styles.opened}>
      {gap && <GapQuestion gap={gap} onAnswer={async (answer, until) => { await run(() => answerGap(gap.intervalId, answer, until)); }} />}
      <EntryEdit row={row} names={names} running={running} onClose={onClose} />
      <div class={styles.aside}>
        {entry.source === 'timer' && (
          <section aria-label={m.time_intervals()}>
            <h2>{m.time_intervals()}</h2>
            <ol>
              {intervals.map((one) => (
                <li key={one.id} class="row">
                  <span class="grow">{formatDay(dayOf(one.startAt, one.zone))}, {spanWords(one)}</span>
                  {one.endAt && <Length seconds={Math.max(0, Date.parse(one.endAt) - Date.parse(one.startAt)) / 1000} />}
                </li>
              ))}
            </ol>
            <p class="small muted">{m.time_intervalsHint()}</p>
          </section>
        )}
        <section aria-label={m.time_history()}>
          <h2>{m.time_history()}</h2>
          <ol>
            <li>{m.time_recordedAt({ day: formatDay(dayOf(entry.recordedAt, entry.zone)), time: formatTime(entry.recordedAt) })}</li>
            {entry.edited.map((change) => {
              const { field, from, to } = changeWords(change, names);
              return (
                <li key={`${change.at}${change.field}`}>
                  {formatDay(dayOf(change.at, entry.zone))}, {formatTime(change.at)} · {field}: <del><bdi>{from || '–'}</bdi></del> → <ins><bdi>{to || '–'}</bdi></ins>
                </li>
              );
            })}
          </ol>
        </section>
        {!running && <div><button type="button" class="btn quiet" onClick={() => void remove()}><Icon name="bin" />{m.time_toBin()}</button></div>}
      </div>
      {failed !== null && <ErrorNote error={failed} />}
    </div>
  );
}
