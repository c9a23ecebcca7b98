import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hexadecimal SHA-512, of a blob piece by piece: a video never lies in memory whole. */
export async function sha512Of(data: Uint8Array<ArrayBuffer> | Blob): Promise<string> {
  const hash = sha512.create();
  if (data instanceof Blob) for await (const piece of data.stream()) hash.update(piece);
  else hash.update(data);
  return bytesToHex(hash.digest());
}
