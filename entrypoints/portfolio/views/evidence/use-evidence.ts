import { useMemo } from 'preact/hooks';
import { useItemPages } from '@/components/hooks/use-item-pages';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { soughtWords } from '@/utils/core/find-words';
import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { getItems } from '@/utils/db/items';
import { isShown, viewOf, type ListChoices } from './list-choices';

export interface FoundEvidence {
  shown: readonly Item[];
  /** How many rows were looked through. */
  lookedAt: number;
  ready: boolean;
  /** Every row has been looked through. */
  done: boolean;
  error: unknown;
  more: (() => void) | undefined;
}

const NONE: Item[] = [];

/** Items that serve a credential though they were captured for another, or for none. */
function linkedIds(linked: readonly Linked[], credentialId: string | null): string[] {
  const of = linked.find((one) => one.credential.id === credentialId);
  if (!of) return [];
  return [...new Set([...of.uses.map((use) => use.itemId), ...of.alignments.filter((a) => a.targetKind === 'item').map((a) => a.targetId)])];
}

/** The rows of the library that the choices ask for, newest first: at once as many as were read before, and more as the end comes near. */
export function useEvidence(choices: ListChoices, linked: readonly Linked[], first: number): FoundEvidence {
  const pages = useItemPages(viewOf(choices), first);
  const ids = linkedIds(linked, choices.credentialId);
  const elsewhere = valueOr(useLive(() => getItems(ids), [ids.join()]), NONE);
  const words = useMemo(() => soughtWords(choices.sought), [choices.sought]);
  const { credentialId } = choices;

  const all = useMemo(() => {
    const others = credentialId ? elsewhere.filter((item) => item.deletedAt === '' && item.credentialId !== credentialId) : NONE;
    if (others.length === 0) return pages.items;
    return [...pages.items, ...others].sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
  }, [pages.items, elsewhere, credentialId]);
  const shown = useMemo(() => all.filter((item) => isShown(item, choices, words)), [all, choices, words]);
  return { shown, lookedAt: all.length, ready: pages.ready, done: pages.done, error: pages.error, more: pages.more };
}
