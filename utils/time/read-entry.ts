import type { UserErrorCode } from '../core/errors';
import type { Day } from '../core/rows/row';
import { parseMinutes } from './parse-minutes';

/** An entry by hand as it stands in its fields. */
export interface TypedEntry {
  what: string;
  day: string;
  minutes: string;
}

export type EntryField = keyof TypedEntry;

export interface ReadEntry {
  /** null while something is wrong. */
  entry: { what: string; day: Day; minutes: number } | null;
  /** What is wrong, field by field. */
  wrong: Partial<Record<EntryField, UserErrorCode>>;
}

/** Reads what was typed. Nothing is guessed: a field that says nothing, or a day that has not been, is told. */
export function readEntry(typed: TypedEntry, today: Day): ReadEntry {
  const what = typed.what.trim();
  const minutes = parseMinutes(typed.minutes);
  const wrong: ReadEntry['wrong'] = {
    ...(what === '' ? { what: 'emptyField' } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(typed.day) && typed.day <= today ? {} : { day: 'badDay' }),
    ...(typed.minutes.trim() === '' ? { minutes: 'emptyField' } : minutes === null ? { minutes: 'badMinutes' } : {}),
  };
  return { entry: Object.keys(wrong).length > 0 || minutes === null ? null : { what, day: typed.day, minutes }, wrong };
}
