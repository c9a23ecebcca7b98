import { afterEach, expect, test, vi } from 'vitest';
import { Searcher } from '@/components/hooks/searcher';
import { addItem, addQuote, addRendition, binItem, binRendition, editItem, restoreItem } from '@/utils/db/items';
import { setTags } from '@/utils/db/tags';
import { aRendition, anItem, emptyDatabase, keptItem } from '../../utils/db/rows';

emptyDatabase();

let searcher: Searcher | undefined;
afterEach(() => searcher?.stop());

async function built(): Promise<Searcher> {
  searcher = new Searcher(() => {});
  await searcher.build();
  return searcher;
}

const idsOf = (sought: string): string[] => searcher?.find(sought).hits.map((hit) => hit.id) ?? [];
const toFind = (sought: string, ids: string[]) => vi.waitFor(() => expect(idsOf(sought)).toEqual(ids));

test('finds by title, note, author, site, tag, quote and kept text, and says the line', async () => {
  const { id } = await addItem({
    item: anItem({ title: 'Silence', note: 'For Thursday', authors: ['Inés Núñez'], site: 'Classroom Quarterly', excerpt: 'Most of us wait' }),
    source: { fields: { publisher: { value: 'Okoro Press', from: 'hand', alternatives: [] } }, accessedAt: '', words: 3 },
    quotes: [{ exact: 'fewer hands rose', prefix: '', suffix: '', start: -1, end: -1, note: 'my fourth graders', fragment: '' }],
    renditions: [aRendition('A long walk to the blackboard.', { form: 'text' })],
  });
  await setTags('item', id, ['séptimo']);
  const other = await keptItem({ title: 'Other' });
  const search = await built();
  for (const sought of ['silence', 'thursday', 'nunez', 'quarterly', 'okoro', 'septimo', 'hands rose', 'graders', 'blackboard']) expect(idsOf(sought), sought).toEqual([id]);
  expect(idsOf('other')).toEqual([other.id]);
  expect(await search.passage(id, 'text', ['blackboard'])).toBe('A long walk to the blackboard.');
  expect(await search.passage(id, 'quote', ['hands'])).toBe('fewer hands rose');
});

test('follows what changes', async () => {
  const { id } = await keptItem({ title: 'Silence' });
  await built();
  await editItem(id, { title: 'Counting to five' });
  await toFind('counting', [id]);
  expect(idsOf('silence')).toEqual([]);
  await addQuote({ itemId: id, exact: 'the tally', prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '' });
  await toFind('tally', [id]);
  await setTags('item', id, ['september']);
  await toFind('september', [id]);
  await binItem(id);
  await toFind('counting', []);
  await restoreItem(id);
  await toFind('counting', [id]);
  const later = await keptItem({ title: 'Later' });
  await toFind('later', [later.id]);
});

test('of a page that was clipped twice the newest version is found, and the earlier one is not', async () => {
  const { id } = await keptItem({ title: 'Silence' }, [aRendition('Chairs in a ring.', { form: 'text' })]);
  const search = await built();
  expect(idsOf('chairs')).toEqual([id]);
  const later = await addRendition(id, aRendition('Benches in a row.', { form: 'text' }));
  await toFind('benches', [id]);
  expect(idsOf('chairs')).toEqual([]);
  await search.build();
  expect([idsOf('benches'), idsOf('chairs')]).toEqual([[id], []]);
  expect(await search.passage(id, 'text', ['chairs'])).toBe('');
  // Taken back, it stands as it stood.
  await binRendition(later.id);
  await toFind('chairs', [id]);
  expect(idsOf('benches')).toEqual([]);
});

test('many items of one instant are all read', async () => {
  for (let n = 0; n < 260; n += 1) await keptItem({ title: `Piece ${n}` });
  await built();
  expect(idsOf('piece ')).toHaveLength(260);
});
