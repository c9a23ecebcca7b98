import type { Limit, LimitUnit } from '@/utils/core/rows/template';

/** A limit; a guide unless it says `must`. `null` leaves that side open. */
export const limit = (
  unit: LimitUnit,
  min: number | null,
  max: number | null,
  force: Limit['force'] = 'guide',
): Limit => ({ unit, min, max, force });
