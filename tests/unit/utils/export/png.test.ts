import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPng } from '@/utils/export/png';
import { aPng, pngChunk } from './sample';

function made(width: number, height: number, depth: number, colour: number, raw: number[], { interlace = 0, extra = [] as Buffer[] } = {}): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), pngChunk('IHDR', head), ...extra, pngChunk('IDAT', deflateSync(Buffer.from(raw))), pngChunk('IEND', Buffer.alloc(0))]));
}

/** The pixels of an 8-bit RGB PNG with `up` rows, as made here. */
function pixels(png: Uint8Array | undefined): number[][] {
  const bytes = Buffer.from(png ?? []);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([...bytes.subarray(24, 29)]).toEqual([8, 2, 0, 0, 0]);
  const at = bytes.indexOf('IDAT');
  const raw = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const rows: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const row = [...raw.subarray(y * (width * 3 + 1) + 1, (y + 1) * (width * 3 + 1))];
    rows.push(row.map((value, x) => (value + (rows[y - 1]?.[x] ?? 0)) & 255));
  }
  return rows;
}

describe('a PNG for paper', () => {
  test('loses what says who and when, and nothing that draws', () => {
    const plain = aPng(8, 4);
    const saying = aPng(8, 4, { extra: [pngChunk('tEXt', Buffer.from('Author\0Maren')), pngChunk('eXIf', Buffer.from('MM')), pngChunk('tIME', Buffer.alloc(7))] });
    expect(saying.length).toBeGreaterThan(plain.length);
    expect(Buffer.from(readPng(saying)?.bytes ?? [])).toEqual(Buffer.from(plain));
  });

  test('lies on white where it is see-through', () => {
    const half = made(2, 1, 8, 6, [0, 255, 0, 0, 255, 0, 0, 255, 0]);
    expect(pixels(readPng(half)?.bytes)).toEqual([[255, 0, 0, 255, 255, 255]]);
    const grey = made(2, 1, 8, 4, [0, 10, 255, 0, 128]);
    expect(pixels(readPng(grey)?.bytes)).toEqual([[10, 10, 10, 127, 127, 127]]);
  });

  test('reads palettes, keys and small depths', () => {
    const palette = made(4, 1, 2, 3, [0, 0b00_01_10_00], { extra: [pngChunk('PLTE', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9])), pngChunk('tRNS', Buffer.from([255, 0]))] });
    expect(pixels(readPng(palette)?.bytes)).toEqual([[1, 2, 3, 255, 255, 255, 7, 8, 9, 1, 2, 3]]);
    const keyed = made(2, 1, 16, 2, [0, 1, 2, 3, 4, 5, 6, 255, 255, 0, 0, 0, 0], { extra: [pngChunk('tRNS', Buffer.from([1, 2, 3, 4, 5, 6]))] });
    expect(pixels(readPng(keyed)?.bytes)).toEqual([[255, 255, 255, 255, 0, 0]]);
  });

  test('undoes every filter', () => {
    const rows = [[1, 10, 5, 5], [2, 1, 1, 1], [3, 10, 10, 10], [4, 1, 1, 1], [0, 7, 8, 9]];
    const raw = rows.flat();
    expect(pixels(readPng(made(3, 5, 8, 0, raw, { extra: [pngChunk('tRNS', Buffer.from([9, 9]))] }))?.bytes).map((row) => row.filter((_, x) => x % 3 === 0))).toEqual([
      [10, 15, 20], [11, 16, 21], [15, 25, 33], [16, 26, 34], [7, 8, 9],
    ]);
  });

  test('reads an interlaced one', () => {
    // 3 × 3 pixels, named by row and column, in the order of Adam7's passes: 11 · 13 · 31 33 · 12, 32 · 21 22 23.
    const raw = [0, 11, 0, 13, 0, 31, 33, 0, 12, 0, 32, 0, 21, 22, 23];
    expect(pixels(readPng(made(3, 3, 8, 0, raw, { interlace: 1 }))?.bytes).map((row) => row.filter((_, x) => x % 3 === 0))).toEqual([[11, 12, 13], [21, 22, 23], [31, 32, 33]]);
  });

  test('is refused when it is damaged, cut or enormous', () => {
    const png = aPng(8, 4);
    expect(readPng(png.slice(0, -5))).toBeNull();
    expect(readPng(new Uint8Array(50))).toBeNull();
    expect(readPng(made(8, 8, 8, 2, [0, 1, 2]))).toBeNull();
    expect(readPng(made(60_000, 60_000, 8, 2, [0]))).toBeNull();
    const torn = png.slice();
    torn.set([9, 9, 9, 9], png.length - 30);
    expect(readPng(torn)).toBeNull();
  });
});
