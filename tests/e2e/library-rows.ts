import type { Page } from '../support/page.ts';

/** A piece of the library as a test says it; the rest is filled in. */
export interface Piece {
  title: string;
  role?: 'source' | 'evidence';
  kind?: string;
  madeBy?: 'me' | 'team' | 'student' | 'others';
  site?: string;
  authors?: string[];
  publishedOn?: string;
  excerpt?: string;
  note?: string;
  capturedAt?: string;
  happenedOn?: string;
  credentialId?: string;
  quote?: string;
  text?: string;
  tags?: string[];
  /** Bytes of a file of its own. */
  original?: string;
  /** Colours of a drawn thumbnail. */
  picture?: string;
}

/** Puts pieces straight into the database, from a page of the extension. @returns their ids in order */
export function putPieces(page: Page, pieces: Piece[]): Promise<string[]> {
  return page.run(async (list: Piece[]) => {
    const open = indexedDB.open('microfolio');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.addEventListener('success', () => done(open.result));
      open.addEventListener('error', () => fail(open.error));
    });
    const hash = async (blob: Blob) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())), (b) => b.toString(16).padStart(2, '0')).join('');
    const draw = async (colour: string) => {
      const canvas = new OffscreenCanvas(320, 180);
      const paint = canvas.getContext('2d');
      if (paint) {
        paint.fillStyle = '#fff';
        paint.fillRect(0, 0, 320, 180);
        for (let n = 0; n < 8; n += 1) {
          paint.fillStyle = n === 3 ? colour : '#8f887b';
          paint.fillRect(90, 22 + n * 18, 100 + ((n * 37) % 50), n === 0 ? 6 : 3);
        }
      }
      return canvas.convertToBlob({ type: 'image/png' });
    };
    const made: { table: string; row: object }[] = [];
    const ids: string[] = [];
    for (const [n, piece] of list.entries()) {
      const at = piece.capturedAt ?? new Date(Date.UTC(2026, 9, 12, 12) - n * 86_400_000).toISOString();
      const row = () => ({ id: crypto.randomUUID(), createdAt: at, updatedAt: at, deletedAt: '', seen: { test: 1 } });
      const item = { ...row() };
      const bytes = async (form: string, blob: Blob) => {
        const blobId = await hash(blob);
        made.push({ table: 'blobs', row: { ...row(), id: blobId, blob, mime: blob.type, bytes: blob.size } });
        made.push({ table: 'renditions', row: { ...row(), itemId: item.id, form, blobId, mime: blob.type, bytes: blob.size, madeFrom: '', how: 'test' } });
        return blobId;
      };
      const thumb = piece.picture ? await bytes('thumbnail', await draw(piece.picture)) : '';
      if (piece.original) await bytes('original', new Blob([piece.original], { type: 'text/plain' }));
      if (piece.text) await bytes('text', new Blob([piece.text], { type: 'text/plain' }));
      if (piece.quote) made.push({ table: 'quotes', row: { ...row(), itemId: item.id, exact: piece.quote, prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '' } });
      for (const tag of piece.tags ?? []) made.push({ table: 'tags', row: { ...row(), subjectKind: 'item', subjectId: item.id, tag } });
      made.push({
        table: 'items',
        row: {
          ...item, role: piece.role ?? 'source', kind: piece.kind ?? 'page', madeBy: piece.madeBy ?? 'others', title: piece.title, site: piece.site ?? '', authors: piece.authors ?? [],
          publishedOn: piece.publishedOn ?? '', precision: piece.publishedOn ? 'day' : '', url: '', canonicalUrl: '', capturedAt: at, happenedOn: piece.happenedOn ?? '', excerpt: piece.excerpt ?? '',
          note: piece.note ?? '', tabUrl: '', thumb, credentialId: piece.credentialId ?? '', stepId: '', unlinked: 1, fileName: '', mime: piece.original ? 'text/plain' : '', bytes: piece.original?.length ?? 0,
        },
      });
      ids.push(item.id);
    }
    const transaction = db.transaction([...new Set(made.map((one) => one.table))], 'readwrite');
    for (const { table, row } of made) transaction.objectStore(table).put(row);
    await new Promise((done, fail) => {
      transaction.addEventListener('complete', done);
      transaction.addEventListener('error', () => fail(transaction.error));
    });
    db.close();
    return ids;
  }, pieces as never);
}
