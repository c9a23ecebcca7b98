import { formatMinutes } from '@/utils/time/duration';
import styles from './time.module.css';

export interface LengthProps {
  seconds: number;
}

/** Hours and minutes; the seconds stand small behind them where there are any, so that every sum can be checked. */
export function Length({ seconds }: LengthProps) {
  const rest = Math.floor(seconds) % 60;
  return <span class={styles.length}>{formatMinutes(seconds)}<small>{rest > 0 && `:${String(rest).padStart(2, '0')}`}</small></span>;
}
