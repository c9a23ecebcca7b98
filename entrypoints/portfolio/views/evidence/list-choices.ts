import type { Item, ItemKind, ItemRole } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { daysLater, happenedOn } from './item-words';

/** `best` while something is sought, `newest` otherwise, is what stands when nothing was chosen: ''. */
export type SortBy = '' | 'newest' | 'oldest' | 'title' | 'site' | 'published';

/** What the list shows, and how. */
export interface ListChoices {
  sought: string;
  /** null = any; '' = the inbox. */
  credentialId: string | null;
  /** A prompt or a request; '' = any. */
  stepId: string;
  role: ItemRole | '';
  kind: ItemKind | '';
  /** Days, both counted; '' = open. */
  from: string;
  to: string;
  unlinked: boolean;
  noAuthor: boolean;
  later: boolean;
  student: boolean;
  sort: SortBy;
}

export const anything: ListChoices = {
  sought: '', credentialId: null, stepId: '', role: '', kind: '', from: '', to: '', unlinked: false, noAuthor: false, later: false, student: false, sort: '',
};

/** What narrows the list; each can be dropped by itself. */
export const NARROWING = ['sought', 'credentialId', 'stepId', 'role', 'kind', 'from', 'to', 'unlinked', 'noAuthor', 'later', 'student'] as const;
export type Narrowing = (typeof NARROWING)[number];

/** What narrows now. */
export const narrowedBy = (choices: ListChoices): Narrowing[] =>
  NARROWING.filter((name) => (name === 'sought' ? choices.sought.trim() !== '' : choices[name] !== anything[name]));

/** The choices without one of them; a step goes with its credential. */
export const without = (choices: ListChoices, name: Narrowing): ListChoices =>
  ({ ...choices, [name]: anything[name], ...(name === 'credentialId' ? { stepId: '' } : {}) });

/** What a row is asked against besides itself. */
export interface Around {
  serving: ReadonlyMap<string, readonly Serving[]>;
  /** null = nothing is sought, or not answered yet. */
  hits: ReadonlyMap<string, { rank: number }> | null;
}

type Test = (item: Item) => boolean;

function servesStep(serving: readonly Serving[] | undefined, stepId: string): boolean {
  return serving?.some((one) => (one.kind === 'slot' ? one.stepId === stepId : one.criterion.on.kind !== 'template' && one.criterion.on.id === stepId)) ?? false;
}

function testOf(name: Narrowing, choices: ListChoices, { serving, hits }: Around): Test {
  const { credentialId, stepId, role, kind, from, to } = choices;
  switch (name) {
    case 'sought': return (item) => hits === null || hits.has(item.id);
    case 'credentialId': return (item) => item.credentialId === credentialId || (credentialId !== '' && (serving.get(item.id)?.some((one) => one.credentialId === credentialId) ?? false));
    case 'stepId': return (item) => item.stepId === stepId || servesStep(serving.get(item.id), stepId);
    case 'role': return (item) => item.role === role;
    case 'kind': return (item) => item.kind === kind;
    case 'from': return (item) => happenedOn(item) >= from;
    case 'to': return (item) => happenedOn(item) <= to;
    case 'unlinked': return (item) => item.unlinked === 1;
    case 'noAuthor': return (item) => item.role === 'source' && item.authors.length === 0;
    case 'later': return (item) => item.recordedLater === 1 || daysLater(item) > 0;
    case 'student': return (item) => item.madeBy === 'student';
  }
}

const texts = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
/** Empty stands last, whatever the order. */
const byText = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : texts.compare(a, b));
const byNewest = (a: Item, b: Item): number => (a.capturedAt < b.capturedAt ? 1 : a.capturedAt > b.capturedAt ? -1 : 0);

const ORDERS: Record<Exclude<SortBy, '' | 'newest'>, (a: Item, b: Item) => number> = {
  oldest: (a, b) => -byNewest(a, b),
  title: (a, b) => byText(a.title, b.title),
  site: (a, b) => byText(a.site, b.site),
  published: (a, b) => (a.publishedOn === b.publishedOn ? 0 : a.publishedOn === '' ? 1 : b.publishedOn === '' ? -1 : a.publishedOn < b.publishedOn ? 1 : -1),
};

/** The rows that the choices ask for, in their order; `items` come newest first. */
export function chosenRows(items: readonly Item[], choices: ListChoices, around: Around): Item[] {
  const tests = narrowedBy(choices).map((name) => testOf(name, choices, around));
  const { sort } = choices;
  const { hits } = around;
  if (sort === '' && hits) {
    // Into their places at once: there may be thousands.
    const ranked: (Item | undefined)[] = Array.from({ length: hits.size });
    for (const item of items) {
      const hit = hits.get(item.id);
      if (hit && tests.every((test) => test(item))) ranked[hit.rank] = item;
    }
    return ranked.filter((item) => item !== undefined);
  }
  const rows = items.filter((item) => tests.every((test) => test(item)));
  if (sort !== '' && sort !== 'newest') rows.sort(ORDERS[sort]);
  return rows;
}

/** What finds something when it is dropped alone, and how much, the most first. */
export function wouldShow(items: readonly Item[], choices: ListChoices, around: Around): { name: Narrowing; count: number }[] {
  return narrowedBy(choices)
    .map((name) => ({ name, count: chosenRows(items, { ...without(choices, name), sort: 'newest' }, around).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Rows of this many cards; the last may be shorter. */
export function inRows(items: readonly Item[], columns: number): Item[][] {
  const rows: Item[][] = [];
  for (let at = 0; at < items.length; at += columns) rows.push(items.slice(at, at + columns));
  return rows;
}
