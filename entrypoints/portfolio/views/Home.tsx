import { ErrorNote } from '@/components/ErrorNote';
import { useCredentials } from '@/components/hooks/use-credentials';
import { useMinute } from '@/components/hooks/use-minute';
import { ownZone } from '@/components/hooks/use-timer';
import { todayIn } from '@/utils/time/calendar';
import { capitalised, formatLongDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { CarryOn } from './home/CarryOn';
import { Dates } from './home/Dates';
import { FirstDay } from './home/FirstDay';
import styles from './home/home.module.css';
import { Inbox } from './home/Inbox';
import { NextSteps } from './home/NextSteps';
import { SavedCopy } from './home/SavedCopy';
import { ThisWeek } from './home/ThisWeek';

/** What am I working on, what is missing, what waits. */
export function Home() {
  const answer = useCredentials();
  const now = useMinute();
  const today = todayIn(ownZone(), now);
  const heading = <h1>{capitalised(formatLongDay(today))}</h1>;
  if (answer.state === 'loading') return <>{heading}<p class="muted" role="status">{m.common_loading()}</p></>;
  const views = answer.state === 'ready' ? answer.value : [];
  return (
    <>
      {heading}
      <div class={`cols ${styles.cols}`}>
        <div class={styles.main}>
          {answer.state === 'error' && <ErrorNote error={answer.error} />}
          {answer.state === 'ready' && views.length === 0 && <FirstDay />}
          {views.length > 0 && <CarryOn views={views} today={today} />}
          {views.length > 0 && <NextSteps views={views} />}
          <ThisWeek views={views} today={today} now={now} />
        </div>
        <div class="side">
          <Dates views={views} today={today} />
          <Inbox views={views} />
          <SavedCopy today={today} />
        </div>
      </div>
    </>
  );
}
