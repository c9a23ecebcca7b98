import { useMemo } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useLive } from '@/components/hooks/use-live';
import { ItemThumb } from '@/components/ItemThumb';
import type { Item } from '@/utils/core/rows/evidence';
import { listItems } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseDialog, type Choice } from './ChooseDialog';
import { originWords } from './item-words';

export interface ChooseItemProps {
  title: string;
  /** Its own items stand first. */
  credentialId: string;
  /** Ids that are there already. */
  without: ReadonlySet<string>;
  onPick: (itemId: string) => Promise<void>;
  onClose: () => void;
}

/** The newest of the library; older ones are found in Evidence. */
const NEWEST = 1000;

export const itemChoice = (item: Item): Choice => ({
  key: item.id,
  title: item.title || m.workbench_untitled(),
  second: originWords(item),
  also: `${item.fileName} ${item.excerpt} ${item.authors.join(' ')}`,
  picture: <ItemThumb item={item} />,
});

/** Chooses one of everything collected: this credential's own first, evidence before sources. */
export function ChooseItem({ title, credentialId, without, onPick, onClose }: ChooseItemProps) {
  const items = useLive(() => listItems({ by: 'all' }, { limit: NEWEST }), []);
  const choices = useMemo(() => {
    if (items.state !== 'ready') return undefined;
    const rank = (item: Item): number => (item.credentialId === credentialId ? 0 : 2) + (item.role === 'evidence' ? 0 : 1);
    return items.value.filter((item) => !without.has(item.id)).sort((a, b) => rank(a) - rank(b)).map(itemChoice);
  }, [items, credentialId, without]);
  if (items.state === 'error') return <ErrorNote error={items.error} />;
  return <ChooseDialog searchLabel={m.workbench_chooseSearch()} title={title} choices={choices} onPick={(key) => void onPick(key)} onClose={onClose} />;
}
