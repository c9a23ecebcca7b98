import { check } from '@/utils/credentials/check';
import type { CredentialView } from '@/utils/db/credential-view';
import { entriesBetween } from '@/utils/db/time-entries';
import { clipsSince } from '@/utils/db/items';
import { formatMinutes, secondsOf } from '@/utils/time/duration';
import { todayIn, weekOf } from '@/utils/time/calendar';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { useLive, valueOr } from '../hooks/use-live';
import { ownZone } from '../hooks/use-timer';
import { Icon } from '../Icon';
import styles from './capture.module.css';

export interface DayFootProps {
  view: CredentialView | undefined;
  onMissing: () => void;
  onChoose: () => void;
}

async function dayAndWeek(): Promise<{ today: number; week: number; clips: number }> {
  const now = new Date();
  const today = todayIn(ownZone(), now);
  const week = weekOf(today, wordsLocale());
  const entries = await entriesBetween(week[0] ?? today, week.at(-1) ?? today);
  const sum = (days: string[]) => entries.filter((e) => days.includes(e.entry.day)).reduce((s, e) => s + secondsOf(e.entry, e.intervals, now.toISOString()), 0);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return { today: sum([today]), week: sum(week), clips: await clipsSince(midnight.toISOString()) };
}

/** Today and this week in one line, and what is missing, after everything else. */
export function DayFoot({ view, onMissing, onChoose }: DayFootProps) {
  const sums = valueOr(useLive(dayAndWeek, []), null);
  const missing = view ? check(view).filter((f) => f.severity === 'missing').length : 0;
  if (!view) {
    return (
      <footer class={styles.foot}>
        <span class="grow">{m.popup_inboxWaits()}</span>
        <button type="button" class="link small" onClick={onChoose}>{m.popup_choose()}</button>
      </footer>
    );
  }
  return (
    <footer class={styles.foot}>
      <span class="grow">{sums && <>{m.popup_today({ today: formatMinutes(sums.today), week: formatMinutes(sums.week) })} · {m.popup_clips({ n: sums.clips })}</>}</span>
      {missing > 0
        ? <button type="button" class={`link small ${styles.lack}`} onClick={onMissing}><Icon name="warn" />{m.popup_missing({ n: missing })}</button>
        : <span class="row good"><Icon name="check" />{m.popup_nothingMissing()}</span>}
    </footer>
  );
}
