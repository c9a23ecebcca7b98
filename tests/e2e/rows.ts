import type { Page } from '../support/page.ts';

/** Every row of the extension's database by table and key, its text whole; read past our own code, from a page of the extension. */
export async function readRows(page: Page): Promise<Record<string, string>> {
  return page.run(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The database said no')));
    });
    const rows: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        keys.forEach((key, at) => {
          // Two machines may keep a row's columns in another order.
          rows[`${table} ${JSON.stringify(key)}`] = JSON.stringify(values[at], (_, value: unknown) =>
            value instanceof Blob ? `${value.type} ${value.size}`
            : value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
            : value);
        });
      }
      database.close();
    }
    return rows;
  });
}
