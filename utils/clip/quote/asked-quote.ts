import * as v from 'valibot';
import type { QuoteSelector } from './find-quote';

/** Where the quote to look for waits for the script that looks for it. */
export const ASKED = 'microfolioQuote';

const QUOTE = v.object({
  exact: v.string(), prefix: v.string(), suffix: v.string(), start: v.number(), end: v.number(),
  alike: v.optional(v.object({ words: v.number(), around: v.number(), near: v.number() })),
});

/** Takes what was asked for out of a world's globals; null = nothing was. */
export function takeAsked(world: object): QuoteSelector | null {
  const asked = v.safeParse(QUOTE, Reflect.get(world, ASKED));
  Reflect.deleteProperty(world, ASKED);
  return asked.success ? asked.output : null;
}
