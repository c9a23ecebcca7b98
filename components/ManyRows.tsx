import type { ComponentChild } from 'preact';
import { Virtualizer } from 'virtua';

export interface ManyRowsProps<T> {
  rows: readonly T[];
  keyOf: (row: T) => string;
  draw: (row: T, index: number) => ComponentChild;
  /** Called when the end comes near: ask for the next page. */
  onEnd?: () => void;
}

/** A list of thousands: only what is seen is drawn; the page scrolls, not a box in it. */
export function ManyRows<T>({ rows, keyOf, draw, onEnd }: ManyRowsProps<T>) {
  if (rows.length <= 60) return <>{rows.map((row, index) => <div key={keyOf(row)}>{draw(row, index)}</div>)}</>;
  return (
    <div style={{ blockSize: '70vh', overflow: 'auto' }} tabIndex={0}>
      <Virtualizer onScroll={(offset) => { if (onEnd && offset > rows.length * 30) onEnd(); }}>
        {rows.map((row, index) => <div key={keyOf(row)}>{draw(row, index)}</div>) as never}
      </Virtualizer>
    </div>
  );
}
