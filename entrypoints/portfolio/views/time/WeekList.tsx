import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { useCredentialNames, type CredentialName } from '@/components/hooks/use-credential-names';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { useMinute } from '@/components/hooks/use-minute';
import { useNarrow } from '@/components/hooks/use-narrow';
import { ownZone } from '@/components/hooks/use-timer';
import { listDrafts } from '@/utils/db/drafts';
import { currentTimer } from '@/utils/db/timer';
import type { EntryWithParts } from '@/utils/db/time-entries';
import { todayIn } from '@/utils/time/calendar';
import { secondsOf } from '@/utils/time/duration';
import { secondsByCredential } from '@/utils/time/totals';
import { inWeeks, type Week } from '@/utils/time/weeks';
import { formatDays } from '@/utils/words/format';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { entryOfDraft } from './entry-drafts';
import { EntryRow } from './EntryRow';
import { nameOf } from './entry-words';
import { Length } from './Length';
import styles from './time.module.css';
import { useWeeks } from './use-weeks';

export interface WeekListProps {
  /** The entry to show open: the route may name one. */
  opened: string;
}

const NO_NAMES = new Map<string, CredentialName>();
const sumOf = (rows: readonly EntryWithParts[]): number => rows.reduce((sum, row) => sum + secondsOf(row.entry, row.intervals), 0);

/** Every entry, week by week, with sums that can be checked: rows, weeks, credentials and the whole. */
export function WeekList({ opened }: WeekListProps) {
  const { weeks, more } = useWeeks();
  const names = valueOr(useCredentialNames(), NO_NAMES);
  const timer = valueOr(useLive(currentTimer, []), null);
  const drafts = valueOr(useLive(listDrafts, []), []);
  const today = todayIn(ownZone(), useMinute());
  const narrow = useNarrow();
  const columns = narrow ? 5 : 7;
  const [open, setOpen] = useState(opened);
  if (weeks.state === 'loading') return <p class="muted" role="status">{m.common_loading()}</p>;
  if (weeks.state === 'error') return <ErrorNote error={weeks.error} />;
  const { rows, earlier, from } = weeks.value;
  if (rows.length === 0) return <EmptyState title={m.time_none()}>{m.time_noneDo()}</EmptyState>;

  const runningId = timer?.running ? timer.entry.id : '';
  const counted = rows.filter((row) => row.entry.id !== runningId);
  const begun = new Set(drafts.map((draft) => entryOfDraft(draft.id)));
  const byCredential = secondsByCredential(counted.map((row) => row.entry), counted.flatMap((row) => row.intervals), counted.flatMap((row) => row.shares));
  const weekBody = (week: Week<EntryWithParts>) => {
    const sums = week.rows.filter((row) => row.entry.id !== runningId);
    return (
      <tbody key={week.first}>
        <tr><th scope="rowgroup" colSpan={columns} class={styles.week}>{week.first <= today && today <= week.last ? m.time_thisWeek() : formatDays(week.first, week.last)}</th></tr>
        {week.rows.map((row) => (
          <EntryRow
            key={row.entry.id} row={row} names={names} narrow={narrow} running={row.entry.id === runningId} paused={timer?.running === false && row.entry.id === timer.entry.id}
            open={open === row.entry.id || begun.has(row.entry.id)} onOpen={(on) => setOpen(on ? row.entry.id : '')}
          />
        ))}
        <tr class={styles.sum}>
          <th scope="row" colSpan={columns - 2}>{sums.length < week.rows.length ? m.time_sumWithout() : m.time_sum()}</th>
          <td class="num"><Length seconds={sumOf(sums)} /></td>
        </tr>
      </tbody>
    );
  };
  return (
    <>
      <div class={styles.scroll}>
        <table class={`table ${styles.table}`} aria-label={m.time_entries()}>
          <thead>
            <tr>
              <th scope="col">{m.time_day()}</th>
              {!narrow && <th scope="col">{m.time_fromTo()}</th>}
              <th scope="col">{m.time_what()}</th>
              <th scope="col">{m.time_credential()}</th>
              {!narrow && <th scope="col">{m.time_recorded()}</th>}
              <th scope="col" class="num">{m.time_time()}</th>
              <th scope="col"><span class="sr">{m.common_edit()}</span></th>
            </tr>
          </thead>
          {inWeeks(rows, wordsLocale()).map(weekBody)}
          <tfoot>
            <tr>
              <th scope="row" colSpan={columns - 2}>{m.time_entriesN({ n: counted.length })}</th>
              <td class="num"><Length seconds={sumOf(counted)} /></td>
            </tr>
          </tfoot>
        </table>
      </div>
      {counted.length > 0 && (
        <dl class={styles.sums} aria-label={m.time_byCredential()}>
          {[...byCredential].sort(([, a], [, b]) => b - a).map(([id, seconds]) => (
            <div key={id}>
              <dt><span class={id ? 'dot' : 'dot out'} style={{ '--dot': id ? `var(--c${names.get(id)?.colour ?? 1})` : 'var(--edge)' }} /><bdi>{nameOf(names, id)}</bdi></dt>
              <dd><Length seconds={seconds} /></dd>
            </div>
          ))}
        </dl>
      )}
      <p class={styles.earlier}>
        {earlier ? <button type="button" class="btn" onClick={() => more(earlier)}>{m.time_earlier()}</button> : <span class="small muted">{m.time_allShown({ days: formatDays(rows.at(-1)?.entry.day ?? from, rows[0]?.entry.day ?? from) })}</span>}
      </p>
    </>
  );
}
