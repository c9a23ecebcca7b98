/** How typing ends. */
export const ENDS = ['killed while typing', 'killed 50 ms after the last key', 'closed right after a key'] as const;
export type End = (typeof ENDS)[number];

/** Found by how it begins or ends: `while typing`, `closed`. @throws RangeError */
export function kindOfEnd(said: string): End {
  const end = ENDS.find((one) => one.includes(said));
  if (!end) throw new RangeError(`--end takes part of one of: ${ENDS.join('; ')}`);
  return end;
}
