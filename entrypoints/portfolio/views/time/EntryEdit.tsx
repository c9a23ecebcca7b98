import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import type { CredentialName } from '@/components/hooks/use-credential-names';
import { useEditedText, type EditedText } from '@/components/hooks/use-edited-text';
import { useMinute } from '@/components/hooks/use-minute';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { offerUndo } from '@/components/undo';
import type { TimeEntry } from '@/utils/core/rows/time';
import { editTimeEntry, type EntryWithParts } from '@/utils/db/time-entries';
import { todayIn } from '@/utils/time/calendar';
import { formatMinutes, secondsOf } from '@/utils/time/duration';
import { parseMinutes } from '@/utils/time/parse-minutes';
import { readEntry, type EntryField } from '@/utils/time/read-entry';
import { readWeights, weightOf, writeWeights } from '@/utils/time/weights';
import { m } from '@/utils/words/paraglide/messages';
import { entryDraft } from './entry-drafts';
import { ACTIVITIES, ACTIVITY_WORDS, isActivity, wrongWords } from './entry-words';
import { SharesEditor } from './SharesEditor';
import { TypedField } from './TypedField';
import styles from './time.module.css';

export interface EntryEditProps {
  row: EntryWithParts;
  names: ReadonlyMap<string, CredentialName>;
  running: boolean;
  onClose: () => void;
}

/** No credential, told from a draft that is not there. */
const NONE = '-';

/** The fields of an entry, each a draft until all are saved in one. A timer's length comes from its intervals alone. */
export function EntryEdit({ row: { entry, intervals, shares }, names, running, onClose }: EntryEditProps) {
  const today = todayIn(entry.zone || ownZone(), useMinute());
  const byHand = entry.source !== 'timer';
  const minutesNow = formatMinutes(entry.minutes * 60);
  const what = useEditedText(entryDraft('entryWhat', entry.id), entry.what);
  const day = useEditedText(entryDraft('entryDay', entry.id), entry.day);
  const minutes = useEditedText(entryDraft('entryMinutes', entry.id), minutesNow);
  const activity = useEditedText(entryDraft('entryActivity', entry.id), entry.activity);
  const weights = useEditedText(entryDraft('entryShares', entry.id), writeWeights(shares) || NONE);
  const [wrong, setWrong] = useState<Partial<Record<EntryField, string>>>({});
  const { failed, run } = useTry();
  const fields: EditedText[] = [what, day, minutes, activity, weights];
  const seconds = byHand ? (parseMinutes(minutes.text) ?? 0) * 60 : secondsOf(entry, intervals);
  const written = readWeights(weights.text);

  const finish = async () => {
    for (const field of fields) await field.done();
    onClose();
  };
  const save = async () => {
    const typed = { what: what.text, day: day.text, minutes: byHand ? minutes.text : '1' };
    const read = readEntry(typed, today);
    setWrong(wrongWords(read.wrong, typed));
    if (!read.entry || written.some((one) => weightOf(one.weight) === null)) return;
    const patch: Partial<TimeEntry> = {
      what: read.entry.what,
      activity: isActivity(activity.text) ? activity.text : entry.activity,
      ...(byHand ? { day: read.entry.day, minutes: minutes.text === minutesNow ? entry.minutes : read.entry.minutes } : {}),
    };
    const before = { what: entry.what, day: entry.day, minutes: entry.minutes, activity: entry.activity };
    const went = await run(async () => {
      await editTimeEntry(entry.id, patch, written.map((one) => ({ credentialId: one.credentialId, weight: Number(one.weight) })));
      offerUndo({
        said: m.time_saved({ what: read.entry?.what ?? '' }),
        undo: () => editTimeEntry(entry.id, before, shares.map(({ credentialId, weight }) => ({ credentialId, weight }))),
      });
    });
    if (went) await finish();
  };
  return (
    <form class={styles.edit} noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <div class={styles.whatField}><TypedField label={m.time_what()} field={what} wrong={wrong.what} focus /></div>
      {byHand && <TypedField label={m.time_day()} field={day} wrong={wrong.day} day={today} />}
      {byHand && <TypedField label={m.time_minutes()} field={minutes} wrong={wrong.minutes} />}
      <label>
        <span class="label">{m.time_activity()}</span>
        <select class="field" value={activity.text} onChange={(event) => activity.type(event.currentTarget.value)}>
          {ACTIVITIES.map((one) => <option key={one} value={one}>{ACTIVITY_WORDS[one]()}</option>)}
        </select>
      </label>
      <SharesEditor weights={written} seconds={seconds} names={names} running={running} onChange={(next) => weights.type(writeWeights(next) || NONE)} />
      <div class={`row ${styles.whole}`}>
        <button type="submit" class="btn">{m.common_save()}</button>
        <button type="button" class="btn" onClick={() => void finish()}>{fields.some((field) => field.begun) ? m.time_giveUp() : m.common_close()}</button>
      </div>
      {failed !== null && <ErrorNote error={failed} />}
    </form>
  );
}
