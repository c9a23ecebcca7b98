import { cleanLine } from './clean-text';
import { BEGINNING, type Box } from './media-ask';
import { webAddress } from './page-address';

/** A picture as it stands in a page. Unknown is ''. */
export interface PictureReading {
  /** Its own address; '' where it is written into the page. */
  src: string;
  alt: string;
  caption: string;
  /** Pixels of the picture itself. */
  width: number;
  height: number;
  /** Re-encoded as a `data:` address; '' where its site does not hand it out. */
  data: string;
  box: Box | null;
}

export interface PictureTools {
  fetch: (address: string) => Promise<Response>;
  decode: (blob: Blob) => Promise<ImageBitmap>;
}

/** A picture is kept no longer than this at its longer side: 2400 × 1600 in memory is 15 MB, whatever it was before. */
const LONGEST_SIDE = 2400;
/** Up to as many pixels it stays lossless. */
const LOSSLESS_PIXELS = 1_000_000;
/** More is not fetched: it would stand in memory whole. */
const MOST_BYTES = 25 * 1024 ** 2;

type Drawable = HTMLImageElement | HTMLVideoElement | ImageBitmap;

/** Where an element is drawn; null where it is out of view. */
export function boxOf(element: Element): Box | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [width, height] = [Math.min(view.innerWidth, right) - x, Math.min(view.innerHeight, bottom) - y];
  return width < 8 || height < 8 ? null : { x, y, width, height, viewWidth: view.innerWidth, viewHeight: view.innerHeight };
}

/** Draws at most `longest` pixels a side and encodes anew, so that place, camera and whatever else was in the file stay behind; '' where the browser refuses to hand it out. */
export function encoded(document: Document, source: Drawable, { width, height }: { width: number; height: number }, longest = LONGEST_SIDE, lossless = false): string {
  if (width < 1 || height < 1) return '';
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) return '';
  const asPng = lossless && canvas.width * canvas.height <= LOSSLESS_PIXELS;
  try {
    if (!asPng) {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const data = asPng ? canvas.toDataURL('image/png') : canvas.toDataURL('image/jpeg', 0.88);
    return data.startsWith('data:image/') ? data : '';
  } catch {
    // Tainted: it came from a site that does not share it with this one.
    return '';
  }
}

/** Open shadow trees are looked into; closed ones are nobody's to see. */
export function everywhere<T extends Element>(root: Document | ShadowRoot, selector: string, depth = 0): T[] {
  const found = [...root.querySelectorAll<T>(selector)];
  if (depth > 3) return found;
  let looked = 0;
  for (const element of root.querySelectorAll('*')) {
    if (++looked > 50_000) break;
    if (element.shadowRoot) found.push(...everywhere<T>(element.shadowRoot, selector, depth + 1));
  }
  return found;
}

function findPicture(document: Document, beginning: string): HTMLImageElement | null {
  const all = everywhere<HTMLImageElement>(document, 'img');
  const matching = beginning === '' ? [] : all.filter((image) => [image.currentSrc, image.src].some((src) => src.slice(0, BEGINNING) === beginning.slice(0, BEGINNING)));
  const candidates = matching.length > 0 ? matching : beginning === '' ? all : [];
  // While a menu stands open the page still has the pointer where it was pressed.
  return candidates.find((image) => image.matches(':hover')) ?? (beginning === '' && candidates.length > 1 ? null : (candidates[0] ?? null));
}

async function fetched(address: string, document: Document, tools: PictureTools): Promise<{ data: string; width: number; height: number }> {
  const nothing = { data: '', width: 0, height: 0 };
  try {
    const response = await tools.fetch(address);
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return nothing;
    const blob = await response.blob();
    if (blob.size > MOST_BYTES) return nothing;
    const bitmap = await tools.decode(blob);
    const size = { width: bitmap.width, height: bitmap.height };
    const data = encoded(document, bitmap, size, LONGEST_SIDE, blob.type !== 'image/jpeg');
    bitmap.close();
    return { data, ...size };
  } catch {
    // Its site does not hand it to this page, or it is no picture after all: its address is kept.
    return nothing;
  }
}

/** Reads a picture of the page; null where it is no longer there. */
export async function readPicture(document: Document, beginning: string, tools: PictureTools): Promise<PictureReading | null> {
  const image = findPicture(document, beginning);
  if (!image) return null;
  const address = webAddress(image.currentSrc || image.src)?.href ?? '';
  const natural = { width: image.naturalWidth, height: image.naturalHeight };
  const drawn = encoded(document, image, natural, LONGEST_SIDE, !/^data:image\/jpe?g|\.jpe?g(?:$|[?#])/iu.test((image.currentSrc || image.src).slice(0, 2_000)));
  const other = drawn === '' && address !== '' ? await fetched(address, document, tools) : null;
  return {
    src: address,
    alt: cleanLine(image.alt, 500),
    caption: cleanLine(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '', 500),
    width: natural.width || (other?.width ?? 0),
    height: natural.height || (other?.height ?? 0),
    data: drawn || (other?.data ?? ''),
    box: boxOf(image),
  };
}
