import type { Page } from '../support/page.ts';

/** Puts rows straight into the database of an extension page: a library of the size asked for. Runs in the page. */
export function seedItems(page: Page, count: number): Promise<number> {
  return page.run(async (n: number) => {
    const open = indexedDB.open('microfolio');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.addEventListener('success', () => done(open.result));
      open.addEventListener('error', () => fail(open.error));
    });
    const id = (kind: string, i: number) => `00000000-0000-7000-8000-${kind}${String(i).padStart(11, '0')}`;
    const columns = (i: number) => {
      const at = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
      return { createdAt: at, updatedAt: at, deletedAt: '', seen: { bench: 1 } };
    };
    for (let from = 0; from < n; from += 2000) {
      const transaction = db.transaction('items', 'readwrite');
      const items = transaction.objectStore('items');
      for (let i = from; i < Math.min(n, from + 2000); i += 1) {
        const { createdAt } = columns(i);
        items.put({
          id: id('1', i), ...columns(i), role: 'source', kind: 'page', madeBy: 'others', title: `Article ${i} on think time`, site: 'Classroom Quarterly',
          authors: ['A. Rivera'], publishedOn: '2024-01-01', precision: 'day', url: `https://example.org/${i}`, canonicalUrl: `https://example.org/${i}`,
          capturedAt: createdAt, happenedOn: '', excerpt: 'Most of us believe that we wait.', note: '', tabUrl: `https://example.org/${i}`, thumb: '',
          credentialId: '', stepId: '', unlinked: 1, fileName: '', mime: '', bytes: 0,
        });
      }
      await new Promise((done, fail) => {
        transaction.addEventListener('complete', done);
        transaction.addEventListener('error', () => fail(transaction.error));
      });
    }
    const stored = await new Promise<number>((done) => {
      const all = db.transaction('items').objectStore('items').count();
      all.addEventListener('success', () => done(all.result));
    });
    db.close();
    return stored;
  }, count);
}
