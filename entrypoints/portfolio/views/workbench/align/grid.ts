/** A cell by its place: row, then column. */
export type Place = readonly [row: number, column: number];

/** Where a key of the grid leads from a place; null when it is no such key. Home and End go along the row, with Ctrl to the corners. */
export function moved(key: string, [row, column]: Place, rows: number, columns: number, ctrl: boolean): Place | null {
  const within = (n: number, of: number): number => Math.min(Math.max(n, 0), of - 1);
  switch (key) {
    case 'ArrowDown': return [within(row + 1, rows), column];
    case 'ArrowUp': return [within(row - 1, rows), column];
    case 'ArrowRight': return [row, within(column + 1, columns)];
    case 'ArrowLeft': return [row, within(column - 1, columns)];
    case 'Home': return [ctrl ? 0 : row, 0];
    case 'End': return [ctrl ? rows - 1 : row, columns - 1];
    default: return null;
  }
}
