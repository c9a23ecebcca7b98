import { Unzlib } from 'fflate';

/** A value as a PDF writes it: names begin with `/`, strings are bytes as Latin-1 characters. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | PdfValue[] | PdfDict;
export interface PdfName { name: string }
export interface PdfText { text: string }
export interface PdfRef { ref: number }
export interface PdfDict { dict: Map<string, PdfValue> }

/** Deeper nesting and more objects than this no honest file needs; a packed stream grows no further than this. */
const MAX_DEPTH = 30;
const MAX_OBJECTS = 300_000;
const MAX_UNPACKED = 16 * 1024 ** 2;
const MAX_STREAMS = 400;

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const isSpace = (char: string | undefined): boolean => char !== undefined && '\0\t\n\f\r '.includes(char);
const isEnd = (char: string | undefined): boolean => char === undefined || isSpace(char) || '()<>[]{}/%'.includes(char);

/** Reads one value of ISO 32000 syntax at a time; whatever is not that reads as null. */
export class PdfReader {
  private readonly source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  private skip(): void {
    for (;;) {
      while (isSpace(this.source[this.at])) this.at += 1;
      if (this.source[this.at] !== '%') return;
      while (this.at < this.source.length && !'\r\n'.includes(this.source[this.at] ?? '')) this.at += 1;
    }
  }

  private word(): string {
    const from = this.at;
    while (!isEnd(this.source[this.at])) this.at += 1;
    return this.source.slice(from, this.at);
  }

  value(depth = 0): PdfValue {
    this.skip();
    const char = this.source[this.at];
    // Nothing behind it is read: each level above would try again.
    if (depth > MAX_DEPTH) this.at = this.source.length;
    if (char === undefined || depth > MAX_DEPTH) return null;
    if (this.source.startsWith('<<', this.at)) return this.dict(depth);
    if (char === '<') return this.hex();
    if (char === '(') return this.literal();
    if (char === '[') return this.array(depth);
    if (char === '/') {
      this.at += 1;
      return { name: this.word().replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) };
    }
    const word = this.word();
    if (word === '') this.at += 1;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.numberOrRef(word);
    return word === 'true' ? true : word === 'false' ? false : null;
  }

  private numberOrRef(word: string): PdfValue {
    const ref = /^\s+\d{1,5}\s+R(?![A-Za-z])/.exec(this.source.slice(this.at, this.at + 24));
    if (!ref || !/^\d+$/.test(word)) return Number(word);
    this.at += ref[0].length;
    return { ref: Number(word) };
  }

  private dict(depth: number): PdfDict {
    const dict = new Map<string, PdfValue>();
    this.at += 2;
    for (;;) {
      this.skip();
      if (this.at >= this.source.length || this.source.startsWith('>>', this.at)) break;
      const key = this.value(depth + 1);
      if (key === null || typeof key !== 'object' || !('name' in key)) break;
      dict.set(key.name, this.value(depth + 1));
    }
    this.at += 2;
    return { dict };
  }

  private array(depth: number): PdfValue[] {
    const all: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.skip();
      if (this.at >= this.source.length || this.source[this.at] === ']' || all.length > MAX_OBJECTS) break;
      all.push(this.value(depth + 1));
    }
    this.at += 1;
    return all;
  }

  private hex(): PdfText {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end < 0 ? undefined : end).replaceAll(/[^\da-f]/gi, '');
    this.at = end < 0 ? this.source.length : end + 1;
    return { text: (digits.match(/../g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('') };
  }

  private literal(): PdfText {
    let text = '';
    let open = 0;
    for (; this.at < this.source.length; this.at += 1) {
      const char = this.source[this.at] ?? '';
      if (char === '(' && open++ === 0) continue;
      if (char === ')' && --open === 0) break;
      if (char !== '\\') {
        text += char;
        continue;
      }
      const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4))?.[0];
      const next = this.source[this.at + 1] ?? '';
      if (octal) text += String.fromCharCode(parseInt(octal, 8) & 255);
      else if (next === '\r' && this.source[this.at + 2] === '\n') this.at += 1;
      else if (next !== '\r' && next !== '\n') text += ESCAPES[next] ?? next;
      this.at += octal ? octal.length : 1;
    }
    this.at += 1;
    return { text };
  }
}

export const dictOf = (value: PdfValue | undefined): Map<string, PdfValue> | null => (value && typeof value === 'object' && 'dict' in value ? value.dict : null);
export const nameOf = (value: PdfValue | undefined): string => (value && typeof value === 'object' && 'name' in value ? value.name : '');

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Unpacks zlib data to a limit: a small file may say that it is endless. */
function unpacked(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
    if (size > MAX_UNPACKED) throw new Error('too much');
    parts.push(part);
  });
  for (let at = 0; at < data.length; at += 16_384) stream.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  const whole = new Uint8Array(size);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** The objects of a file, found by looking through it: tables of places are often wrong, and the objects say who they are. */
export class PdfObjects {
  private readonly bytes: Uint8Array;
  private readonly source: string;
  private readonly places = new Map<number, { source: string; at: number }>();
  readonly trailers: Map<string, PdfValue>[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.source = latin(bytes);
    let found = 0;
    for (const match of this.source.matchAll(/(?<!\d)(\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj(?![A-Za-z])/g)) {
      if (++found > MAX_OBJECTS) break;
      this.places.set(Number(match[1]), { source: this.source, at: match.index + match[0].length });
    }
    for (const match of this.source.matchAll(/trailer\s*(?=<<)/g)) {
      const trailer = dictOf(new PdfReader(this.source, match.index + match[0].length).value());
      if (trailer && this.trailers.length < 100) this.trailers.push(trailer);
    }
    this.openStreams();
  }

  /** Objects packed into streams, and trailers that are streams. */
  private openStreams(): void {
    let streams = 0;
    for (const match of this.source.matchAll(/\/Type\s*\/(ObjStm|XRef)(?![A-Za-z])/g)) {
      if (++streams > MAX_STREAMS) break;
      const begin = this.source.lastIndexOf(' obj', match.index);
      if (begin < 0 || match.index - begin > 2_000) continue;
      const reader = new PdfReader(this.source, begin + 4);
      const dict = dictOf(reader.value());
      if (!dict) continue;
      if (match[1] === 'XRef') this.trailers.push(dict);
      else this.openPacked(dict, reader.at);
    }
  }

  private openPacked(dict: Map<string, PdfValue>, at: number): void {
    const data = this.streamAt(dict, at);
    const [first, count] = [dict.get('First'), dict.get('N')];
    if (!data || typeof first !== 'number' || typeof count !== 'number') return;
    const source = latin(data);
    const numbers = source.slice(0, first).trim().split(/\s+/).map(Number);
    for (let n = 0; n < Math.min(count, 10_000); n += 1) {
      const [id, place] = [numbers[2 * n], numbers[2 * n + 1]];
      if (id !== undefined && place !== undefined && !this.places.has(id)) this.places.set(id, { source, at: first + place });
    }
  }

  private streamAt(dict: Map<string, PdfValue>, at: number): Uint8Array | null {
    const begin = /^\s*stream(?:\r\n|\n|\r)/.exec(this.source.slice(at, at + 40));
    if (!begin) return null;
    const from = at + begin[0].length;
    const length = dict.get('Length');
    const end = typeof length === 'number' ? from + length : this.source.indexOf('endstream', from);
    const data = this.bytes.subarray(from, end < 0 ? undefined : end);
    const filter = dict.get('Filter');
    const filters = Array.isArray(filter) ? filter.map((one) => nameOf(one)) : [nameOf(filter)].filter(Boolean);
    if (filters.length === 0) return data;
    if (filters.join() !== 'FlateDecode') return null;
    try {
      return unpacked(data);
    } catch {
      return null; // damaged, or endless
    }
  }

  /** What a value points at, or the value itself. */
  follow(value: PdfValue | undefined): PdfValue {
    let now = value ?? null;
    for (let hops = 0; now && typeof now === 'object' && 'ref' in now && hops < 10; hops += 1) {
      const place = this.places.get(now.ref);
      now = place ? new PdfReader(place.source, place.at).value() : null;
    }
    return now;
  }

  dictAt(value: PdfValue | undefined): Map<string, PdfValue> | null {
    return dictOf(this.follow(value));
  }

  /** The bytes of a stream that a reference points at. */
  streamOf(value: PdfValue | undefined): Uint8Array | null {
    const place = value && typeof value === 'object' && 'ref' in value ? this.places.get(value.ref) : undefined;
    if (!place || place.source !== this.source) return null;
    const reader = new PdfReader(place.source, place.at);
    const dict = dictOf(reader.value());
    return dict && this.streamAt(dict, reader.at);
  }

  /** The last trailer that says it. */
  fromTrailer(key: string): PdfValue | undefined {
    return this.trailers.findLast((trailer) => trailer.has(key))?.get(key);
  }
}
