import { beforeAll, expect } from 'vitest';
import type { Item, Rendition, Source } from '../../utils/core/rows/evidence.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { say } from '../tour/words.ts';
import type { Rig } from './rig.ts';
import { readRows } from './rows.ts';

interface Kept {
  items: Item[];
  sources: Source[];
  renditions: Rendition[];
}

interface Added {
  item: Item;
  source: Source | undefined;
  forms: Record<string, Rendition>;
}

/** A stored picture, drawn. */
const PIXELS = async (id: string, at: number[]) => {
  const request = indexedDB.open('microfolio');
  const database = await new Promise<IDBDatabase>((done) => { request.addEventListener('success', () => done(request.result)); });
  const found = database.transaction('blobs').objectStore('blobs').get(id);
  const row = await new Promise<{ blob: Blob }>((done) => { found.addEventListener('success', () => done(found.result as { blob: Blob })); });
  database.close();
  const bitmap = await createImageBitmap(row.blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const colours = at.map((y) => [...(context?.getImageData(5, y, 1, 1).data ?? [])].slice(0, 3).map((value) => Math.round(value / 10) * 10).join());
  return { size: { width: bitmap.width, height: bitmap.height, type: row.blob.type, bytes: row.blob.size }, colours };
};

/** A stored text. */
const WORDS = async (id: string) => {
  const request = indexedDB.open('microfolio');
  const database = await new Promise<IDBDatabase>((done) => { request.addEventListener('success', () => done(request.result)); });
  const found = database.transaction('blobs').objectStore('blobs').get(id);
  const row = await new Promise<{ blob: Blob } | undefined>((done) => { found.addEventListener('success', () => done(found.result as { blob: Blob } | undefined)); });
  database.close();
  return (await row?.blob.text()) ?? '';
};

/** What a test sees of the database and of the library, by a portfolio that is open all along. */
export function useKept(rig: Rig) {
  let portfolio: Page;
  beforeAll(async () => {
    portfolio = await rig.browser.openPage('portfolio.html#/evidence');
    // Drawn and listening.
    await portfolio.see({ role: 'button', name: say({ locale: 'en' }, 'evidence_add') });
  });

  /** What is in the database, read past our own code. */
  async function kept(): Promise<Kept> {
    const rows = await readRows(portfolio);
    const of = <T>(table: string): T[] => Object.entries(rows).filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => JSON.parse(row) as T);
    return { items: of<Item>('items'), sources: of<Source>('sources'), renditions: of<Rendition>('renditions') };
  }

  /** What one act adds: exactly one item with its source and its forms. */
  async function added(act: () => Promise<unknown>): Promise<Added> {
    const before = new Set((await kept()).items.map(({ id }) => id));
    await act();
    const item = await until('the new item', async () => (await kept()).items.find(({ id }) => !before.has(id)));
    const { items, sources, renditions } = await kept();
    expect(items).toHaveLength(before.size + 1);
    return { item, source: sources.find(({ itemId }) => itemId === item.id), forms: Object.fromEntries(renditions.filter(({ itemId }) => itemId === item.id).map((one) => [one.form, one])) };
  }

  return {
    portfolio: () => portfolio,
    kept,
    added,
    /** How many pixels a stored picture has. */
    sizeOf: async (blobId: string) => (await portfolio.run(PIXELS, blobId, [])).size,
    /** Its colours at some heights, a little from its left edge. */
    coloursOf: async (blobId: string, heights: number[]) => (await portfolio.run(PIXELS, blobId, heights)).colours,
    /** What a stored text says; '' = there is none. */
    wordsOf: (blobId: string | undefined): Promise<string> => portfolio.run(WORDS, blobId ?? ''),
    /** The item, open in the library. */
    async detail(item: Item): Promise<Page> {
      await portfolio.activate();
      await portfolio.run((hash: string) => void (location.hash = hash), `#/evidence/${item.id}`);
      await portfolio.see({ role: 'heading', name: item.title });
      return portfolio;
    },
    sees: (page: Page, words: string) => page.until(`“${words}” to be said`, (said: string) => document.body.innerText.includes(said), words),
  };
}
