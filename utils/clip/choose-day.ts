import type { Found } from './extractors/types';

const DAY_MS = 86_400_000;

/** A month gives way to a day within it: both are right, one says more. */
export function exactFirst(days: Found<string>[]): Found<string>[] {
  const best = days[0]?.value ?? '';
  const finer = days.find(({ value }) => value.length > best.length && best !== '' && value.startsWith(best));
  return finer ? [finer, ...days.filter((day) => day !== finer)] : days;
}

/** An instant in UTC may name the day before or after: then the day that people see on the page is the one. */
export function asSeen(days: Found<string>[], raw: Found<string>[]): Found<string>[] {
  const best = days[0];
  const inUtc = raw.some(({ value, from }) => from === best?.from && /T.*(?:Z|[+-]00:?00)$/u.test(value.trim()));
  const seen = days.find(({ value, from }) => best && from.startsWith('byline:') && value.length === 10 && Math.abs(Date.parse(value) - Date.parse(best.value)) === DAY_MS);
  return best && inUtc && seen ? [seen, ...days.filter((day) => day !== seen)] : days;
}
