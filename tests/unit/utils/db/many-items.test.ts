import { expect, test } from 'vitest';
import { getBlob } from '@/utils/db/blobs';
import { emptyBin } from '@/utils/db/empty-bin';
import { addItem, getItem, listBinnedItems, listItems, quotesOf, renditionsOf } from '@/utils/db/items';
import { addJot, getJot } from '@/utils/db/jots';
import { alignmentsOf, usesOf } from '@/utils/db/links';
import { alignItems, binItems, putItemsIntoSlot, restoreItems, tagItems, tagsOfItems } from '@/utils/db/many-items';
import { tagsOf } from '@/utils/db/tags';
import { aJot, anItem, aPursuit, aRendition, emptyDatabase, keptItem } from './rows';

emptyDatabase();

const three = async () => [await keptItem({ title: 'a' }), await keptItem({ title: 'b' }), await keptItem({ title: 'c' })];
const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id).sort();
const unlinked = async (ids: string[]) => Promise.all(ids.map(async (id) => (await getItem(id))?.unlinked));

test('many are binned, taken out and brought back by one undo', async () => {
  const ids = idsOf(await three());
  const undo = await binItems(ids);
  expect([await listItems({ by: 'all' }), idsOf(await listBinnedItems())]).toEqual([[], ids]);
  await undo();
  expect(idsOf(await listItems({ by: 'all' }))).toEqual(ids);
  await binItems(ids);
  await restoreItems(ids.slice(0, 2));
  expect(idsOf(await listItems({ by: 'all' }))).toEqual(ids.slice(0, 2));
});

test('many go into a slot, in order, once each; undo takes them all out', async () => {
  const items = await three();
  const { id: credentialId } = await aPursuit();
  const slot = { credentialId, requestId: 'r1' };
  await putItemsIntoSlot(items.slice(1, 2), slot);
  const { put, undo } = await putItemsIntoSlot(items, slot);
  expect(put).toBe(2);
  expect((await usesOf(credentialId)).map((use) => use.title)).toEqual(['b', 'a', 'c']);
  expect(await unlinked(items.map((item) => item.id))).toEqual([0, 0, 0]);
  await undo();
  expect((await usesOf(credentialId)).map((use) => use.title)).toEqual(['b']);
  expect(await unlinked(items.map((item) => item.id))).toEqual([1, 0, 1]);
});

test('many point at a criterion, once each; undo takes them back', async () => {
  const ids = idsOf(await three());
  const { id: credentialId } = await aPursuit();
  const at = { credentialId, criterionId: 'c1', shows: 'They wait.' };
  await alignItems(ids.slice(0, 1), at);
  const { put, undo } = await alignItems(ids, at);
  expect([put, (await alignmentsOf(credentialId)).length]).toEqual([2, 3]);
  await undo();
  expect([(await alignmentsOf(credentialId)).map((one) => one.targetId), await unlinked(ids)]).toEqual([ids.slice(0, 1), [0, 1, 1]]);
});

test('tags are added to and taken from many, and undone', async () => {
  const ids = idsOf(await three());
  await tagItems(ids.slice(0, 1), { add: ['science'] });
  const undoAdd = await tagItems(ids, { add: ['science', 'waiting'] });
  expect(await tagsOfItems(ids)).toEqual([{ tag: 'science', count: 3 }, { tag: 'waiting', count: 3 }]);
  await undoAdd();
  expect(await tagsOfItems(ids)).toEqual([{ tag: 'science', count: 1 }]);
  const undoRemove = await tagItems(ids, { remove: ['science'] });
  expect(await tagsOfItems(ids)).toEqual([]);
  await undoRemove();
  expect(await tagsOf('item', ids[0] ?? '')).toEqual(['science']);
});

test('emptying the bin takes rows and bytes that nothing else points at, and can be undone', async () => {
  const quote = { exact: 'fewer hands', prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '' };
  const gone = await addItem({ item: anItem({ title: 'gone' }), source: null, quotes: [quote], renditions: [aRendition('its own'), aRendition('shared', { form: 'text' })] });
  const stays = await keptItem({ title: 'stays' }, [aRendition('shared')]);
  const { id: credentialId } = await aPursuit();
  await putItemsIntoSlot([gone], { credentialId, requestId: 'r1' });
  const jot = await addJot(aJot({ itemId: gone.id }));
  const blobs = (await renditionsOf(gone.id)).map((one) => one.blobId);
  await binItems([gone.id]);

  const undo = await emptyBin([gone.id, stays.id]);
  expect([await getItem(gone.id), await quotesOf(gone.id), await usesOf(credentialId), (await getJot(jot.id))?.itemId]).toEqual([undefined, [], [], '']);
  expect((await getItem(stays.id))?.title).toBe('stays');
  const [sharedId] = (await renditionsOf(stays.id)).map((one) => one.blobId);
  expect(await Promise.all(blobs.map(async (id) => ((await getBlob(id)) === undefined ? '' : id)))).toEqual(blobs.map((id) => (id === sharedId ? id : '')));

  await undo();
  expect(idsOf(await listBinnedItems())).toEqual([gone.id]);
  expect([(await quotesOf(gone.id)).length, (await usesOf(credentialId)).length, (await getJot(jot.id))?.itemId]).toEqual([1, 1, gone.id]);
  expect(await Promise.all(blobs.map(async (id) => (await getBlob(id))?.blob.text()))).toEqual(expect.arrayContaining(['its own', 'shared']));
});
