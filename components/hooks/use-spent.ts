import { entriesOfCredential } from '@/utils/db/time-entries';
import { secondsByCredential } from '@/utils/time/totals';
import { useLive, type Live } from './use-live';

/** Seconds spent on each of these credentials so far, by the shares of its entries. */
export const useSpent = (ids: readonly string[]): Live<Map<string, number>> =>
  useLive(async () => {
    const spent = await Promise.all(
      ids.map(async (id) => {
        const rows = await entriesOfCredential(id);
        const sums = secondsByCredential(rows.map((r) => r.entry), rows.flatMap((r) => r.intervals), rows.flatMap((r) => r.shares));
        return [id, sums.get(id) ?? 0] as const;
      }),
    );
    return new Map(spent);
  }, [ids.join()]);
