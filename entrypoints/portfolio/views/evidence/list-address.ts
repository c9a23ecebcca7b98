import { useCallback, useEffect, useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import type { ItemKind, ItemRole } from '@/utils/core/rows/evidence';
import { KIND_WORDS, ROLE_WORDS } from './item-words';
import { anything, type ListChoices, type SortBy } from './list-choices';

const SORTS: readonly string[] = ['newest', 'oldest', 'title', 'site', 'published'] satisfies SortBy[];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `#/evidence?q=think&kind=page`: Back works, and a search can be bookmarked. */
export function addressOf(choices: ListChoices): string {
  const query = new URLSearchParams();
  if (choices.sought) query.set('q', choices.sought);
  if (choices.credentialId !== null) query.set('credential', choices.credentialId);
  for (const [name, value] of [['step', choices.stepId], ['role', choices.role], ['kind', choices.kind], ['from', choices.from], ['to', choices.to], ['sort', choices.sort]] as const) {
    if (value) query.set(name, value);
  }
  for (const name of ['unlinked', 'noAuthor', 'later', 'student'] as const) if (choices[name]) query.set(name, '1');
  return routeTo('evidence') + (query.size > 0 ? `?${query}` : '');
}

/** What an address asks for; whatever it says wrongly is left out. */
export function choicesIn(address: string): ListChoices {
  const query = new URLSearchParams(address.split('?').slice(1).join('?'));
  const say = (name: string, allowed: (value: string) => boolean): string => {
    const value = query.get(name) ?? '';
    return allowed(value) ? value : '';
  };
  const day = (name: string): string => say(name, (value) => DAY.test(value));
  return {
    ...anything,
    sought: query.get('q') ?? '',
    credentialId: query.get('credential'),
    stepId: query.get('step') ?? '',
    role: say('role', (value) => Object.hasOwn(ROLE_WORDS, value)) as ItemRole | '',
    kind: say('kind', (value) => Object.hasOwn(KIND_WORDS, value)) as ItemKind | '',
    from: day('from'),
    to: day('to'),
    unlinked: query.has('unlinked'), noAuthor: query.has('noAuthor'), later: query.has('later'), student: query.has('student'),
    sort: say('sort', (value) => SORTS.includes(value)) as SortBy,
  };
}

/** Where a list was left for one of its items. */
export interface LeftAt {
  scrolledTo: number;
  openedId: string;
  /** How many rows had been read. */
  read: number;
}

const TOP: LeftAt = { scrolledTo: 0, openedId: '', read: 0 };

/** The list's address and the place in it outlive a look at one item, for as long as the page is open. */
const left = { address: routeTo('evidence'), at: TOP, as: 'cards' as 'cards' | 'table' };

/** The list as it was left. */
export const listRoute = (): string => left.address;

/** What the address says, and how to say something else: each step can be gone back, typing is one. */
export function useListChoices(): [ListChoices, (patch: Partial<ListChoices>) => void] {
  const [choices, setChoices] = useState(() => choicesIn(location.hash));
  useEffect(() => {
    const moved = () => {
      if (!/^#\/evidence(\?|$)/.test(location.hash)) return;
      left.address = location.hash;
      setChoices(choicesIn(location.hash));
    };
    moved();
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const change = useCallback((patch: Partial<ListChoices>) => {
    const next = { ...choicesIn(location.hash), ...patch };
    left.address = addressOf(next);
    if (Object.keys(patch).join() === 'sought') history.replaceState(history.state, '', left.address);
    else location.hash = left.address;
    setChoices(next);
  }, []);
  return [choices, change];
}

/** How the list is drawn: for as long as the page is open. */
export function useListLook(): ['cards' | 'table', (as: 'cards' | 'table') => void] {
  const [as, setAs] = useState(left.as);
  return [as, (next) => { left.as = next; setAs(next); }];
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
