/**
 * A zip whose entries are stored as they are, with ZIP64 where it grows beyond 4 GiB or 65,535 entries: a library of
 * recordings does. Stored, because an entry is then a slice of the file: a copy is opened without holding it in memory.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export type ZipSink = (chunk: Uint8Array<ArrayBuffer> | Blob) => Promise<void> | void;

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR64 = 0x07064b50;
const MAX16 = 0xffff, MAX32 = 0xffffffff;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, 0:00: equal data gives equal bytes on any day. */
const TIME = 0, DATE = 0x21;
const VERSION = 20, VERSION64 = 45;

export interface StoredEntry {
  name: string;
  /** Of the bytes inside the file, not of its header. */
  offset: number;
  size: number;
}

interface Written extends StoredEntry {
  crc: number;
}

class Bytes {
  private readonly parts: number[] = [];
  u16 = (...values: number[]): this => {
    for (const v of values) this.parts.push(v & 0xff, (v >>> 8) & 0xff);
    return this;
  };
  u32 = (...values: number[]): this => {
    for (const v of values) this.u16(v & 0xffff, v >>> 16);
    return this;
  };
  u64 = (...values: number[]): this => {
    for (const v of values) this.u32(v % 2 ** 32, Math.floor(v / 2 ** 32));
    return this;
  };
  text = (text: string): this => {
    this.parts.push(...new TextEncoder().encode(text));
    return this;
  };
  done = (): Uint8Array<ArrayBuffer> => Uint8Array.from(this.parts);
}

const capped = (value: number, max: number): number => Math.min(value, max);

export class StoredZip {
  private readonly sink: ZipSink;
  private readonly entries: Written[] = [];
  private at = 0;

  constructor(sink: ZipSink) {
    this.sink = sink;
  }

  private async put(chunk: Uint8Array<ArrayBuffer> | Blob): Promise<void> {
    await this.sink(chunk);
    this.at += chunk instanceof Blob ? chunk.size : chunk.byteLength;
  }

  /** `name` is ASCII; `crc` is that of the blob's bytes. */
  async add(name: string, blob: Blob, crc: number): Promise<void> {
    const big = blob.size >= MAX32;
    const extra = big ? new Bytes().u16(1, 16).u64(blob.size, blob.size).done() : new Uint8Array();
    const start = this.at;
    await this.put(
      new Bytes().u32(LOCAL).u16(big ? VERSION64 : VERSION, FLAGS, 0, TIME, DATE).u32(crc, capped(blob.size, MAX32), capped(blob.size, MAX32)).u16(name.length, extra.length).text(name).done(),
    );
    if (big) await this.put(extra);
    await this.put(blob);
    this.entries.push({ name, offset: start, size: blob.size, crc });
  }

  /** Writes the directory; answers the file's length. */
  async end(): Promise<number> {
    const start = this.at;
    for (const { name, offset, size, crc } of this.entries) {
      const wide = [...(size >= MAX32 ? [size, size] : []), ...(offset >= MAX32 ? [offset] : [])];
      await this.put(
        new Bytes()
          .u32(CENTRAL).u16(wide.length ? VERSION64 : VERSION, wide.length ? VERSION64 : VERSION, FLAGS, 0, TIME, DATE)
          .u32(crc, capped(size, MAX32), capped(size, MAX32)).u16(name.length, wide.length ? 4 + wide.length * 8 : 0, 0, 0, 0).u32(0, capped(offset, MAX32))
          .text(name).u16(...(wide.length ? [1, wide.length * 8] : [])).u64(...wide).done(),
      );
    }
    const [count, size] = [this.entries.length, this.at - start];
    if (count >= MAX16 || start >= MAX32 || size >= MAX32) {
      const end64 = this.at;
      await this.put(new Bytes().u32(END64).u64(44).u16(VERSION64, VERSION64).u32(0, 0).u64(count, count, size, start).u32(LOCATOR64, 0).u64(end64).u32(1).done());
    }
    await this.put(new Bytes().u32(END).u16(0, 0, capped(count, MAX16), capped(count, MAX16)).u32(capped(size, MAX32), capped(start, MAX32)).u16(0).done());
    return this.at;
  }
}

/** Why a file is no zip of ours. */
export class ZipTrouble extends Error {
  readonly kind: 'cut' | 'foreign' | 'damaged';
  constructor(kind: 'cut' | 'foreign' | 'damaged') {
    super(kind);
    this.kind = kind;
  }
}

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> => new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());

/** Does the file begin like a zip that begins with `first`? True also for a beginning that was cut off. */
async function beginsWith(file: Blob, first: string): Promise<boolean> {
  const view = await viewOf(file, 0, 30 + first.length);
  const expected = new Bytes().u32(LOCAL).done();
  for (let n = 0; n < Math.min(4, view.byteLength); n += 1) if (view.getUint8(n) !== expected[n]) return false;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer).subarray(30));
  return view.byteLength > 3 && first.startsWith(name);
}

/** Finds the directory: from the end, behind a comment of at most 64 KiB. */
async function directoryOf(file: Blob, first: string): Promise<{ count: number; size: number; start: number }> {
  const missing = async (): Promise<never> => {
    throw new ZipTrouble((await beginsWith(file, first)) ? 'cut' : 'foreign');
  };
  const from = Math.max(0, file.size - 22 - MAX16);
  const tail = await viewOf(file, from, file.size);
  let at = tail.byteLength - 22;
  while (at >= 0 && !(tail.getUint32(at, true) === END && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength)) at -= 1;
  if (at < 0) return missing();
  const found = { count: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), start: tail.getUint32(at + 16, true) };
  if (at < 20 || tail.getUint32(at - 20, true) !== LOCATOR64) return found;
  const end64 = await viewOf(file, Number(tail.getBigUint64(at - 12, true)), Number(tail.getBigUint64(at - 12, true)) + 56);
  if (end64.byteLength < 56 || end64.getUint32(0, true) !== END64) return missing();
  return { count: Number(end64.getBigUint64(32, true)), size: Number(end64.getBigUint64(40, true)), start: Number(end64.getBigUint64(48, true)) };
}

/**
 * Lists a zip that `StoredZip` wrote and whose first entry is `first`.
 * @throws ZipTrouble
 */
export async function listStored(file: Blob, first: string): Promise<StoredEntry[]> {
  const { count, size, start } = await directoryOf(file, first);
  if (start + size > file.size) throw new ZipTrouble('cut');
  const view = await viewOf(file, start, start + size);
  const entries: StoredEntry[] = [];
  const decoder = new TextDecoder();
  for (let at = 0, n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new ZipTrouble('damaged');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = decoder.decode(new Uint8Array(view.buffer, at + 46, Math.min(nameLength, view.byteLength - at - 46)));
    if (n === 0 && name !== first) throw new ZipTrouble('foreign');
    let [bytes, offset] = [view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
    const extra = at + 46 + nameLength;
    if (extraLength >= 12 && extra + extraLength <= view.byteLength && view.getUint16(extra, true) === 1) {
      let wide = extra + 4;
      if (bytes === MAX32) {
        bytes = Number(view.getBigUint64(wide, true));
        wide += 16;
      }
      if (offset === MAX32) offset = Number(view.getBigUint64(wide, true));
    }
    if (view.getUint16(at + 10, true) !== 0) throw new ZipTrouble('damaged');
    // Our local header repeats the name; its extra field is there only for an entry beyond 4 GiB.
    const data = offset + 30 + nameLength + (bytes >= MAX32 ? 20 : 0);
    if (data + bytes > start) throw new ZipTrouble('damaged');
    entries.push({ name, offset: data, size: bytes });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}
