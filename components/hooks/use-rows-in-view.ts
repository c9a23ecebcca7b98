import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { RowHeights } from './row-heights';

/** Rows this far above and below the window are drawn too, so that Tab and quick scrolling meet no hole. */
const MARGIN_PX = 600;

/** A row to draw, or the place of rows that are not. */
export type Drawn = { kind: 'row'; index: number } | { kind: 'space'; height: number; after: number };

export interface RowsInView {
  drawn: Drawn[];
  /** Index after the last row in view. */
  end: number;
  /** For the element that holds the rows. */
  holder: (element: HTMLElement | null) => void;
  /** For each row's element. */
  row: (key: string) => (element: HTMLElement | null) => void;
  onFocusIn: (event: FocusEvent) => void;
  onFocusOut: () => void;
}

/** Which of many rows to draw, while the page itself scrolls. The row that has the focus stays, wherever the page is scrolled to. */
export function useRowsInView(keys: readonly string[], guess: number): RowsInView {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const heights = useRef(new RowHeights(guess));
  const holder = useRef<HTMLElement | null>(null);
  const range = useRef({ first: 0, end: 0 });
  const focused = useRef('');
  const rows = useRef(new Map<string, HTMLElement>());
  const refs = useRef(new Map<string, (element: HTMLElement | null) => void>());
  const observer = useRef<ResizeObserver | null>(null);

  heights.current.layOut(keys);

  const look = useCallback(() => {
    const top = holder.current ? -holder.current.getBoundingClientRect().top : 0;
    const next = heights.current.between(top - MARGIN_PX, top + innerHeight + MARGIN_PX);
    if (next.first === range.current.first && next.end === range.current.end) return;
    range.current = next;
    redraw(0);
  }, []);

  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [look]);
  useLayoutEffect(() => {
    let width = 0;
    observer.current = new ResizeObserver((entries) => {
      let news = false;
      for (const { target, borderBoxSize } of entries) {
        const box = borderBoxSize[0];
        if (target === holder.current) {
          if (width !== 0 && box && Math.abs(box.inlineSize - width) > 1) heights.current = heights.current.forget();
          width = box?.inlineSize ?? width;
          continue;
        }
        news = heights.current.measure((target as HTMLElement).dataset.key ?? '', box?.blockSize ?? 0) || news;
      }
      if (news) redraw(0);
      look();
    });
    if (holder.current) observer.current.observe(holder.current);
    for (const element of rows.current.values()) observer.current.observe(element);
    return () => observer.current?.disconnect();
  }, [look]);
  // Rows have come or gone: what was in view may be other rows now.
  useLayoutEffect(look, [look, keys]);

  const row = (key: string) => {
    const known = refs.current.get(key);
    if (known) return known;
    const made = (element: HTMLElement | null) => {
      const old = rows.current.get(key);
      if (old) observer.current?.unobserve(old);
      if (element) {
        rows.current.set(key, element);
        observer.current?.observe(element);
      } else {
        rows.current.delete(key);
        refs.current.delete(key);
      }
    };
    refs.current.set(key, made);
    return made;
  };

  const { first } = range.current;
  const end = Math.min(keys.length, range.current.end);
  const kept = focused.current ? keys.indexOf(focused.current) : -1;
  return {
    drawn: piecesOf(heights.current, keys.length, first, end, kept),
    end,
    holder: useCallback((element: HTMLElement | null) => {
      holder.current = element;
      if (element) observer.current?.observe(element);
    }, []),
    row,
    onFocusIn: useCallback((event: FocusEvent) => {
      focused.current = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? '';
    }, []),
    onFocusOut: useCallback(() => { focused.current = ''; }, []),
  };
}

/** The rows from `first` to before `end`, and `kept` where it is another, with spaces for all between. */
export function piecesOf(heights: RowHeights, count: number, first: number, end: number, kept: number): Drawn[] {
  const shown: number[] = [];
  for (let index = first; index < end; index += 1) shown.push(index);
  if (kept >= 0 && kept < first) shown.unshift(kept);
  if (kept >= end && kept < count) shown.push(kept);
  const pieces: Drawn[] = [];
  let at = 0;
  for (const index of [...shown, count]) {
    const height = heights.topOf(index) - heights.topOf(at);
    if (height > 0) pieces.push({ kind: 'space', height, after: at });
    if (index < count) pieces.push({ kind: 'row', index });
    at = index + 1;
  }
  return pieces;
}
