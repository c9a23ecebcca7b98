import type { Table } from 'dexie';
import { newestTexts } from '../clip/page-versions';
import type { Item, Quote, Rendition, Source } from '../core/rows/evidence';
import type { Row } from '../core/rows/row';
import type { Tag } from '../core/rows/time';
import type { SearchText } from '../search/search-index';
import type { Written } from './changes';
import type { MicrofolioDatabase } from './database';
import { itemPage } from './items';
import { alive, read } from './writing';

/** Items that became known, and texts of items that are known by now. */
export interface SearchBatch {
  itemIds: string[];
  texts: SearchText[];
  /** One of the items that were asked for was destroyed: no word of it may stay in an index. */
  destroyed?: boolean;
}

/** What the search reads, and so has to hear of. */
export const SEARCHED_TABLES = ['items', 'sources', 'quotes', 'tags', 'renditions'] as const;

const ROWS = 250;
/** Texts are long: a few at a time, so that a question is answered in between. */
const TEXTS = 12;

function itemTexts({ id: itemId, title, fileName, authors, site, note, excerpt }: Item): SearchText[] {
  return [
    { itemId, field: 'title', text: `${title} ${fileName}` }, { itemId, field: 'author', text: authors.join(' ') }, { itemId, field: 'site', text: site },
    { itemId, field: 'note', text: note }, { itemId, field: 'excerpt', text: excerpt },
  ];
}

const quoteTexts = ({ itemId, exact, note }: Quote): SearchText[] => [{ itemId, field: 'quote', text: exact }, { itemId, field: 'note', text: note }];

const sourceTexts = ({ itemId, fields }: Source): SearchText[] => [
  { itemId, field: 'site', text: [fields['container-title'], fields.publisher, fields.DOI].map((field) => field?.value ?? '').join(' ') },
];

const tagTexts = ({ subjectKind, subjectId, tag }: Tag): SearchText[] => (subjectKind === 'item' ? [{ itemId: subjectId, field: 'tag', text: tag }] : []);

/** An item is found by what its newest version says: the texts of earlier ones would answer with words that the list and the reader do not show. */
const newestTextsOf = async (db: MicrofolioDatabase, itemIds: readonly string[]): Promise<Rendition[]> =>
  newestTexts(alive(await db.renditions.where('[itemId+form]').anyOf(itemIds.map((id) => [id, 'text'])).toArray()));

async function keptTexts(db: MicrofolioDatabase, renditions: readonly Rendition[]): Promise<SearchText[]> {
  const blobs = await db.blobs.bulkGet(renditions.map((one) => one.blobId));
  return Promise.all(renditions.map(async ({ itemId }, at) => ({ itemId, field: 'text' as const, text: (await blobs[at]?.blob.text()) ?? '' })));
}

/** A whole table by its ids, a stretch at a time. */
async function* stretches<T extends Row>(table: (db: MicrofolioDatabase) => Table<T, string>): AsyncGenerator<T[]> {
  for (let last = ''; ;) {
    const rows = await read((db) => table(db).where(':id').above(last).limit(ROWS).toArray());
    if (rows.length > 0) yield alive(rows);
    if (rows.length < ROWS) return;
    last = rows.at(-1)?.id ?? '';
  }
}

/** Everything that can be found: first what the lists show, newest first, then what was written about it, the long texts last. */
export async function* everySearchText(): AsyncGenerator<SearchBatch> {
  for (let before: string | undefined; before !== '';) {
    const { items, from } = await itemPage({ by: 'all' }, { limit: ROWS, ...(before === undefined ? {} : { before }) });
    yield { itemIds: items.map((item) => item.id), texts: items.flatMap(itemTexts) };
    before = from;
  }
  for await (const rows of stretches((db) => db.quotes as unknown as Table<Quote, string>)) yield { itemIds: [], texts: rows.flatMap(quoteTexts) };
  for await (const rows of stretches((db) => db.tags as unknown as Table<Tag, string>)) yield { itemIds: [], texts: rows.flatMap(tagTexts) };
  for await (const rows of stretches((db) => db.sources as unknown as Table<Source, string>)) yield { itemIds: [], texts: rows.flatMap(sourceTexts) };
  for await (const rows of stretches((db) => db.renditions as unknown as Table<Rendition, string>)) {
    const ids = new Set(rows.map((one) => one.id));
    const kept = (await read((db) => newestTextsOf(db, [...new Set(rows.map((one) => one.itemId))]))).filter((one) => ids.has(one.id));
    for (let from = 0; from < kept.length; from += TEXTS) yield { itemIds: [], texts: await read((db) => keptTexts(db, kept.slice(from, from + TEXTS))) };
  }
}

/** The texts of these items as they are now; one that is in the bin or gone has none. */
export const searchTextsOf = (ids: readonly string[]): Promise<SearchBatch> =>
  read(async (db) => {
    const rows = (await db.items.bulkGet([...ids])).filter((row) => row !== undefined);
    const items = alive(rows);
    const itemIds = items.map((item) => item.id);
    const [quotes, sources, tags, renditions] = await Promise.all([
      db.quotes.where('itemId').anyOf(itemIds).toArray(),
      db.sources.where('itemId').anyOf(itemIds).toArray(),
      db.tags.where('[subjectKind+subjectId]').anyOf(itemIds.map((id) => ['item', id])).toArray(),
      newestTextsOf(db, itemIds),
    ]);
    const kept = await keptTexts(db, renditions);
    return { itemIds, destroyed: rows.some((row) => row.purged !== undefined), texts: [...items.flatMap(itemTexts), ...alive(quotes).flatMap(quoteTexts), ...alive(tags).flatMap(tagTexts), ...alive(sources).flatMap(sourceTexts), ...kept] };
  });

/** The items whose texts may have changed with these rows. */
export const itemsOfWritten = (written: Written): Promise<string[]> =>
  read(async (db) => {
    const ids = new Set<string>();
    for (const name of SEARCHED_TABLES) {
      for (const { from, to } of written[name] ?? []) {
        if (name === 'items' && from === to) ids.add(from);
        else {
          const rows = (await (db[name] as unknown as Table<Row, string>).where(':id').between(from, to, true, true).toArray()) as (Row & { itemId?: string; subjectId?: string })[];
          for (const row of rows) ids.add(name === 'items' ? row.id : (row.itemId ?? row.subjectId ?? ''));
        }
      }
    }
    return [...ids];
  });
