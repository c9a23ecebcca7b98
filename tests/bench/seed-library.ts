import type { Page } from '../support/page.ts';

/**
 * Puts a library of this size straight into the database of an extension page: items with sources, quotes, tags and the texts
 * of pages, in words of our own making whose frequencies fall as a language's do. Runs in the page.
 */
export function seedLibrary(page: Page, count: number): Promise<number> {
  return page.run(async (n: number) => {
    const open = indexedDB.open('microfolio');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.addEventListener('success', () => done(open.result));
      open.addEventListener('error', () => fail(open.error));
    });
    let state = 1;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const syllables = ['ta', 'ren', 'mo', 'li', 'ques', 'tion', 'wai', 'ber', 'so', 'clu', 'den', 'pra', 'vi', 'gor', 'ell', 'fi'];
    const words = Array.from({ length: 30_000 }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
    const word = () => words[Math.floor(words.length * random() ** 4)] ?? '';
    const line = (length: number) => Array.from({ length }, word).join(' ');
    const id = (kind: string, i: number) => `00000000-0000-7000-8000-${kind}${String(i).padStart(11, '0')}`;
    const tables = ['items', 'sources', 'quotes', 'renditions', 'blobs', 'tags'];
    for (let from = 0; from < n; from += 500) {
      const transaction = db.transaction(tables, 'readwrite');
      const put = (table: string, row: object) => transaction.objectStore(table).put(row);
      for (let i = from; i < Math.min(n, from + 500); i += 1) {
        const at = new Date(Date.UTC(2024, 0, 1) + i * 3_600_000).toISOString();
        const row = { createdAt: at, updatedAt: at, deletedAt: '', seen: { bench: 1 } };
        const [itemId, blobId] = [id('1', i), i.toString(16).padStart(64, '0')];
        const site = `${word()} Quarterly`;
        put('items', {
          id: itemId, ...row, role: i % 4 === 0 ? 'evidence' : 'source', kind: ['page', 'selection', 'file', 'link'][i % 4], madeBy: i % 4 === 0 ? 'me' : 'others',
          title: `${line(6)} think time ${i}`, site, authors: i % 5 === 0 ? [] : [`${word()} ${word()}`], publishedOn: at.slice(0, 10), precision: 'day',
          url: `https://example.org/${i}`, canonicalUrl: `https://example.org/${i}`, capturedAt: at, happenedOn: '', excerpt: line(20), note: i % 3 === 0 ? line(12) : '',
          tabUrl: `https://example.org/${i}`, thumb: '', credentialId: '', stepId: '', unlinked: 1, fileName: '', mime: '', bytes: 0,
        });
        put('sources', { id: id('2', i), ...row, itemId, fields: { publisher: { value: site, from: 'meta', alternatives: [] } }, accessedAt: at, words: 500 });
        if (i % 2 === 0) put('quotes', { id: id('3', i), ...row, itemId, exact: line(25), prefix: '', suffix: '', start: -1, end: -1, note: i % 8 === 0 ? line(8) : '', fragment: '' });
        if (i % 3 === 0) put('tags', { id: id('4', i), ...row, subjectKind: 'item', subjectId: itemId, tag: word() });
        const blob = new Blob([line(500)], { type: 'text/plain' });
        put('blobs', { id: blobId, ...row, blob, mime: 'text/plain', bytes: blob.size });
        put('renditions', { id: id('5', i), ...row, itemId, form: 'text', blobId, mime: 'text/plain', bytes: blob.size, madeFrom: '', how: 'bench' });
      }
      await new Promise((done, fail) => {
        transaction.addEventListener('complete', done);
        transaction.addEventListener('error', () => fail(transaction.error));
      });
    }
    db.close();
    return n;
  }, count);
}
