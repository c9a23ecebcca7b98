import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemView } from '@/utils/db/items';
import { PagedItems, type PagedState } from './paged-items';

export interface ItemPages extends PagedState {
  /** Asks for the next page: another function once there is another page to ask for. */
  more: (() => void) | undefined;
}

const NOTHING: PagedState = { items: [], ready: false, done: false, error: null };

const PAGE = 200;

/**
 * A list of the library, newest first, page by page, the first at once with `first` rows. While another list loads, the
 * old one stays on screen.
 */
export function useItemPages(view: ItemView, first = PAGE): ItemPages {
  const key = JSON.stringify(view);
  const [pages, setPages] = useState<ItemPages>({ ...NOTHING, more: undefined });
  const firstRef = useRef(Math.max(PAGE, first));
  useEffect(() => {
    const rows = firstRef.current;
    firstRef.current = PAGE;
    const paged = new PagedItems(JSON.parse(key) as ItemView, () => {
      const { state } = paged;
      if (state.ready || state.error !== null) setPages({ ...state, more: state.done ? undefined : () => paged.more() });
    }, PAGE, rows);
    return () => paged.stop();
  }, [key]);
  return pages;
}
