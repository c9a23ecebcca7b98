import type { Found } from './extractors/types';
import { foldName } from './fold-name';

/** A list that names the same persons and more goes first, if it too is stated for machines. */
export function fullestFirst(lists: Found<string[]>[]): Found<string[]>[] {
  const best = lists[0]?.value.map(foldName) ?? [];
  const fuller = lists.find(({ value, from }) => !from.startsWith('byline:') && value.length > best.length && best.length > 0 && best.every((name) => value.some((other) => foldName(other) === name)));
  return fuller ? [fuller, ...lists.filter((list) => list !== fuller)] : lists;
}
