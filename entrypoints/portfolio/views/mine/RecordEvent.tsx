import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { ownZone } from '@/components/hooks/use-timer';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { UserError } from '@/utils/core/errors';
import type { EventKind } from '@/utils/core/rows/template';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { addEvent, binEvent } from '@/utils/db/events';
import { todayIn } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from './card-words';
import { EVENT_KINDS, EVENT_WORDS } from './event-words';
import styles from './mine.module.css';

export interface RecordEventProps {
  credentialId: string;
}

const textOf = (keeper: TextKeeper | null): string => keeper?.state.text.trim() ?? '';

/** The text has become the event's: its draft is done with. */
async function empty(keeper: TextKeeper | null): Promise<void> {
  const text = keeper?.state.text ?? '';
  if (!keeper || text === '') return;
  await keeper.settled();
  await clearDraft(keeper.key);
  keeper.emptied(text);
}

/** What was typed goes back into its field, unless something else stands there by now. */
function putBack(keeper: TextKeeper | null, text: string): void {
  if (keeper?.state.text === '' && text !== '') keeper.type(text);
}

/** Records what happened, with the day it happened; where the credential stands follows from it. */
export function RecordEvent({ credentialId }: RecordEventProps) {
  const [today] = useState(() => todayIn(ownZone(), new Date()));
  const [kind, setKind] = useState<EventKind>('enrolled');
  const [on, setOn] = useState(today);
  const [failed, setFailed] = useState<unknown>(null);
  const [who, setWho] = useState<TextKeeper | null>(null);
  const [note, setNote] = useState<TextKeeper | null>(null);

  const record = async (event: Event) => {
    event.preventDefault();
    try {
      if (on === '' || on > today) throw new UserError('badDay');
      const made = await addEvent({ credentialId, kind, on, who: textOf(who), reference: '', note: textOf(note), submissionId: '' });
      await Promise.all([empty(who), empty(note)]);
      setFailed(null);
      offerUndo({
        said: m.credentials_recorded({ what: EVENT_WORDS[kind](), day: dayWords(on) }),
        async undo() {
          await binEvent(made.id);
          putBack(who, made.who);
          putBack(note, made.note);
        },
      });
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form class={styles.record} onSubmit={(event) => void record(event)} noValidate>
      <h3>{m.credentials_record()}</h3>
      <div class={styles.pair}>
        <label>
          <span class="label">{m.credentials_what()}</span>
          <select class="field" value={kind} onChange={(event) => setKind(event.currentTarget.value as EventKind)}>
            {EVENT_KINDS.map((k) => <option key={k} value={k}>{EVENT_WORDS[k]()}</option>)}
          </select>
        </label>
        <label>
          <span class="label">{m.credentials_day()}</span>
          <input type="date" class="field" max={today} value={on} onInput={(event) => setOn(event.currentTarget.value)} />
        </label>
      </div>
      <KeptField textKey={draftKey('event-who', credentialId)} label={m.credentials_who()} placeholder={m.credentials_whoHint()} single onText={(_, keeper) => setWho(keeper)} />
      <KeptField textKey={draftKey('event-note', credentialId)} label={m.credentials_note()} onText={(_, keeper) => setNote(keeper)} />
      {failed !== null && <ErrorNote error={failed} />}
      <div><button type="submit" class="btn primary">{m.credentials_recordIt()}</button></div>
    </form>
  );
}
