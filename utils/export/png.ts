import type { Picture } from './pictures';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What draws the picture. Text, time and EXIF chunks say who, when and where; the colour profile goes too, since paper has one of its own. */
const DRAWS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB', 'cHRM']);

/** A PNG without its metadata; null when the bytes are no whole PNG. */
export function readPng(bytes: Uint8Array<ArrayBuffer>): Picture | null {
  if (bytes.length < 45 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let last = '';
  for (let at = 8; at + 12 <= bytes.length && last !== 'IEND'; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    last = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (DRAWS.has(last)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (last !== 'IEND' || width === 0 || height === 0) return null;
  return { mime: 'image/png', bytes: joined(kept), width, height };
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
