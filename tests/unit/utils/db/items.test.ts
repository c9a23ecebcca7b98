import { describe, expect, it } from 'vitest';
import { getBlob, hashBlob, LARGEST_FILE_BYTES } from '@/utils/db/blobs';
import { database } from '@/utils/db/database';
import { addItem, addQuote, addRendition, binItem, binQuote, clipsSince, editItem, editQuote, editSource, getItem, getItems, itemsByTabUrl, listBinnedItems, listItems, newestByTabUrl, quotesOf, renditionsOf, restoreItem, sourceOf, sourcesOfItems } from '@/utils/db/items';
import { freezeSubmission, submissionsOf } from '@/utils/db/submissions';
import { addTemplate } from '@/utils/db/templates';
import { anItem, aPursuit, aRendition, aTemplate, emptyDatabase, keptItem } from './rows';

emptyDatabase();

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

/** Every pointer at a blob, in every table. */
async function pointers(): Promise<string[]> {
  const db = database();
  const [templates, items, renditions, submissions] = [await db.templates.toArray(), await db.items.toArray(), await db.renditions.toArray(), await db.submissions.toArray()];
  return [
    ...templates.map((t) => t.sourceBlobId), ...items.map((i) => i.thumb), ...renditions.map((r) => r.blobId),
    ...submissions.flatMap((s) => [s.rowsBlobId, ...s.blobIds, ...s.files.map((f) => f.blobId), ...s.archiveFiles.map((f) => f.blobId)]),
  ].filter((id) => id !== '');
}

const freeze = async (credentialId: string, number = 1) => freezeSubmission({
  credentialId, number, frozenAt: '2026-03-12T20:14:00.000Z', changed: '', on: '2026-03-12', rows: new Blob(['{}']),
  files: [{ name: 'submission.html', mime: 'text/html', blob: new Blob(['<p>hello</p>'], { type: 'text/html' }) }, { name: 'evidence/P2-A1.txt', mime: 'text/plain', blob: new Blob(['hello']), blobId: HELLO }],
  archiveFiles: [{ name: 'time-log.csv', mime: 'text/csv', blob: new Blob(['day\n']) }],
});

describe('bytes', () => {
  it('are named by what they are', async () => expect(await hashBlob(new Blob(['hello']))).toBe(HELLO));

  it('are stored once, however many point at them', async () => {
    const [a, b] = [await keptItem({}, [aRendition('hello')]), await keptItem({}, [aRendition('hello', { form: 'text' })])];
    expect(await database().blobs.count()).toBe(1);
    expect((await renditionsOf(a.id))[0]?.blobId).toBe((await renditionsOf(b.id))[0]?.blobId);
    const stored = await getBlob(HELLO);
    expect(stored).toMatchObject({ bytes: 5, mime: 'text/plain' });
    expect(await stored?.blob.text()).toBe('hello');
  });

  it('over the limit are refused, and nothing of the item is added', async () => {
    const blob = new Blob(['x']);
    Object.defineProperty(blob, 'size', { value: LARGEST_FILE_BYTES + 1 });
    await expect(keptItem({}, [aRendition('', { blob })])).rejects.toMatchObject({ code: 'fileTooLarge' });
    expect(await database().items.count()).toBe(0);
  });

  it('are there for every pointer, after every verb that makes one', async () => {
    const item = await keptItem({}, [aRendition('hello'), aRendition('thumb', { form: 'thumbnail' })]);
    await addRendition(item.id, aRendition('later', { form: 'screenshot' }));
    await addRendition(item.id, aRendition('new thumb', { form: 'thumbnail' }));
    await addTemplate(aTemplate());
    const { id } = await aPursuit();
    await freeze(id);
    await binItem(item.id);
    const pointed = await pointers();
    expect(pointed.length).toBeGreaterThan(8);
    const found = await Promise.all(pointed.map(async (blobId) => hashBlob((await getBlob(blobId))?.blob ?? new Blob())));
    expect(found).toEqual(pointed);
  });
});

describe('an item', () => {
  it('comes with its source, quotes and bytes, or nothing of it', async () => {
    const whole = {
      item: anItem({ role: 'source', kind: 'selection' }),
      source: { fields: { title: { value: 'T', from: 'hand', alternatives: [] } }, accessedAt: '2026-03-12T20:00:00.000Z', words: 12 },
      quotes: [{ exact: 'quoted', prefix: 'a', suffix: 'b', start: 1, end: 7, note: '', fragment: '' }],
      renditions: [aRendition('reader', { form: 'reader' as const })],
    };
    const item = await addItem(whole);
    expect(await sourceOf(item.id)).toMatchObject({ words: 12 });
    expect(await quotesOf(item.id)).toMatchObject([{ exact: 'quoted' }]);
    await expect(addItem({ ...whole, quotes: [{ ...whole.quotes[0], note: (() => '') as never } as never] })).rejects.toThrow(/clone/);
    const counts = await Promise.all(['items', 'sources', 'quotes', 'renditions', 'blobs'].map((table) => database().table(table).count()));
    expect(counts).toEqual([1, 1, 1, 1, 1]);
  });

  it('takes its thumbnail from among the bytes', async () => {
    const item = await keptItem({}, [aRendition('small picture', { form: 'thumbnail' })]);
    expect(item.thumb).toBe(await hashBlob(new Blob(['small picture'])));
    await addRendition(item.id, aRendition('other picture', { form: 'thumbnail' }));
    expect((await getItem(item.id))?.thumb).toBe(await hashBlob(new Blob(['other picture'])));
  });

  it('is edited, binned and restored', async () => {
    const item = await keptItem();
    await editItem(item.id, { title: 'Renamed', role: 'source' });
    await binItem(item.id);
    expect(await listItems({ by: 'all' })).toEqual([]);
    expect((await listBinnedItems()).map((i) => i.title)).toEqual(['Renamed']);
    await restoreItem(item.id);
    expect(await listItems({ by: 'all' })).toMatchObject([{ title: 'Renamed', role: 'source' }]);
    expect(await getItems([item.id, 'nothing'])).toHaveLength(1);
  });

  it('has quotes and a source that are corrected', async () => {
    const { id } = await keptItem();
    const quote = await addQuote({ itemId: id, exact: 'a', prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '' });
    expect(await editQuote(quote.id, { note: 'for 2c' })).toMatchObject({ note: 'for 2c' });
    await binQuote(quote.id);
    expect(await quotesOf(id)).toEqual([]);
    const clip = await addItem({ item: anItem(), source: { fields: {}, accessedAt: '', words: 0 }, quotes: [], renditions: [] });
    const source = await sourceOf(clip.id);
    await editSource(source?.id ?? '', { words: 7 });
    expect(await sourceOf(clip.id)).toMatchObject({ words: 7 });
    await editSource(source?.id ?? '', { words: 8 }, { site: 'Inquiry' });
    expect([await sourceOf(clip.id), await getItem(clip.id)]).toMatchObject([{ words: 8 }, { site: 'Inquiry', title: 'Protocol' }]);
  });
});

describe('lists', () => {
  it('have the sources of their items, and of no others', async () => {
    const source = { fields: {}, accessedAt: '2026-03-12T20:00:00.000Z', words: 0 };
    const [one, other] = [await addItem({ item: anItem(), source, quotes: [], renditions: [] }), await addItem({ item: anItem(), source, quotes: [], renditions: [] })];
    const without = await keptItem();
    expect((await sourcesOfItems([one.id, without.id])).map((row) => row.itemId)).toEqual([one.id]);
    expect((await sourcesOfItems([one.id, other.id])).map((row) => row.itemId).toSorted()).toEqual([one.id, other.id].toSorted());
  });

  const at = (n: number) => `2026-03-12T20:00:0${n}.000Z`;

  it('page by key, newest first, in every view', async () => {
    for (let n = 0; n < 5; n += 1) await keptItem({ capturedAt: at(n), credentialId: n % 2 ? 'c1' : '', kind: n < 2 ? 'page' : 'file', unlinked: n === 4 ? 0 : 1 });
    const times = async (...ask: Parameters<typeof listItems>) => (await listItems(...ask)).map((i) => i.capturedAt.slice(18, 19));
    expect(await times({ by: 'all' }, { limit: 2 })).toEqual(['4', '3']);
    expect(await times({ by: 'all' }, { limit: 2, before: at(3) })).toEqual(['2', '1']);
    expect(await times({ by: 'credential', credentialId: 'c1' })).toEqual(['3', '1']);
    expect(await times({ by: 'kind', kind: 'page' })).toEqual(['1', '0']);
    expect(await times({ by: 'unlinked' })).toEqual(['3', '2', '1', '0']);
    expect(await clipsSince(at(3))).toBe(2);
  });

  it('find a page again by its tab', async () => {
    await keptItem({ tabUrl: 'https://a.example/', capturedAt: at(1) });
    const newest = await keptItem({ tabUrl: 'https://a.example/', capturedAt: at(2) });
    await keptItem({ tabUrl: 'https://b.example/', capturedAt: at(3) });
    expect((await newestByTabUrl('https://a.example/'))?.id).toBe(newest.id);
    expect(await itemsByTabUrl('https://a.example/')).toHaveLength(2);
    await binItem(newest.id);
    expect(await itemsByTabUrl('https://a.example/')).toHaveLength(1);
  });
});

describe('a submission', () => {
  it('is frozen with its files and the event that says so', async () => {
    await keptItem({}, [aRendition('hello')]);
    const { id } = await aPursuit();
    const made = await freeze(id);
    expect(await submissionsOf(id)).toEqual([made]);
    expect(made.files.map((f) => [f.name, f.bytes])).toEqual([['submission.html', 12], ['evidence/P2-A1.txt', 5]]);
    expect(await database().events.toArray()).toMatchObject([{ kind: 'submitted', on: '2026-03-12', submissionId: made.id }]);
    expect(await (await getBlob(made.files[0]?.blobId ?? ''))?.blob.text()).toBe('<p>hello</p>');
    expect(await database().submissions.where({ blobIds: HELLO }).count()).toBe(1);
  });

  it('is frozen once under its number', async () => {
    const { id } = await aPursuit();
    await freeze(id);
    await expect(freeze(id)).rejects.toMatchObject({ code: 'alreadyHandedIn' });
    await freeze(id, 2);
    expect((await submissionsOf(id)).map((s) => s.number)).toEqual([1, 2]);
    expect(await database().events.count()).toBe(2);
  });
});
