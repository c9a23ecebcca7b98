/**
 * What Chromium's context menu would say of an element, and where it is. Runs inside the page, whole in itself.
 * An address over 2 MB crosses none of the browser's processes: it arrives empty.
 */
export function pressedAt(selector: string): { x: number; y: number; info: Record<string, string> } {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const info: Record<string, string> = {};
  const short = (address: string) => (address.length > 2_000_000 ? '' : address);
  if (element instanceof HTMLImageElement) Object.assign(info, { mediaType: 'image', srcUrl: short(element.currentSrc) });
  if (element instanceof HTMLVideoElement) Object.assign(info, { mediaType: 'video', srcUrl: short(element.currentSrc) });
  const link = element.closest<HTMLAnchorElement>('a[href]');
  if (link) info.linkUrl = link.href;
  return { x: left + width / 2, y: top + height / 2, info };
}
