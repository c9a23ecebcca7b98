import { isQuotaError, UserError } from '../core/errors';

/** A file on its way out of the browser, written piece by piece. */
export interface OutgoingFile {
  write(chunk: Uint8Array<ArrayBuffer> | Blob): Promise<void>;
  /** Closes it; the bytes stay readable until they are swept. */
  finish(): Promise<File>;
  /** Throws it away, whatever was written. */
  drop(): Promise<void>;
}

const FOLDER = 'outgoing';
/** A download that was begun has long been copied by then. */
const SWEPT_AFTER_MS = 60 * 60_000;
/** Small pieces are gathered: each write is a message to another process. */
const GATHERED_BYTES = 4 * 1024 ** 2;

const full = (error: unknown): unknown => (isQuotaError(error) ? new UserError('diskFull', {}, { cause: error }) : error);

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  } catch {
    // A private window of Firefox has no such folder: the file is put together in memory.
    return null;
  }
}

/** Removes what earlier exports left behind. */
export async function sweepOutgoing(now = Date.now()): Promise<void> {
  const place = await folder();
  if (!place) return;
  for await (const [name, handle] of place.entries()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await (handle as FileSystemFileHandle).getFile();
    // One that is being written, in another tab, is locked: it stays.
    if (now - lastModified > SWEPT_AFTER_MS) await place.removeEntry(name).catch(() => {});
  }
}

function inMemory(): OutgoingFile {
  let parts: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  return {
    write: async (chunk) => void parts.push(chunk),
    finish: async () => new File(parts, ''),
    drop: async () => {
      parts = [];
    },
  };
}

/**
 * A new file in the browser's own folder: memory does not grow with it. Its name means nothing; the download names it.
 * @throws UserError `diskFull`
 */
export async function outgoingFile(): Promise<OutgoingFile> {
  await sweepOutgoing();
  const place = await folder();
  if (!place) return inMemory();
  const name = crypto.randomUUID();
  const handle = await place.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  let gathered: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (bytes === 0) return;
    const piece = new Blob(gathered);
    [gathered, bytes] = [[], 0];
    await stream.write(piece);
  };
  const orFull = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw full(error);
    }
  };
  return {
    write: (chunk) =>
      orFull(async () => {
        // A copy of bytes: the caller may write into its own again. A blob is a reference.
        gathered.push(chunk instanceof Blob ? chunk : chunk.slice());
        bytes += chunk instanceof Blob ? chunk.size : chunk.byteLength;
        if (bytes >= GATHERED_BYTES) await flush();
      }),
    finish: () =>
      orFull(async () => {
        await flush();
        await stream.close();
        return handle.getFile();
      }),
    async drop() {
      gathered = [];
      // It may have failed or been closed before: what counts is that the file goes.
      await stream.abort().catch(() => {});
      await place.removeEntry(name).catch(() => {});
    },
  };
}
