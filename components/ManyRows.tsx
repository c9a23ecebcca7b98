import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { RowsInView } from './hooks/rows-in-view';

export interface ManyRowsProps<T> {
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** What stands in a row: cells of a table's row, or anything. */
  draw: (row: T, index: number) => ComponentChild;
  /** About how high a row is, in px; the drawn ones are measured. */
  guess?: number;
  /** Rows of a table (whose head is its first row), or the blocks of a list with this name, each drawing its own items. */
  as?: 'tbody' | { list: string };
  /** Called while the end is near: ask for the next page. A new function is called again. */
  onEnd?: (() => void) | undefined;
}

/** Rows before the end from which the next page is asked for. */
const NEAR_END = 12;

/** A list of thousands: only what is near the window is drawn. The page scrolls, or a box around the list. */
export function ManyRows<T>({ rows, keyOf, draw, guess = 44, as, onEnd }: ManyRowsProps<T>) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [view] = useState(() => new RowsInView(guess, () => redraw(0)));
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const { drawn, end } = view.show(keys);
  useLayoutEffect(() => view.watch(), [view]);
  // Rows have come or gone: others may be in view now.
  useLayoutEffect(() => view.look(), [view, keys]);

  const nearEnd = end >= rows.length - NEAR_END;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);

  const Row = as === 'tbody' ? 'tr' : 'div';
  const pieces = drawn.map((piece) => {
    if (piece.kind === 'space') return <Row key={`space-${piece.after}`} aria-hidden="true" style={{ blockSize: piece.height }} />;
    const one = rows[piece.index];
    const key = keys[piece.index] ?? '';
    if (one === undefined) return null;
    return <Row key={key} ref={view.takeRow(key)} data-key={key} {...(as === 'tbody' ? { 'aria-rowindex': piece.index + 2 } : {})}>{draw(one, piece.index)}</Row>;
  });
  const shared = { ref: view.takeHolder, onFocusIn: view.focusIn, onFocusOut: view.focusOut };
  if (as === 'tbody') return <tbody {...shared}>{pieces}</tbody>;
  return <div {...shared} {...(as ? { role: 'list', 'aria-label': as.list } : {})}>{pieces}</div>;
}
