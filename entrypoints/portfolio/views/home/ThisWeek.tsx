import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useLive } from '@/components/hooks/use-live';
import { routeTo } from '@/components/hooks/use-route';
import type { Day } from '@/utils/core/rows/row';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { entriesBetween } from '@/utils/db/time-entries';
import { weekOf } from '@/utils/time/calendar';
import { gridFormat, weekGrid } from '@/utils/time/week-grid';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import styles from './home.module.css';
import { WeekChart } from './WeekChart';
import { WeekTable } from './WeekTable';

export interface ThisWeekProps {
  views: readonly CredentialView[];
  today: Day;
  now: Date;
}

/** The minutes of this week by day and credential, as a chart or as a table of the same numbers. */
export function ThisWeek({ views, today, now }: ThisWeekProps) {
  const days = weekOf(today, wordsLocale());
  const answer = useLive(() => entriesBetween(days[0] ?? today, days.at(-1) ?? today), [days[0]]);
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  if (answer.state === 'loading') return null;
  if (answer.state === 'error') return <ErrorNote error={answer.error} />;
  const rows = answer.value;
  const grid = weekGrid(rows.map((r) => r.entry), rows.flatMap((r) => r.intervals), rows.flatMap((r) => r.shares), days, now);
  const format = gridFormat(grid);
  const byId = new Map(views.map((view) => [view.credential.id, view]));
  const named = grid.credentials.map(({ id, seconds }) => {
    const view = byId.get(id);
    return { id, seconds, name: view ? titleOf(view.credential, view.template) : m.home_noCredential(), colour: view ? `var(--c${view.credential.colour})` : 'var(--ink-3)' };
  });
  return (
    <section>
      <div class={styles.weekHead}>
        <h2>{m.home_week()}</h2>
        {grid.seconds > 0 && <span class="muted">{m.home_weekTotal({ time: format(grid.seconds) })}</span>}
        <span class="grow" />
        {grid.seconds > 0 && (
          <div class="seg" role="group" aria-label={m.credentials_showAs()}>
            <button type="button" aria-pressed={as === 'chart'} onClick={() => setAs('chart')}>{m.home_chart()}</button>
            <button type="button" aria-pressed={as === 'table'} onClick={() => setAs('table')}>{m.home_table()}</button>
          </div>
        )}
      </div>
      {grid.seconds === 0 && <p class="muted">{m.home_weekNone()} <a href={routeTo('time')}>{m.home_addTime()}</a>.</p>}
      {grid.seconds > 0 && (as === 'chart' ? <WeekChart grid={grid} named={named} format={format} /> : <WeekTable grid={grid} named={named} format={format} />)}
    </section>
  );
}
