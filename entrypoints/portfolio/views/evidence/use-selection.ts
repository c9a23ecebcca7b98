import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Item } from '@/utils/core/rows/evidence';

export interface Selection {
  has: (id: string) => boolean;
  /** What is chosen and shown, in the list's order. */
  items: readonly Item[];
  /** Chooses one or lets it go; with `upTo`, all from the last one chosen to it. */
  toggle: (id: string, upTo?: boolean) => void;
  all: () => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which rows of the list are chosen. A row that is no longer shown is not acted on. */
export function useSelection(shown: readonly Item[]): Selection {
  const [ids, setIds] = useState(NONE);
  const anchorRef = useRef('');
  const shownRef = useRef(shown);
  useEffect(() => { shownRef.current = shown; }, [shown]);
  const toggle = useCallback((id: string, upTo = false) => {
    setIds((before) => {
      const rows = shownRef.current;
      const next = new Set(before);
      const [from, to] = [rows.findIndex((item) => item.id === anchorRef.current), rows.findIndex((item) => item.id === id)];
      if (upTo && from >= 0 && to >= 0) for (const item of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(item.id);
      else if (!next.delete(id)) next.add(id);
      anchorRef.current = id;
      return next;
    });
  }, []);
  const all = useCallback(() => setIds(new Set(shownRef.current.map((item) => item.id))), []);
  const clear = useCallback(() => setIds(NONE), []);
  const items = useMemo(() => (ids.size === 0 ? [] : shown.filter((item) => ids.has(item.id))), [shown, ids]);
  return useMemo(() => ({ has: (id) => ids.has(id), items, toggle, all, clear }), [ids, items, toggle, all, clear]);
}
