import { useCallback, useState } from 'preact/hooks';
import type { Item, ItemKind } from '@/utils/core/rows/evidence';
import { folded } from '@/utils/core/fold';
import { hasWords } from '@/utils/core/find-words';
import type { ItemView } from '@/utils/db/items';

/** What the list shows, and how. */
export interface ListChoices {
  sought: string;
  /** null = any; '' = the inbox. */
  credentialId: string | null;
  kind: ItemKind | '';
  unlinked: boolean;
  as: 'cards' | 'table';
}

export const anything: ListChoices = { sought: '', credentialId: null, kind: '', unlinked: false, as: 'cards' };

export const isNarrowed = ({ sought, credentialId, kind, unlinked }: ListChoices): boolean =>
  sought.trim() !== '' || credentialId !== null || kind !== '' || unlinked;

/** The index that leaves the fewest rows to look through. */
export function viewOf({ credentialId, kind, unlinked }: ListChoices): ItemView {
  if (credentialId !== null) return { by: 'credential', credentialId };
  if (unlinked) return { by: 'unlinked' };
  return kind ? { by: 'kind', kind } : { by: 'all' };
}

const foldedTexts = new WeakMap<Item, string>();

function foldedText(item: Item): string {
  const known = foldedTexts.get(item) ?? folded([item.title, item.site, ...item.authors, item.excerpt, item.note, item.fileName].join('\n'));
  foldedTexts.set(item, known);
  return known;
}

/** Whether a row of the view is shown: what the index did not ask, and every word sought. */
export const isShown = (item: Item, { kind, unlinked }: ListChoices, words: readonly string[]): boolean =>
  (kind === '' || item.kind === kind) && (!unlinked || item.unlinked === 1) && hasWords(foldedText(item), words);

/** Rows of this many cards; the last may be shorter. */
export function inRows(items: readonly Item[], columns: number): Item[][] {
  const rows: Item[][] = [];
  for (let at = 0; at < items.length; at += columns) rows.push(items.slice(at, at + columns));
  return rows;
}

/** Where a list was left for one of its items. */
export interface LeftAt {
  scrolledTo: number;
  openedId: string;
  /** How many rows had been read. */
  read: number;
}

const TOP: LeftAt = { scrolledTo: 0, openedId: '', read: 0 };

/** The choices and the place in the list outlive a look at one item, for as long as the page is open. */
const left = { choices: anything, at: TOP };

export function useListChoices(): [ListChoices, (patch: Partial<ListChoices>) => void] {
  const [choices, setChoices] = useState(left.choices);
  const change = useCallback((patch: Partial<ListChoices>) => {
    left.choices = { ...left.choices, ...patch };
    setChoices(left.choices);
  }, []);
  return [choices, change];
}

/** Remembers where the list was left for an item. */
export function leaveFor(openedId: string): void {
  left.at = { ...left.at, openedId, scrolledTo: scrollY };
}

export function rememberRead(read: number): void {
  left.at = { ...left.at, read };
}

/** Where the list was left, told once. */
export function takeLeft(): LeftAt {
  const { at } = left;
  left.at = TOP;
  return at;
}
