import { useEffect, useMemo } from 'preact/hooks';
import { useItemPages } from '@/components/hooks/use-item-pages';
import { useSearch, type Searched } from '@/components/hooks/use-search';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { chosenRows, narrowedBy, wouldShow, type ListChoices, type Narrowing } from './list-choices';

export interface FoundEvidence {
  shown: readonly Item[];
  /** How many rows were looked through. */
  lookedAt: number;
  ready: boolean;
  /** Every row has been looked through. */
  done: boolean;
  error: unknown;
  more: (() => void) | undefined;
  /** What the search answered; null = nothing is sought. */
  searched: Searched | null;
  /** The search has not read everything yet. */
  building: boolean;
  /** When nothing is shown: what would find something if it was dropped. */
  drop: { name: Narrowing; count: number }[];
}

const ALL = { by: 'all' } as const;

/** The rows of the library that the choices ask for: at once as many as were read before, and more as the end comes near, or all when they are to be searched or sorted. */
export function useEvidence(choices: ListChoices, serving: ReadonlyMap<string, readonly Serving[]>, first: number): FoundEvidence {
  const pages = useItemPages(ALL, first);
  const { found, building } = useSearch(choices.sought);
  const whole = narrowedBy(choices).length > 0 || (choices.sort !== '' && choices.sort !== 'newest');
  const { items, more } = pages;
  useEffect(() => {
    if (whole) more?.();
  }, [whole, more]);

  const hits = found?.hits ?? null;
  // What is typed changes nothing until it is answered: one drawing a key.
  const key = JSON.stringify({ ...choices, sought: found?.sought ?? '' });
  const shown = useMemo(() => chosenRows(items, JSON.parse(key) as ListChoices, { serving, hits }), [items, key, serving, hits]);
  const nothing = pages.done && shown.length === 0;
  const drop = useMemo(() => (nothing ? wouldShow(items, JSON.parse(key) as ListChoices, { serving, hits }) : []), [nothing, items, key, serving, hits]);
  return { shown, lookedAt: items.length, ready: pages.ready, done: pages.done, error: pages.error, more, searched: found, building: found !== null && building, drop };
}
