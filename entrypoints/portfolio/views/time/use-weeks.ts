import { useState } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import { ownZone } from '@/components/hooks/use-timer';
import type { Day } from '@/utils/core/rows/row';
import { entriesBetween, lastDayBefore, type EntryWithParts } from '@/utils/db/time-entries';
import { shiftDay, todayIn, weekOf } from '@/utils/time/calendar';
import { wordsLocale } from '@/utils/words/locale';

/** Weeks that are read at a time. */
const WEEKS = 4;
/** Days to come too: an entry may come from a machine that is a day ahead. */
const LAST_DAY = '9999-12-31';

export interface ReadWeeks {
  rows: EntryWithParts[];
  /** The Monday that the list begins with. */
  from: Day;
  /** The newest day before that with an entry; '' = none. */
  earlier: Day | '';
}

const mondayOf = (day: Day): Day => weekOf(day, wordsLocale())[0] ?? day;
const weeksBefore = (day: Day): Day => shiftDay(mondayOf(day), -7 * (WEEKS - 1));

/** The entries of the last weeks, and a way to earlier ones; weeks without an entry are leapt over. */
export function useWeeks(): { weeks: Live<ReadWeeks>; more: (earlier: Day) => void } {
  const [begin, setBegin] = useState<Day>(() => weeksBefore(todayIn(ownZone(), new Date())));
  const weeks = useLive(async () => {
    let from = begin;
    let rows = await entriesBetween(from, LAST_DAY);
    let earlier = await lastDayBefore(from);
    if (rows.length === 0 && earlier) {
      from = weeksBefore(earlier);
      rows = await entriesBetween(from, LAST_DAY);
      earlier = await lastDayBefore(from);
    }
    return { rows, from, earlier };
  }, [begin]);
  return { weeks, more: (earlier) => setBegin(weeksBefore(earlier)) };
}
