/** The file that a tab shows, handed over in pieces: no message carries it whole. */
export type FileAsk = { step: 'open'; most: number } | { step: 'read'; at: number } | { step: 'close' };

/** Kept in the world of our script between one piece and the next. */
export interface FileStore {
  microfolioFile?: Blob | undefined;
}

export type FileReading = { bytes: number } | { piece: string } | 'none';

export const PIECE_BYTES = 6 * 1024 ** 2;

const asBase64 = (piece: Blob): Promise<string> => new Promise((done, fail) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => done(String(reader.result).split(',', 2)[1] ?? ''));
  reader.addEventListener('error', () => fail(reader.error ?? new Error('unread')));
  reader.readAsDataURL(piece);
});

/** Reads the PDF that stands in this tab; `none` = it shows none, or it is not handed out again, or it is larger than `most`. */
export async function readFile(document: Document, url: string, ask: FileAsk, store: FileStore, get: (url: string) => Promise<Response>): Promise<FileReading> {
  if (ask.step === 'open') {
    if (document.contentType !== 'application/pdf') return 'none';
    try {
      const response = await get(url);
      if (!response.ok || Number(response.headers.get('content-length') ?? 0) > ask.most) return 'none';
      const file = await response.blob();
      if (file.size === 0 || file.size > ask.most) return 'none';
      store.microfolioFile = file;
      return { bytes: file.size };
    } catch {
      return 'none';
    }
  }
  const file = store.microfolioFile;
  if (ask.step === 'close') store.microfolioFile = undefined;
  if (!file || ask.step === 'close') return 'none';
  return { piece: await asBase64(file.slice(ask.at, ask.at + PIECE_BYTES)) };
}
