import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useRowsInView } from './hooks/use-rows-in-view';

export interface ManyRowsProps<T> {
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** What stands in a row: cells of a table's row, or anything. */
  draw: (row: T, index: number) => ComponentChild;
  /** About how high a row is, in px; the drawn ones are measured. */
  guess: number;
  /** Rows of a table (whose head is its first row), or the blocks of a list with this name. */
  as: 'tbody' | { list: string };
  /** Called while the end is near: ask for the next page. A new function is called again. */
  onEnd?: (() => void) | undefined;
}

/** Rows before the end from which the next page is asked for. */
const NEAR_END = 12;

/** A list of thousands: only what is near the window is drawn; the page scrolls, not a box in it. */
export function ManyRows<T>({ rows, keyOf, draw, guess, as, onEnd }: ManyRowsProps<T>) {
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const { drawn, end, holder, row, onFocusIn, onFocusOut } = useRowsInView(keys, guess);
  const nearEnd = end >= rows.length - NEAR_END;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);

  const Row = as === 'tbody' ? 'tr' : 'div';
  const pieces = drawn.map((piece) => {
    if (piece.kind === 'space') {
      const key = `space-${piece.after}`;
      if (as === 'tbody') return <tr key={key} aria-hidden="true"><td colSpan={99} style={{ blockSize: piece.height, padding: 0, border: 0 }} /></tr>;
      return <div key={key} aria-hidden="true" style={{ blockSize: piece.height }} />;
    }
    const one = rows[piece.index];
    const key = keys[piece.index] ?? '';
    if (one === undefined) return null;
    return <Row key={key} ref={row(key)} data-key={key} {...(as === 'tbody' ? { 'aria-rowindex': piece.index + 2 } : {})}>{draw(one, piece.index)}</Row>;
  });
  if (as === 'tbody') return <tbody ref={holder} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>{pieces}</tbody>;
  return <div ref={holder} role="list" aria-label={as.list} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>{pieces}</div>;
}
