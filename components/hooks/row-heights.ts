/**
 * Where each row of a long list stands. Rows that were drawn are as high as they were measured, the others as high as
 * the measured ones are on average.
 */
export class RowHeights {
  private readonly measured = new Map<string, number>();
  private sum = 0;
  private tops: Float64Array = new Float64Array(1);

  private readonly guess: number;

  /** `guess` in px, until a row has been measured. */
  constructor(guess: number) {
    this.guess = guess;
  }

  /** Takes a measured height; says whether it is news. */
  measure(key: string, height: number): boolean {
    const known = this.measured.get(key);
    if (height <= 0 || (known !== undefined && Math.abs(known - height) < 0.5)) return false;
    this.sum += height - (known ?? 0);
    this.measured.set(key, height);
    return true;
  }

  /** Forgets every height: the width has changed. The average stays as the guess until rows are measured again. */
  forget(): RowHeights {
    return new RowHeights(this.average());
  }

  private average(): number {
    return this.measured.size > 0 ? this.sum / this.measured.size : this.guess;
  }

  /** Puts the rows one under the other, in this order. */
  layOut(keys: readonly string[]): void {
    const average = this.average();
    this.tops = new Float64Array(keys.length + 1);
    let top = 0;
    keys.forEach((key, at) => {
      this.tops[at] = top;
      top += this.measured.get(key) ?? average;
    });
    this.tops[keys.length] = top;
  }

  /** Where row `at` begins, in px from the list's top; for one past the last, the height of all. */
  topOf(at: number): number {
    return this.tops[Math.min(Math.max(at, 0), this.tops.length - 1)] ?? 0;
  }

  /** The rows that touch the stretch from `from` to `to`: the first, and one past the last. */
  between(from: number, to: number): { first: number; end: number } {
    const count = this.tops.length - 1;
    const first = Math.min(this.rowAt(from), Math.max(0, count - 1));
    return { first, end: Math.min(count, this.rowAt(to) + 1) };
  }

  /** The last row that begins at or above `y`. */
  private rowAt(y: number): number {
    let [low, high] = [0, Math.max(0, this.tops.length - 2)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
