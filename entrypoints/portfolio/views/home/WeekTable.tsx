import { formatWeekday } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './home.module.css';
import type { WeekChartProps } from './WeekChart';

/** The chart's numbers: days by credentials, with both sums. */
export function WeekTable({ grid, named, format }: WeekChartProps) {
  const cell = (seconds: number): string => (seconds === 0 ? '–' : format(seconds));
  return (
    <div class={styles.scroll} tabIndex={0} role="region" aria-label={m.home_week()}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{m.home_day()}</th>
            {named.map(({ id, name }) => <th key={id} scope="col" class="num" dir="auto">{name}</th>)}
            <th scope="col" class="num">{m.home_all()}</th>
          </tr>
        </thead>
        <tbody>
          {grid.days.map(({ day, seconds, byCredential }) => (
            <tr key={day}>
              <th scope="row">{formatWeekday(day)}</th>
              {named.map(({ id }) => <td key={id} class="num">{cell(byCredential.get(id) ?? 0)}</td>)}
              <td class="num">{cell(seconds)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m.home_all()}</th>
            {named.map(({ id, seconds }) => <td key={id} class="num">{format(seconds)}</td>)}
            <td class="num"><b>{format(grid.seconds)}</b></td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
