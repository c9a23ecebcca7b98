import { v7 } from 'uuid';

/** A new row's id: UUIDv7, so that ids sort by when they were made. */
export const newId = (): string => v7();

const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/** Lower-case hexadecimal SHA-256. */
export async function sha256(data: BufferSource): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
}

export async function sha256OfText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}
