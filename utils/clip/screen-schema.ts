import * as v from 'valibot';
import type { Box } from './media-ask';
import type { ScrollReading } from './scroll-page';

const PIXELS = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000_000));
const SIDE = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));

const BOX = v.object({ x: PIXELS, y: PIXELS, width: SIDE, height: SIDE, viewWidth: SIDE, viewHeight: SIDE });
const SCROLL = v.object({ y: PIXELS, height: PIXELS, viewWidth: SIDE, viewHeight: SIDE, stopped: v.boolean() });

/** The region drawn, or null: it was stopped. */
export function parseRegion(value: unknown): Box | null {
  const parsed = v.safeParse(BOX, value);
  return parsed.success ? parsed.output : null;
}

/** Where the page stands, or null: it is gone. */
export function parseScroll(value: unknown): ScrollReading | null {
  const parsed = v.safeParse(SCROLL, value);
  return parsed.success ? parsed.output : null;
}
