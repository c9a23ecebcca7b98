import { UserError } from '../core/errors';

export interface Fetching {
  /** A larger file is not taken. */
  most: number;
  signal: AbortSignal;
  /** How many bytes are here, and how many there will be as far as the site says; 0 = it does not. */
  onBytes: (done: number, of: number) => void;
}

/**
 * The file at an address, as the reader of its page has it. The one request that leaves the extension: for a file that was asked for by name, to a
 * site that was allowed for it.
 * @throws UserError `fileNotGiven`, `clipCancelled`
 */
export async function fetchFile(url: string, { most, signal, onBytes }: Fetching): Promise<Blob> {
  try {
    const response = await fetch(url, { credentials: 'include', signal });
    const of = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || !response.body || of > most) throw new UserError('fileNotGiven');
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let done = 0;
    for await (const piece of response.body) {
      pieces.push(piece);
      done += piece.byteLength;
      if (done > most) throw new UserError('fileNotGiven');
      onBytes(done, of);
    }
    return new Blob(pieces);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof DOMException && error.name === 'AbortError') throw new UserError('clipCancelled', {}, { cause: error });
    // No connection, another site that does not lend, a server that stalls: the browser tells them apart for nobody.
    throw new UserError('fileNotGiven', {}, { cause: error });
  }
}
