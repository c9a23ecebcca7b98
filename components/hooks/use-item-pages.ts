import { useEffect, useState } from 'preact/hooks';
import type { ItemView } from '@/utils/db/items';
import { PagedItems, type PagedState } from './paged-items';

export interface ItemPages extends PagedState {
  /** Asks for the next page: another function once there is another page to ask for. */
  more: (() => void) | undefined;
}

const NOTHING: PagedState = { items: [], ready: false, done: false, error: null };

/** A list of the library, newest first, page by page. While another list loads, the old one stays on screen. */
export function useItemPages(view: ItemView): ItemPages {
  const key = JSON.stringify(view);
  const [pages, setPages] = useState<ItemPages>({ ...NOTHING, more: undefined });
  useEffect(() => {
    const paged = new PagedItems(JSON.parse(key) as ItemView, () => {
      const { state } = paged;
      if (state.ready || state.error !== null) setPages({ ...state, more: state.done ? undefined : () => paged.more() });
    });
    return () => paged.stop();
  }, [key]);
  return pages;
}
