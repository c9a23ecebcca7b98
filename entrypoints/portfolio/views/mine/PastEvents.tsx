import { ownZone } from '@/components/hooks/use-timer';
import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import type { CredentialEvent } from '@/utils/core/rows/template';
import { binEvent, restoreEvent } from '@/utils/db/events';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from './card-words';
import { EVENT_WORDS } from './event-words';
import styles from './mine.module.css';

export interface PastEventsProps {
  events: readonly CredentialEvent[];
}

/** What happened, by day. When it was put down on another day, both days are shown. */
export function PastEvents({ events }: PastEventsProps) {
  if (events.length === 0) return <p class="muted">{m.credentials_happenedNone()}</p>;
  const remove = async (event: CredentialEvent) => {
    await binEvent(event.id);
    offerUndo({ said: m.credentials_eventRemoved({ what: EVENT_WORDS[event.kind]() }), undo: () => restoreEvent(event.id) });
  };
  return (
    <ol class={styles.events}>
      {events.map((event) => {
        const recordedOn = dayOf(event.createdAt, ownZone());
        const what = EVENT_WORDS[event.kind]();
        return (
          <li key={event.id}>
            <span class="muted">{dayWords(event.on)}</span>
            <div>
              <b>{what}</b>{event.who && <span dir="auto"> · {event.who}</span>}
              {recordedOn !== event.on && <span class="muted small"> · {m.credentials_recordedOn({ day: dayWords(recordedOn) })}</span>}
              {event.note && <p class="muted" dir="auto">{event.note}</p>}
            </div>
            <button type="button" class="btn quiet iconbtn" aria-label={m.credentials_removeEvent({ what, day: dayWords(event.on) })} onClick={() => void remove(event)}><Icon name="close" /></button>
          </li>
        );
      })}
    </ol>
  );
}
