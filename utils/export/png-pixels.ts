/** How a PNG's samples lie (PNG specification, third edition, 11.2.1). */
export interface PngLayout {
  width: number;
  height: number;
  depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha. */
  colour: number;
  interlaced: boolean;
}

export const channelsOf = (colour: number): number => ({ 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 })[colour] ?? 0;

const ADAM7 = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

interface Pass {
  x: number;
  y: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
  rowBytes: number;
}

function passesOf({ width, height, depth, colour, interlaced }: PngLayout): Pass[] {
  const starts = interlaced ? ADAM7 : [[0, 0, 1, 1] as const];
  return starts.map(([x, y, dx, dy]) => {
    const [w, h] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    return { x, y, dx, dy, width: w, height: h, rowBytes: Math.ceil((w * channelsOf(colour) * depth) / 8) };
  }).filter((pass) => pass.width > 0 && pass.height > 0);
}

/** The bytes of the filtered rows of every pass. */
export const rawLength = (layout: PngLayout): number => passesOf(layout).reduce((sum, pass) => sum + pass.height * (pass.rowBytes + 1), 0);

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** Undoes a row's filter in place. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const [a, b, c] = [row[at - step] ?? 0, above[at] ?? 0, at < step ? 0 : (above[at - step] ?? 0)];
    const guess = kind === 1 ? a : kind === 2 ? b : kind === 3 ? (a + b) >> 1 : kind === 4 ? paeth(a, b, c) : 0;
    row[at] = ((row[at] ?? 0) + guess) & 255;
  }
}

/** A sample at its own depth. */
function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return row[index] ?? 0;
  if (depth === 16) return ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** Opaque RGB of a PNG's unpacked rows: what is see-through lies on white, as on paper. */
export function opaquePixels(raw: Uint8Array, layout: PngLayout, palette: Uint8Array, transparency: Uint8Array): Uint8Array<ArrayBuffer> {
  const { width, height, depth, colour } = layout;
  const channels = channelsOf(colour);
  const step = Math.max(1, (channels * depth) >> 3);
  const most = (1 << depth) - 1;
  const rgb = new Uint8Array(width * height * 3);
  const keyed = (n: number): number => (transparency.length >= (n + 1) * 2 ? ((transparency[n * 2] ?? 0) << 8) | (transparency[n * 2 + 1] ?? 0) : -1);
  const keys = colour === 0 ? [keyed(0)] : colour === 2 ? [keyed(0), keyed(1), keyed(2)] : [];
  let from = 0;
  for (const pass of passesOf(layout)) {
    let above = new Uint8Array(pass.rowBytes);
    for (let y = 0; y < pass.height; y += 1) {
      const row = raw.slice(from + 1, from + 1 + pass.rowBytes);
      unfilter(raw[from] ?? 0, row, above, step);
      from += pass.rowBytes + 1;
      above = row;
      for (let x = 0; x < pass.width; x += 1) {
        const at = ((pass.y + y * pass.dy) * width + pass.x + x * pass.dx) * 3;
        const first = x * channels;
        const sample = (n: number): number => sampleAt(row, first + n, depth);
        let alpha = 1;
        if (colour === 3) alpha = (transparency[sample(0)] ?? 255) / 255;
        else if (colour >= 4) alpha = sample(channels - 1) / most;
        else if (keys.length > 0 && keys.every((key, n) => key === sample(n))) alpha = 0;
        for (let n = 0; n < 3; n += 1) {
          const value = colour === 3 ? (palette[sample(0) * 3 + n] ?? 0) : (sample(colour === 0 || colour === 4 ? 0 : n) * 255) / most;
          rgb[at + n] = Math.round(value * alpha + 255 * (1 - alpha));
        }
      }
    }
  }
  return rgb;
}
