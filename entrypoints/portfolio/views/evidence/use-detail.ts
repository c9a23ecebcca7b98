import { useLive, type Live } from '@/components/hooks/use-live';
import type { Item, Quote, Rendition, Source } from '@/utils/core/rows/evidence';
import { getItem, quotesOfItems, renditionsOf, sourceOf } from '@/utils/db/items';
import { tagsOf } from '@/utils/db/tags';

export interface Detail {
  item: Item;
  source: Source | undefined;
  quotes: Quote[];
  renditions: Rendition[];
  tags: string[];
}

/** One item with all that was kept of it; `undefined` = there is none of this id. */
export const useDetail = (id: string): Live<Detail | undefined> =>
  useLive(async () => {
    const item = await getItem(id);
    if (!item) return undefined;
    const [source, quotes, renditions, tags] = await Promise.all([sourceOf(id), quotesOfItems([id]), renditionsOf(id), tagsOf('item', id)]);
    return { item, source, quotes, renditions, tags };
  }, [id]);
