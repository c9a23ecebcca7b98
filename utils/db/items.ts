import { Dexie } from 'dexie';
import { UserError } from '../core/errors';
import type { Item, Quote, Rendition, RenditionForm, Said, Source } from '../core/rows/evidence';
import type { Instant, New, Patch } from '../core/rows/row';
import { hashBlob, LARGEST_FILE_BYTES, putBlob, type Watch } from './blobs';
import { alive, bin, change, insert, read, restore, write, type Writing } from './writing';

/** A form of an item's bytes on its way in. */
export interface NewRendition {
  form: RenditionForm;
  blob: Blob;
  mime: string;
  how: string;
  /** Of a picture in the reader copy. */
  addresses?: string[];
  /** Of a version's text and reader copy. */
  said?: Said;
}

export interface NewItem {
  item: New<Item>;
  source: Omit<New<Source>, 'itemId'> | null;
  quotes: Omit<New<Quote>, 'itemId'>[];
  renditions: NewRendition[];
}

/** A rendition whose bytes were hashed: hashing waits, and a transaction must not. */
export type HashedRendition = NewRendition & { id: string };

/** @throws UserError `fileTooLarge` */
export async function hashRenditions(renditions: readonly NewRendition[], watch: Watch = {}): Promise<HashedRendition[]> {
  const hashed: HashedRendition[] = [];
  for (const rendition of renditions) {
    if (rendition.blob.size > LARGEST_FILE_BYTES) throw new UserError('fileTooLarge');
    hashed.push({ ...rendition, id: await hashBlob(rendition.blob, watch) });
  }
  return hashed;
}

/** Puts the bytes and a row that points at them. */
export async function insertRendition(w: Writing, itemId: string, { id, form, blob, mime, how, said }: HashedRendition): Promise<Rendition> {
  await putBlob(w, id, blob, mime);
  return insert(w, w.db.renditions, { itemId, form, blobId: id, mime, bytes: blob.size, madeFrom: '', how, ...(said ? { said } : {}) });
}

/** Writes an item with all that comes with it, as part of a verb. */
export async function insertItem(w: Writing, { item, source, quotes }: NewItem, hashed: readonly HashedRendition[]): Promise<Item> {
  const thumb = hashed.find((r) => r.form === 'thumbnail')?.id ?? item.thumb;
  const made = await insert(w, w.db.items, { ...item, thumb });
  if (source) await insert(w, w.db.sources, { ...source, itemId: made.id });
  for (const quote of quotes) await insert(w, w.db.quotes, { ...quote, itemId: made.id });
  for (const rendition of hashed) await insertRendition(w, made.id, rendition);
  return made;
}

/** The row as it was committed. @throws UserError `diskFull` when it is not there */
export async function readBack(id: string): Promise<Item> {
  const stored = await read((db) => db.items.get(id));
  if (!stored) throw new UserError('diskFull');
  return stored;
}

/**
 * Adds an item with its source, quotes and bytes, or nothing of it. Resolves after the commit, with the row as read back.
 * A thumbnail among the renditions becomes the item's `thumb`. `watch` follows the reading of the bytes.
 * @throws UserError `diskFull`, `fileTooLarge`
 */
export async function addItem(item: NewItem, watch: Watch = {}): Promise<Item> {
  const hashed = await hashRenditions(item.renditions, watch);
  const { id } = await write(['items', 'sources', 'quotes', 'renditions', 'blobs'], (w) => insertItem(w, item, hashed));
  return readBack(id);
}

/** Adds items that have no bytes, all of them or none. */
export const addItems = (all: readonly NewItem[]): Promise<Item[]> =>
  write(['items', 'sources', 'quotes'], async (w) => {
    const made: Item[] = [];
    for (const { item, source, quotes } of all) {
      const row = await insert(w, w.db.items, item);
      if (source) await insert(w, w.db.sources, { ...source, itemId: row.id });
      for (const quote of quotes) await insert(w, w.db.quotes, { ...quote, itemId: row.id });
      made.push(row);
    }
    return made;
  });

/** Which of these tab addresses something was clipped from. */
export const knownTabUrls = (tabUrls: readonly string[]): Promise<Set<string>> =>
  read(async (db) => {
    const keys = await db.items.where('[deletedAt+tabUrl]').anyOf(tabUrls.map((url) => ['', url])).keys();
    return new Set((keys as unknown as [string, string][]).map(([, url]) => url));
  });

/** Adds a form of an item that exists, e.g. the screenshot that came after the text; what else changes with it is in the same transaction. */
export async function addRendition(itemId: string, rendition: NewRendition, patch: Patch<Item> = {}): Promise<Rendition> {
  const id = await hashBlob(rendition.blob);
  return write(['items', 'renditions', 'blobs'], async (w) => {
    await putBlob(w, id, rendition.blob, rendition.mime);
    const changed = rendition.form === 'thumbnail' ? { ...patch, thumb: id } : patch;
    if (Object.keys(changed).length > 0) await change(w, w.db.items, itemId, changed);
    return insert(w, w.db.renditions, {
      itemId, form: rendition.form, blobId: id, mime: rendition.mime, bytes: rendition.blob.size, madeFrom: '', how: rendition.how,
    });
  });
}

/**
 * Adds the pictures of the reader copy that an item was given at an instant, all or none. Each version has its own: under the
 * same address a page may show another picture later. A copy that was taken back meanwhile gets none.
 */
export async function addPictures(itemId: string, at: Instant, pictures: readonly NewRendition[]): Promise<void> {
  const hashed = await Promise.all(pictures.map(async (picture) => ({ ...picture, id: await hashBlob(picture.blob) })));
  await write(['items', 'renditions', 'blobs'], async (w) => {
    const reader = alive(await w.db.renditions.where({ itemId, form: 'reader' }).toArray()).find((one) => one.createdAt === at);
    if (!reader) throw new UserError('notFound');
    for (const { id, blob, form, mime, how, addresses = [] } of hashed) {
      await putBlob(w, id, blob, mime);
      await insert(w, w.db.renditions, { itemId, form, blobId: id, mime, bytes: blob.size, madeFrom: reader.id, how, addresses });
    }
  });
}

export const binRendition = (id: string): Promise<Rendition> => write(['renditions'], (w) => bin(w, w.db.renditions, id));

export const addQuote = (quote: New<Quote>): Promise<Quote> => write(['quotes'], (w) => insert(w, w.db.quotes, quote));
export const editQuote = (id: string, patch: Patch<Quote>): Promise<Quote> => write(['quotes'], (w) => change(w, w.db.quotes, id, patch));
export const restoreQuote = (id: string): Promise<Quote> => write(['quotes'], (w) => restore(w, w.db.quotes, id));
export const binQuote = (id: string): Promise<Quote> => write(['quotes'], (w) => bin(w, w.db.quotes, id));

export const getItem = (id: string): Promise<Item | undefined> => read((db) => db.items.get(id));
export const getItems = (ids: string[]): Promise<Item[]> =>
  read(async (db) => (await db.items.bulkGet(ids)).filter((row) => row !== undefined));

export const editItem = (id: string, patch: Patch<Item>): Promise<Item> => write(['items'], (w) => change(w, w.db.items, id, patch));
export const binItem = (id: string): Promise<Item> => write(['items'], (w) => bin(w, w.db.items, id));
/** @throws UserError `notFound` for a tombstone: there is nothing to take out */
export const restoreItem = (id: string): Promise<Item> =>
  write(['items'], async (w) => {
    if ((await w.db.items.get(id))?.purged) throw new UserError('notFound');
    return restore(w, w.db.items, id);
  });

/** Changes a source, e.g. its fields as corrected by hand; the item that the library lists follows in the same transaction. */
export const editSource = (id: string, patch: Patch<Source>, itemPatch: Patch<Item> = {}): Promise<Source> =>
  write(['sources', 'items'], async (w) => {
    const source = await change(w, w.db.sources, id, patch);
    if (Object.keys(itemPatch).length > 0) await change(w, w.db.items, source.itemId, itemPatch);
    return source;
  });

export const getQuote = (id: string): Promise<Quote | undefined> => read((db) => db.quotes.get(id));
export const sourceOf = (itemId: string): Promise<Source | undefined> => read((db) => db.sources.where({ itemId }).first());
/** The sources of these items, in no order. */
export const sourcesOfItems = (itemIds: string[]): Promise<Source[]> => read(async (db) => alive(await db.sources.where('itemId').anyOf(itemIds).toArray()));
export const quotesOf = (itemId: string): Promise<Quote[]> => read(async (db) => alive(await db.quotes.where({ itemId }).toArray()));
/** The quotes of these items, in the order in which they were taken. */
export const quotesOfItems = (itemIds: string[]): Promise<Quote[]> =>
  read(async (db) => alive(await db.quotes.where('itemId').anyOf(itemIds).toArray()).sort((a, b) => (a.id < b.id ? -1 : 1)));
export const renditionsOf = (itemId: string): Promise<Rendition[]> =>
  read(async (db) => alive(await db.renditions.where('[itemId+form]').between([itemId, Dexie.minKey], [itemId, Dexie.maxKey]).toArray()));

/** What to list: one of the indexed views. */
export type ItemView = { by: 'all' } | { by: 'credential'; credentialId: string } | { by: 'kind'; kind: Item['kind'] } | { by: 'unlinked' };

/** Which stretch of a list: `before` is the key after it, `from` its last key, both capturedAt. */
export interface Stretch {
  limit?: number;
  before?: string;
  from?: string;
}

/** Light rows, newest first, page by key and never by offset: `before` is the last row's capturedAt. */
export const listItems = (view: ItemView, { limit = 200, before, from }: Stretch = {}): Promise<Item[]> =>
  read((db) => {
    const top = before ?? Dexie.maxKey;
    const [index, head] = view.by === 'all' ? ['[deletedAt+capturedAt]', []]
      : view.by === 'credential' ? ['[deletedAt+credentialId+capturedAt]', [view.credentialId]]
      : view.by === 'kind' ? ['[deletedAt+kind+capturedAt]', [view.kind]]
      : ['[deletedAt+unlinked+capturedAt]', [1]];
    return db.items.where(index).between(['', ...head, from ?? Dexie.minKey], ['', ...head, top], true, false).reverse().limit(limit).toArray();
  });

/** A page of a list, with the key to go on before; '' = it is the last. Rows of one instant are never parted. */
export async function itemPage(view: ItemView, { limit = 200, before, from }: Stretch = {}): Promise<{ items: Item[]; from: string }> {
  const stretch = before === undefined ? {} : { before };
  const items = await listItems(view, { ...stretch, limit: from ? Infinity : limit, ...(from ? { from } : {}) });
  if (from || items.length < limit) return { items, from: from ?? '' };
  const last = items.at(-1)?.capturedAt ?? '';
  return { items: await listItems(view, { ...stretch, limit: Infinity, from: last }), from: last };
}

/** The binned, newest first; a tombstone is not among them. */
export const listBinnedItems = (limit = 200): Promise<Item[]> =>
  read((db) => db.items.where('[deletedAt+capturedAt]').above(['', Dexie.maxKey]).reverse().filter((item) => !item.purged).limit(limit).toArray());

/** What is left of purged items, the newest first. */
export const listTombstones = (): Promise<Item[]> =>
  read((db) => db.items.where('[deletedAt+capturedAt]').above(['', Dexie.maxKey]).reverse().filter((item) => item.purged !== undefined).toArray());

/** The newest item clipped from this tab's address. */
export const newestByTabUrl = async (tabUrl: string): Promise<Item | undefined> => (await itemsByTabUrl(tabUrl)).find(({ kind }) => !PIECES.has(kind));

/** Clips of something on a page: of the page itself they say nothing. */
const PIECES: ReadonlySet<Item['kind']> = new Set(['image', 'video', 'screenshot']);

/** How many were captured since an instant: one day's worth, by index. */
export const clipsSince = (instant: string): Promise<number> =>
  read((db) => db.items.where('[deletedAt+capturedAt]').between(['', instant], ['', Dexie.maxKey]).count());

/** What a tab's address gave, newest first. */
export const itemsByTabUrl = (tabUrl: string): Promise<Item[]> =>
  read(async (db) => (await db.items.where('[deletedAt+tabUrl]').equals(['', tabUrl]).toArray()).sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1)));
