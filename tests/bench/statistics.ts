/** The value that half of them stay below. */
export const median = (values: number[]): number => quantile(values, 0.5);

/** The value that the share `q` of them stays at or below, between neighbours in proportion. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
