import { setTimeout as pause } from 'node:timers/promises';

const SECOND = 1000;

/** Looks until there is something to see (not null, undefined, false or ''), and gives it. @throws when `withinMs` have passed */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  { withinMs = 15 * SECOND, everyMs = 10 }: { withinMs?: number; everyMs?: number } = {},
): Promise<NonNullable<Exclude<T, false | ''>>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false && seen !== '') return seen as NonNullable<Exclude<T, false | ''>>;
    if (Date.now() > end) throw new Error(`Waited ${withinMs / SECOND} s in vain: ${what}`);
    await pause(everyMs);
  }
}
