import { formatMinutes } from '@/utils/time/duration';
import { axisSeconds, type WeekGrid } from '@/utils/time/week-grid';
import { formatWeekday } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './home.module.css';

export interface WeekChartProps {
  grid: WeekGrid;
  /** The grid's credentials, in its order, with name and colour. */
  named: readonly { id: string; seconds: number; name: string; colour: string }[];
  format: (seconds: number) => string;
}

const LEFT = 40;
const WIDTH = 424;
const TOP = 24;
const FLOOR = 184;
const BAR = 32;

/** Bars by day, stacked by credential, with their sums. The names and sums of the credentials stand beside. */
export function WeekChart({ grid, named, format }: WeekChartProps) {
  const lines = axisSeconds(Math.max(...grid.days.map((d) => d.seconds)));
  const top = lines.at(-1) ?? 1;
  const y = (seconds: number): number => FLOOR - (seconds / top) * (FLOOR - TOP);
  const step = (WIDTH - LEFT) / grid.days.length;
  return (
    <div class={styles.plot}>
      <svg viewBox={`0 0 ${WIDTH} 216`} role="img" aria-label={m.home_chartLabel()}>
        <g class={styles.axis}>
          {[0, ...lines].map((line) => (
            <g key={line}>
              <path d={`M${LEFT} ${Math.round(y(line)) + 0.5}H${WIDTH}`} />
              {line > 0 && <text x={LEFT - 8} y={y(line) + 4}>{formatMinutes(line)}</text>}
            </g>
          ))}
        </g>
        {grid.days.map(({ day, seconds, byCredential }, at) => {
          const x = LEFT + step * (at + 0.5);
          let below = 0;
          return (
            <g key={day}>
              {named.toReversed().map(({ id, colour }) => {
                const part = byCredential.get(id) ?? 0;
                if (part === 0) return null;
                below += part;
                const height = y(below - part) - y(below);
                return <rect key={id} x={x - BAR / 2} y={y(below)} width={BAR} height={Math.max(1, height - 1)} style={{ fill: colour }} />;
              })}
              {seconds > 0 && <text class={styles.sum} x={x} y={y(seconds) - 7}>{format(seconds)}</text>}
              <text x={x} y={FLOOR + 20}>{formatWeekday(day)}</text>
            </g>
          );
        })}
      </svg>
      <ul class={styles.key}>
        {named.map(({ id, seconds, name, colour }) => (
          <li key={id}><span class="dot" style={{ '--dot': colour }} /><span class={styles.name} dir="auto" title={name}>{name}</span><span>{format(seconds)}</span></li>
        ))}
      </ul>
    </div>
  );
}
