import { joined } from './bytes';
import type { Picture } from './pictures';

/** An EXIF segment that says how the picture is turned and nothing else (TIFF 6.0, one entry: 0x0112). */
const turned = (orientation: number): Uint8Array =>
  Uint8Array.of(0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);

/** How the picture is turned, 1 (upright) to 8, from an EXIF segment's payload. */
function orientationIn(exif: Uint8Array): number {
  if (String.fromCharCode(...exif.subarray(0, 6)) !== 'Exif\0\0') return 1;
  const view = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6);
  if (view.byteLength < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const ifd = view.getUint32(4, little);
  if (ifd + 2 > view.byteLength) return 1;
  const count = view.getUint16(ifd, little);
  for (let n = 0; n < count; n += 1) {
    const at = ifd + 2 + n * 12;
    if (at + 10 > view.byteLength) return 1;
    if (view.getUint16(at, little) === 0x0112) {
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  }
  return 1;
}

/**
 * A JPEG with only what draws it: EXIF (place, camera, owner), comments, thumbnails and profiles are left out, how it is
 * turned is kept. null when the bytes are no JPEG that paper takes: CMYK breaks PDF/A, and readers lack the rare codings.
 */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Picture | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xda) {
      if (!size) return null;
      const upright = orientation < 5 ? size : { width: size.height, height: size.width };
      const exif = orientation === 1 ? [] : [turned(orientation)];
      return { mime: 'image/jpeg', bytes: joined([bytes.subarray(0, 2), ...exif, ...kept, bytes.subarray(at, endOfPicture(bytes, end))]), ...upright };
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const [bits, height, width, channels] = [bytes[at + 4], view.getUint16(at + 5), view.getUint16(at + 7), bytes[at + 9]];
      if (marker > 0xc2 || bits !== 8 || width === 0 || height === 0 || (channels !== 1 && channels !== 3)) return null;
      size = { width, height };
    }
    if (marker === 0xe1) orientation = Math.max(orientation, orientationIn(segment.subarray(4)));
    // JFIF and Adobe say how colours are coded; other application segments and comments only say things about the picture.
    const isSaying = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isSaying) kept.push(segment);
    at = end;
  }
  return null;
}

/** After the end mark some cameras append a second picture or a film. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}
