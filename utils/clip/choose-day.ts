import type { Found } from './extractors/types';

const DAY_MS = 86_400_000;

/** Midnight somewhere in Europe, written in UTC: `2022-11-06T23:00:00.000Z` is the 7th. */
export const atMidnight = (raw: string): string => {
  const instant = /^(\d{4}-\d\d-\d\d)T2[23]:00:00(?:\.0+)?(?:Z|\+00:?00)$/u.exec(raw.trim())?.[1];
  return instant === undefined ? raw : new Date(Date.parse(instant) + DAY_MS).toISOString().slice(0, 10);
};

/** A month gives way to a day within it: both are right, one says more. */
function exactFirst(days: Found<string>[]): Found<string>[] {
  const best = days[0]?.value ?? '';
  const finer = days.find(({ value }) => value.length > best.length && best !== '' && value.startsWith(best));
  return finer ? [finer, ...days.filter((day) => day !== finer)] : days;
}

/** An instant in UTC, or in no zone that it says, may name the day before or after: then the day that people see on the page is the one. */
function asSeen(days: Found<string>[], raw: Found<string>[], near: readonly Found<string>[]): Found<string>[] {
  const best = days[0];
  const instant = raw.map(({ value, from }) => (from === best?.from ? /T(\d\d)[\d:.]*(?:Z|[+-]00:?00)?$/u.exec(value.trim())?.[1] : undefined)).find((hour) => hour !== undefined);
  if (!best || instant === undefined) return days;
  const hour = Number(instant);
  const seen = near.find(({ value }) => {
    const apart = value.length === 10 ? (Date.parse(value) - Date.parse(best.value)) / DAY_MS : 0;
    // East of Greenwich the next day begins while it is evening there, in the west the day before ends while it is morning.
    return (apart === 1 && hour >= 14) || (apart === -1 && hour < 12);
  });
  return seen ? [seen, ...days.filter(({ value }) => value !== seen.value)] : days;
}

/** Near the heading, of the publishing, and not merely in an element that some style sheet calls a date. */
const isSeen = ({ value, from }: Found<string>): boolean => from.startsWith('byline:') && !/:(?:changed|date|title)$/u.test(from) && value.length === 10;

const isSwapped = (one: string, other: string): boolean => one === `${other.slice(0, 5)}${other.slice(8)}-${other.slice(5, 7)}`;

/** What people see beside the heading goes before what is stated for machines: that is often the day a page was set up, or filled by rote. */
function seenFirst(days: Found<string>[], near: readonly Found<string>[]): Found<string>[] {
  const [best] = days;
  // A page that shows nothing but when it was updated is cited by that day. https://apastyle.apa.org/style-grammar-guidelines/references/elements-list-entry
  const seen = near.find(isSeen) ?? near.find(({ value, from }) => from === 'byline:changed' && value.length === 10);
  if (!best || !seen || best.value.length < 10 || near.some(({ value }) => value === best.value)) return days;
  return [seen, ...days.filter(({ value }) => value !== seen.value)];
}

/** The day a page appeared, most likely first. `known` reads one raw value. */
export function chooseDays(days: Found<string>[], raw: Found<string>[], known: (value: string) => string): Found<string>[] {
  const near = raw.filter(({ from }) => from.startsWith('byline:')).map(({ value, from }) => ({ value: known(value), from }));
  const [best] = days;
  const isIso = raw.some(({ value, from }) => from === best?.from && /^\d{4}-\d\d-\d\d/u.test(value.trim()));
  // The same figures in another order: one of them was written by a machine, and cannot be misread.
  const isSettled = near.some(({ value }) => value === best?.value || (best && isIso && isSwapped(best.value, value)));
  return exactFirst(isSettled ? days : seenFirst(asSeen(days, raw, near), near));
}
