import { routeTo } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { ownZone } from '@/components/hooks/use-timer';
import type { Day } from '@/utils/core/rows/row';
import { dayOf, daysBetween } from '@/utils/time/calendar';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import styles from './home.module.css';

export interface SavedCopyProps {
  today: Day;
}

/** How old the last saved copy is. */
export function SavedCopy({ today }: SavedCopyProps) {
  const { settings, ready } = useSettings();
  if (!ready) return null;
  const at = settings.copySavedAt;
  const day = at && dayOf(at, ownZone());
  const ago = day ? daysBetween(day, today) : 0;
  return (
    <section>
      <h2>{m.home_copy()}</h2>
      <p class="muted">{!day ? m.home_copyNever() : ago <= 0 ? m.home_copyToday({ time: formatTime(at) }) : m.home_copyAgo({ n: ago, day: dayWords(day) })}</p>
      <a class={`btn ${styles.save}`} href={routeTo('settings', 'copy')}>{m.home_saveCopy()}</a>
    </section>
  );
}
