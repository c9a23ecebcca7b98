import { describe, expect, test } from 'vitest';
import type { NewItem } from '@/utils/db/items';
import { addItems, addRendition, getItem, knownTabUrls, newestByTabUrl } from '@/utils/db/items';
import { binItems } from '@/utils/db/many-items';
import { anItem, aRendition, emptyDatabase, keptItem } from './rows';

emptyDatabase();

const rows = (n: number, more: Parameters<typeof anItem>[0] = {}): NewItem[] =>
  Array.from({ length: n }, (_, at) => ({ item: anItem({ tabUrl: `https://many.example/${at}`, ...more }), source: null, quotes: [], renditions: [] }));

describe('many at once', () => {
  test('are all in, and are known by their addresses', async () => {
    const made = await addItems(rows(50));
    expect(new Set(made.map(({ id }) => id)).size).toBe(50);
    expect(await knownTabUrls(['https://many.example/7', 'https://many.example/none'])).toEqual(new Set(['https://many.example/7']));
    await binItems(made.map(({ id }) => id));
    expect(await knownTabUrls(['https://many.example/7'])).toEqual(new Set());
  });

  test('half of them is none of them', async () => {
    const unstorable = rows(1, { note: (() => 1) as unknown as string });
    await expect(addItems([...rows(3, { tabUrl: 'https://many.example/good' }), ...unstorable])).rejects.toThrow(/clone/i);
    expect(await knownTabUrls(['https://many.example/good'])).toEqual(new Set());
  });
});

test('a note that comes with a screenshot is in the same row', async () => {
  const { id } = await keptItem();
  await addRendition(id, aRendition('x', { form: 'screenshot' }), { note: 'Look at the third line' });
  expect((await getItem(id))?.note).toBe('Look at the third line');
});

test('a picture of a page does not make the page one that was clipped before', async () => {
  await addItems(rows(1, { kind: 'image', tabUrl: 'https://many.example/pictures' }));
  expect(await newestByTabUrl('https://many.example/pictures')).toBeUndefined();
});
