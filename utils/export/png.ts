import { unzlibSync, zlibSync } from 'fflate';
import { joined } from './bytes';
import type { Picture } from './pictures';
import { channelsOf, opaquePixels, rawLength, type PngLayout } from './png-pixels';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const NONE = new Uint8Array(0);

/** Unpacked, a picture is many times as large as its file. */
const MOST_PIXELS = 30e6;

/**
 * A PNG as paper takes it: without the chunks that say who, when and where, opaque, not interlaced. null when the bytes are no
 * whole PNG.
 *
 * pdfkit would unpack a see-through or interlaced PNG in a worker made from a blob, which an extension's page may not have.
 */
export function readPng(bytes: Uint8Array<ArrayBuffer>): Picture | null {
  const chunks = chunksOf(bytes);
  const head = chunks?.find((chunk) => chunk.type === 'IHDR')?.data;
  if (!chunks || !head || head.length !== 13 || chunks.at(-1)?.type !== 'IEND') return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const layout: PngLayout = { width: view.getUint32(0), height: view.getUint32(4), depth: head[8] ?? 0, colour: head[9] ?? 0, interlaced: head[12] === 1 };
  const { width, height, depth, colour, interlaced } = layout;
  const isKnown = channelsOf(colour) > 0 && [1, 2, 4, 8, 16].includes(depth) && width > 0 && height > 0;
  if (!isKnown || width * height > MOST_PIXELS) return null;
  const data = (type: string): Uint8Array => joined(chunks.filter((chunk) => chunk.type === type).map((chunk) => chunk.data));
  const [palette, transparency, packed] = [data('PLTE'), data('tRNS'), data('IDAT')];
  const raw = unpacked(packed, rawLength(layout));
  if (!raw || (colour === 3 && palette.length === 0)) return null;
  const isPlain = colour < 4 && !interlaced && transparency.length === 0;
  const made = isPlain
    ? [chunk('IHDR', head), ...(colour === 3 ? [chunk('PLTE', palette)] : []), chunk('IDAT', packed)]
    : [chunk('IHDR', plainHead(width, height)), chunk('IDAT', packedRows(opaquePixels(raw, layout, palette, transparency), width, height))];
  return { mime: 'image/png', bytes: joined([SIGNATURE, ...made, chunk('IEND', NONE)]), width, height };
}

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** null when the bytes end within a chunk. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length && chunks.at(-1)?.type !== 'IEND'; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    chunks.push({ type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

/** Never more than is asked for; null when there is less, or when it is damaged. */
function unpacked(packed: Uint8Array, length: number): Uint8Array | null {
  try {
    const raw = unzlibSync(packed, { out: new Uint8Array(length) });
    return raw.length === length ? raw : null;
  } catch {
    // fflate throws on damage: a file that is no picture is named instead of drawn.
    return null;
  }
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of whole.subarray(4, data.length + 8)) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  view.setUint32(data.length + 8, (crc ^ 0xffffffff) >>> 0);
  return whole;
}

/** 8-bit RGB. */
function plainHead(width: number, height: number): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  return head;
}

/** Rows with the `up` filter, which suits drawings and photographs alike. */
function packedRows(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3;
  const rows = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (length + 1);
    rows[to] = 2;
    for (let x = 0; x < length; x += 1) rows[to + 1 + x] = (rgb[y * length + x] ?? 0) - (y > 0 ? (rgb[(y - 1) * length + x] ?? 0) : 0);
  }
  return zlibSync(rows);
}
