import { sha256 as hashStream } from '@noble/hashes/sha2.js';
import { sha256 } from '../../core/ids';
import { WHOLE_BYTES, type Watch } from '../blobs';

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** CRC-32 as zip wants it; goes on from `crc`. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  for (let n = 0; n < bytes.length; n += 1) c = (TABLE[(c ^ (bytes[n] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

export interface Fingerprint {
  sha256: string;
  crc32: number;
}

/**
 * Both sums of a blob in one reading; `onBytes` hears of every piece of a large one.
 * @throws the signal's reason when it is aborted
 */
export async function fingerprint(blob: Blob, { onBytes, signal }: Watch = {}): Promise<Fingerprint> {
  if (blob.size <= WHOLE_BYTES) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { sha256: await sha256(bytes), crc32: crc32(bytes) };
  }
  const hash = hashStream.create();
  let [crc, read] = [0, 0];
  for await (const value of blob.stream()) {
    signal?.throwIfAborted();
    hash.update(value);
    crc = crc32(value, crc);
    read += value.byteLength;
    onBytes?.(read);
  }
  return { sha256: Array.from(hash.digest(), (b) => b.toString(16).padStart(2, '0')).join(''), crc32: crc };
}
