import type { Item, SourceFields, Sourced } from '@/utils/core/rows/evidence';
import type { Patch } from '@/utils/core/rows/row';
import { precisionOf } from './parse-day';

type Value = string | string[];
export interface Reading<T extends Value = Value> {
  value: T;
  from: string;
}

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Everything that is known of a field, the value that stands first, each value once. */
export function readingsOf<T extends Value>(field: Sourced<T>): Reading<T>[] {
  const all = [{ value: field.value, from: field.from }, ...(field.before ? [field.before] : []), ...field.alternatives];
  return all.filter((one, at) => all.findIndex((other) => same(other.value, one.value)) === at);
}

/** The field with a value that was read or typed before; the one that stood stays among the alternatives. */
export function chooseReading<T extends Value>(field: Sourced<T>, value: T): Sourced<T> {
  const readings = readingsOf(field);
  const chosen = readings.find((reading) => same(reading.value, value));
  if (!chosen) return field;
  return { ...chosen, alternatives: readings.filter((reading) => reading !== chosen && reading.value.length > 0) };
}

/** The field as corrected by hand. What the page said is kept as `before`; a value that is known already is chosen, not typed. */
export function correctByHand<T extends Value>(field: Sourced<T> | undefined, value: T): Sourced<T> {
  if (!field) return { value, from: 'hand', alternatives: [] };
  if (value.length > 0 && readingsOf(field).some((reading) => same(reading.value, value))) return chooseReading(field, value);
  const original = field.from === 'hand' ? field.before : { value: field.value, from: field.from };
  const typedBefore = field.from === 'hand' && field.value.length > 0 ? [{ value: field.value, from: field.from }] : [];
  return {
    value,
    from: 'hand',
    alternatives: [...typedBefore, ...field.alternatives.filter((one) => !same(one.value, value))],
    ...(original ? { before: original } : {}),
  };
}

const MAX_AUTHORS = 8;

/** What the library's row says of the item, where it says the same as its source. Its own title follows only while it was the source's. */
export function itemFollowing(item: Pick<Item, 'title'>, before: SourceFields, after: SourceFields): Patch<Item> {
  const patch: Patch<Item> = {};
  if (after.title && after.title.value && before.title?.value === item.title && after.title.value !== item.title) patch.title = after.title.value;
  if (after.author && after.author !== before.author) patch.authors = after.author.value.slice(0, MAX_AUTHORS);
  if (after.issued && after.issued !== before.issued) {
    patch.publishedOn = after.issued.value;
    patch.precision = precisionOf(after.issued.value);
  }
  if (after['container-title']?.value && after['container-title'] !== before['container-title']) patch.site = after['container-title'].value;
  return patch;
}
