import { RowHeights } from './row-heights';

/** Rows this far above and below the window are drawn too, so that Tab and quick scrolling meet no hole. */
const MARGIN_PX = 600;

/** A row to draw, or the place of rows that are not. */
export type Drawn = { kind: 'row'; index: number } | { kind: 'space'; height: number; after: number };

type TakeElement = (element: HTMLElement | null) => void;

/**
 * Which of many rows to draw, while the page or a box scrolls. Drawn rows are measured; the row that has the focus stays,
 * wherever the page is scrolled to.
 */
export class RowsInView {
  private heights: RowHeights;
  private keys: readonly string[] = [];
  private holder: HTMLElement | null = null;
  private width = 0;
  private range = { first: 0, end: 0 };
  private focused = '';
  private readonly rows = new Map<string, HTMLElement>();
  private readonly takers = new Map<string, TakeElement>();
  private observer: ResizeObserver | null = null;
  private readonly changed: () => void;

  /** `guess`: a row's height in px until one was measured. `changed` is called when other rows are to be drawn. */
  constructor(guess: number, changed: () => void) {
    this.heights = new RowHeights(guess);
    this.changed = changed;
  }

  /** Begins to follow scrolling and sizes; answers the way to stop. */
  watch(): () => void {
    this.observer = new ResizeObserver((entries) => this.measure(entries));
    if (this.holder) this.observer.observe(this.holder);
    for (const element of this.rows.values()) this.observer.observe(element);
    // Captured: a list may also stand in a box that scrolls.
    addEventListener('scroll', this.look, { passive: true, capture: true });
    addEventListener('resize', this.look);
    return () => {
      this.observer?.disconnect();
      removeEventListener('scroll', this.look, { capture: true });
      removeEventListener('resize', this.look);
    };
  }

  /** What to draw of these rows now. */
  show(keys: readonly string[]): { drawn: Drawn[]; end: number } {
    this.keys = keys;
    this.heights.layOut(keys);
    const end = Math.min(keys.length, this.range.end);
    const kept = this.focused ? keys.indexOf(this.focused) : -1;
    return { drawn: piecesOf(this.heights, keys.length, Math.min(this.range.first, end), end, kept), end };
  }

  /** Looks which rows are near the window. */
  readonly look = (): void => {
    const top = this.holder ? -this.holder.getBoundingClientRect().top : 0;
    const { first, end } = this.heights.between(top - MARGIN_PX, top + innerHeight + MARGIN_PX);
    if (first === this.range.first && end === this.range.end) return;
    this.range = { first, end };
    this.changed();
  };

  /** For the element that holds the rows. */
  readonly takeHolder: TakeElement = (element) => {
    this.holder = element;
    if (element) this.observer?.observe(element);
  };

  /** For one row's element: the same function for the same row. */
  takeRow(key: string): TakeElement {
    const known = this.takers.get(key);
    if (known) return known;
    const take: TakeElement = (element) => {
      const old = this.rows.get(key);
      if (old) this.observer?.unobserve(old);
      if (element) {
        this.rows.set(key, element);
        this.observer?.observe(element);
      } else {
        this.rows.delete(key);
        this.takers.delete(key);
      }
    };
    this.takers.set(key, take);
    return take;
  }

  readonly focusIn = (event: FocusEvent): void => {
    this.focused = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? '';
  };

  readonly focusOut = (): void => {
    this.focused = '';
  };

  private measure(entries: ResizeObserverEntry[]): void {
    let news = false;
    for (const { target, borderBoxSize } of entries) {
      const box = borderBoxSize[0];
      if (target === this.holder) {
        if (this.width !== 0 && box && Math.abs(box.inlineSize - this.width) > 1) this.heights = this.heights.forget();
        this.width = box?.inlineSize ?? this.width;
      } else news = this.heights.measure((target as HTMLElement).dataset.key ?? '', box?.blockSize ?? 0) || news;
    }
    if (news) {
      this.heights.layOut(this.keys);
      this.changed();
    }
    this.look();
  }
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
