import { useMemo, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useCredentialNames } from '@/components/hooks/use-credential-names';
import { useEditedText } from '@/components/hooks/use-edited-text';
import { emptyDraft } from '@/components/hooks/empty-draft';
import { valueOr } from '@/components/hooks/use-live';
import type { TextKeeper } from '@/components/hooks/text-keeper';
import { useMinute } from '@/components/hooks/use-minute';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import { draftKey } from '@/utils/db/drafts';
import { addTimeEntry, binTimeEntry } from '@/utils/db/time-entries';
import { daysBetween, todayIn } from '@/utils/time/calendar';
import { formatMinutes } from '@/utils/time/duration';
import { parseMinutes } from '@/utils/time/parse-minutes';
import { readEntry, type EntryField } from '@/utils/time/read-entry';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ACTIVITIES, ACTIVITY_WORDS, isActivity, laterWords, wrongWords } from './entry-words';
import styles from './time.module.css';

export interface EntryFormProps {
  /** Where captures go: chosen at first. */
  credentialId: string;
}

/** The inbox as a choice that was made, told from no choice yet. */
const INBOX = 'inbox';
const NO_NAMES = new Map<string, never>();

/** An entry by hand. Every field is kept as it is typed; what is wrong is said at its field. */
export function EntryForm({ credentialId }: EntryFormProps) {
  const zone = ownZone();
  const today = todayIn(zone, useMinute());
  const names = valueOr(useCredentialNames(), NO_NAMES);
  const day = useEditedText(draftKey('timeDay'), today);
  const activity = useEditedText(draftKey('timeActivity'), 'reading');
  const credential = useEditedText(draftKey('timeCredential'), credentialId || INBOX);
  const keepersRef = useRef<{ what?: TextKeeper; minutes?: TextKeeper }>({});
  const [minutes, setMinutes] = useState('');
  const [wrong, setWrong] = useState<Partial<Record<EntryField, string>>>({});
  const { failed, run } = useTry();

  const seconds = (parseMinutes(minutes) ?? 0) * 60;
  const later = day.text < today && day.text !== '' ? daysBetween(day.text, today) : 0;
  const own = useMemo(() => [...names.values()].filter((one) => !one.gone), [names]);
  const chosen = own.some((one) => one.id === credential.text) ? credential.text : INBOX;

  const add = async () => {
    const typed = { what: keepersRef.current.what?.state.text ?? '', minutes: keepersRef.current.minutes?.state.text ?? '', day: day.text };
    const now = new Date();
    const { entry, wrong } = readEntry(typed, todayIn(zone, now));
    setWrong(wrongWords(wrong, typed));
    if (!entry) return;
    await run(async () => {
      const made = await addTimeEntry({
        ...entry, activity: isActivity(activity.text) ? activity.text : 'other', source: 'manual', zone, recordedAt: now.toISOString(), reason: '', edited: [],
      }, chosen === INBOX ? [] : [chosen]);
      const { what, minutes } = keepersRef.current;
      await Promise.all([what && emptyDraft(what, typed.what), minutes && emptyDraft(minutes, typed.minutes), day.done(), activity.done(), credential.done()]);
      const said = m.time_added({ length: formatMinutes(entry.minutes * 60), day: formatDay(entry.day, { thisYear: today.slice(0, 4) }) });
      const days = daysBetween(entry.day, today);
      offerUndo({ said: days > 0 ? m.time_addedLater({ said, later: laterWords(days) }) : said, undo: () => binTimeEntry(made.id) });
    });
  };
  return (
    <form class={styles.form} noValidate aria-label={m.time_newByHand()} onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <div class={styles.fields}>
        <div class={styles.whatField}>
          <KeptField textKey={draftKey('timeWhat')} label={m.time_what()} placeholder={m.time_whatHint()} single error={wrong.what ?? ''} onSubmit={() => void add()} onText={(_, keeper) => { keepersRef.current.what = keeper; }} />
        </div>
        <div>
          <label>
            <span class="label">{m.time_day()}</span>
            <input type="date" class="field" max={today} value={day.text} {...(wrong.day ? { 'aria-invalid': true, 'aria-describedby': 'time-day-wrong' } : {})} onInput={(event) => day.type(event.currentTarget.value)} />
          </label>
          {wrong.day && <p id="time-day-wrong" class="small bad" role="alert">{wrong.day}</p>}
        </div>
        <KeptField textKey={draftKey('timeMinutes')} label={m.time_minutes()} placeholder={m.time_minutesHint()} single error={wrong.minutes ?? ''} onSubmit={() => void add()} onText={(text, keeper) => { keepersRef.current.minutes = keeper; setMinutes(text); }} />
        <label>
          <span class="label">{m.time_activity()}</span>
          <select class="field" value={activity.text} onChange={(event) => activity.type(event.currentTarget.value)}>
            {ACTIVITIES.map((one) => <option key={one} value={one}>{ACTIVITY_WORDS[one]()}</option>)}
          </select>
        </label>
        <label>
          <span class="label">{m.time_credential()}</span>
          <select class="field" value={chosen} onChange={(event) => credential.type(event.currentTarget.value)}>
            <option value={INBOX}>{m.common_inbox()}</option>
            {own.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
          </select>
        </label>
      </div>
      <div class="row wrap">
        <button type="submit" class="btn primary">{seconds > 0 ? m.time_addLength({ length: formatMinutes(seconds) }) : m.time_add()}</button>
        <span class="small muted" role="status">{later > 0 && m.time_willSay({ later: laterWords(later) })}</span>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
