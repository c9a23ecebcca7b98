import type { Found } from './extractors/types';
import { foldName } from './fold-name';
import { isDesk, isOffice, isPersonal } from './parse-names';
import { distinct } from './rank-findings';

type Names = Found<string[]>;

const isSeen = ({ from }: Names): boolean => from.startsWith('byline:');
const isFull = (name: string): boolean => /\S\s+\S/u.test(name);

/** A list that names the same persons and more goes first. */
function fullestFirst(lists: Names[]): Names[] {
  const best = lists[0]?.value.map(foldName) ?? [];
  const fuller = lists.find(({ value }) => value.length > best.length && best.length > 0 && value.every(isFull) && best.every((name) => value.some((other) => foldName(other) === name)));
  return fuller ? [fuller, ...lists.filter((list) => list !== fuller)] : lists;
}

/** What two places say, one of them with a role before or behind it, is the name: `Ann Bee` and `Ann Bee Editor`. */
function barestFirst(lists: Names[], all: readonly Names[]): Names[] {
  const [best] = lists;
  const [name] = best?.value ?? [];
  if (!best || name === undefined || best.value.length > 1) return lists;
  const barer = all.find(({ value: [other, ...more] }) =>
    other !== undefined && more.length === 0 && isFull(other) && other.length < name.length && (name.startsWith(`${other} `) || name.endsWith(` ${other}`)));
  return barer ? [barer, ...lists.filter((list) => list !== barer)] : lists;
}

/** `gabor_m`, `LN`, `desk2`: a key of the system or a sign of the house, where a name may stand elsewhere. */
const isSign = (name: string): boolean => /[_\d]/u.test(name) || /^\S{1,4}$/u.test(name) || !isFull(name) && name === name.toLowerCase();

/** Persons first; then signs and keys; then the house itself, where the page says that it wrote: its own name, or its desk. */
export function chooseAuthors(lists: Names[], sites: readonly string[]): Names[] {
  const own = new Set(sites.map(foldName).filter((site) => site.length > 1));
  const long = [...own].filter((site) => site.length > 3);
  const isHouse = (name: string): boolean => isDesk(name) || isOffice(name) || own.has(foldName(name)) || (!isPersonal(name) && long.some((site) => foldName(name).includes(site)));
  const persons = lists.map(({ value, from }) => ({ value: value.filter((name) => !isHouse(name)), from })).filter(({ value }) => value.length > 0);
  const named = persons.filter(({ value }) => !value.every(isSign));
  const signs = persons.filter(({ value }) => value.every(isSign));
  // In plain `<meta name>`s the house is written by rote, whoever wrote the page.
  const houses = lists.filter(({ value, from }) => value.length > 0 && value.every(isHouse) && (!from.startsWith('meta:') || value.every(isPersonal)));
  // A pen name that stands where the page puts its author is one; a name from a line of text may be anyone's.
  const pens = signs.filter(({ from }) => /^byline:(?:rel|name|user)$/u.test(from));
  const fromLines = named.length > 0 && named.every(({ from }) => from === 'byline:line');
  const ordered = [...(fromLines ? pens : []), ...fullestFirst(named), ...signs, ...houses.filter(isSeen), ...houses.filter((list) => !isSeen(list))];
  return barestFirst(distinct(ordered, (names) => names.map(foldName).sort().join(' ')), lists);
}
