/** Bytes of pictures that one reader copy may keep, as Settings offers them; 0 = none. */
export const PICTURE_BUDGETS = [0, 500_000, 1_500_000, 5_000_000] as const;
export type PictureBudget = (typeof PICTURE_BUDGETS)[number];

export const MOST_PICTURE_BYTES = 5_000_000;
export const USUAL_PICTURE_BYTES: PictureBudget = 1_500_000;

/** Those of a page's pictures that its reader copy shows, in order, as many as fit. */
export function picturesFor<T extends { addresses: readonly string[]; base64: string }>(pictures: readonly T[], readerHtml: string, budget: number): T[] {
  const html = readerHtml.replaceAll('&amp;', '&');
  let left = budget;
  return pictures.filter(({ addresses, base64 }) => {
    const bytes = Math.floor((base64.length * 3) / 4);
    if (bytes > left || !addresses.some((address) => html.includes(address))) return false;
    left -= bytes;
    return true;
  });
}
