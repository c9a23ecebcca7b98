import { all } from './page-query';

/** A picture of the page, drawn again: what came with the file (place, camera, code) stays behind. */
export interface PagePicture {
  /** Absolute, as `src`, `srcset` or a lazy loader's attribute said them. */
  addresses: string[];
  mime: 'image/jpeg' | 'image/png';
  base64: string;
}

/** Smaller ones are icons, spacers and trackers. */
const LEAST_PX = 80;
/** Wider ones are drawn smaller: a reading column shows no more. */
const WIDEST_PX = 1_200;
const MOST_PICTURES = 40;
const MAX_ADDRESS = 2_000;
const QUALITY = 0.8;

/** Attributes in which lazy loaders keep an address. */
const ADDRESSES = ['src', 'data-src', 'data-original', 'data-lazy-src'];

function addressesOf(picture: HTMLImageElement, base: string): string[] {
  const said = [picture.currentSrc, ...ADDRESSES.map((name) => picture.getAttribute(name) ?? ''), ...(picture.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/u)[0] ?? '')];
  const whole = said.filter((address) => address !== '' && address.length <= MAX_ADDRESS && !/^\s*data:/iu.test(address)).flatMap((address) => URL.canParse(address, base) ? [new URL(address, base).href] : []);
  return [...new Set(whole)].filter((address) => /^https?:/u.test(address)).slice(0, 12);
}

/** Line drawings stay sharp as PNG where that costs little more. */
async function drawn(picture: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(1, WIDEST_PX / naturalWidth, (4 * WIDEST_PX) / naturalHeight);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(naturalWidth * scale)), Math.max(1, Math.round(naturalHeight * scale)));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // A picture of another site may be shown and not be read: this throws.
  const png = /\.(?:png|gif|svg)(?:$|\?)/iu.test(picture.currentSrc) ? await canvas.convertToBlob({ type: 'image/png' }) : null;
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return png && png.size <= 1.2 * jpeg.size ? png : jpeg;
}

/** Through a FileReader: Firefox keeps a blob's array buffer from an injected script. */
const base64Of = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/u, '')));
    reader.addEventListener('error', () => fail(new Error('The picture could not be read')));
    reader.readAsDataURL(blob);
  });

/**
 * The pictures that the page shows, in its order, as long as they fit into `maxBytes` together. Only what is loaded is
 * taken, and nothing is loaded: a picture of another site that the browser will not let us read is left out.
 */
export async function readPictures(document: Document, base: string, maxBytes: number): Promise<PagePicture[]> {
  const taken: PagePicture[] = [];
  let left = maxBytes;
  for (const element of all(document, 'img', 400)) {
    const picture = element as HTMLImageElement;
    if (taken.length >= MOST_PICTURES) break;
    if (!picture.complete || picture.naturalWidth < LEAST_PX || picture.naturalHeight < LEAST_PX) continue;
    const addresses = addressesOf(picture, base);
    if (addresses.length === 0 || taken.some((one) => one.addresses[0] === addresses[0])) continue;
    const blob = await drawn(picture).catch(() => null);
    if (!blob || blob.size > left) continue;
    left -= blob.size;
    taken.push({ addresses, mime: blob.type === 'image/png' ? 'image/png' : 'image/jpeg', base64: await base64Of(blob) });
  }
  return taken;
}
