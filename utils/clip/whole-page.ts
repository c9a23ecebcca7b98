/** A page is kept to this depth, in CSS pixels: endless ones have no end. */
export const DEEPEST = 20_000;
/** A canvas is no longer than this in any browser. */
const LONGEST_SIDE = 32_000;
/** 240 MB while it is drawn. */
const MOST_PIXELS = 60_000_000;

/** How many pictures a page takes that is as long as it is known to be now. */
export const picturesOf = (height: number, viewHeight: number): number => Math.max(1, Math.ceil(Math.min(height, DEEPEST) / viewHeight));

/** Device pixels to one of the page's in the stitched picture: as on the screen, less where that would be too large to hold. */
export function stitchScale(width: number, height: number, ofScreen: number): number {
  return Math.min(ofScreen, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
}
