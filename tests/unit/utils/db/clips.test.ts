import { describe, expect, it } from 'vitest';
import { addClip, takeBackVersion, type NewClip } from '@/utils/db/clips';
import { picturesOfCopy, versionsOf } from '@/utils/clip/page-versions';
import { database } from '@/utils/db/database';
import { addPictures, binItem, editItem, getItem, quotesOf, renditionsOf, sourceOf } from '@/utils/db/items';
import { anItem, aRendition, emptyDatabase } from './rows';

emptyDatabase();

const aQuote = (exact: string, start = 10) => ({ exact, prefix: 'before ', suffix: ' after', start, end: start + exact.length, note: '', fragment: '' });

function aClip(text: string, says: Partial<NewClip['item']> = {}, more: Partial<NewClip> = {}): NewClip {
  const title = says.title ?? 'Wait time';
  const said = { title, publishedOn: '' };
  return {
    item: anItem({ role: 'source', kind: 'page', title, tabUrl: 'https://a.example/', url: 'https://a.example/', ...says }),
    source: { fields: { title: { value: title, from: 'html', alternatives: [] } }, accessedAt: '2026-10-12T10:00:00.000Z', words: text.length },
    quotes: [], renditions: [aRendition(`<p>${text}</p>`, { form: 'reader', said }), aRendition(text, { form: 'text', said })], text, said, titleByHand: '', ...more,
  };
}
const aPassage = (exact: string, start?: number, note = '') => aClip('One.\n\nTwo.', { kind: 'selection', note }, { quotes: [aQuote(exact, start)] });

describe('passages of one page', () => {
  it('belong to one item, whichever came first', async () => {
    const first = await addClip(aPassage('One.'));
    const second = await addClip(aPassage('Two.', 20, 'for 2c'));
    expect(first.end).toEqual({ did: 'made' });
    expect(second).toMatchObject({ item: { id: first.item.id }, end: { did: 'quoted' } });
    expect((await quotesOf(first.item.id)).map(({ exact, note }) => [exact, note])).toEqual([['One.', ''], ['Two.', 'for 2c']]);
    expect(await database().items.count()).toBe(1);
  });

  it('are one when they are the same, and a note is kept with it', async () => {
    const { item } = await addClip(aPassage('One.'));
    expect((await addClip(aPassage('“One.”'.replaceAll(/[“”]/gu, ''), 10, 'again'))).end).toEqual({ did: 'quotedBefore' });
    expect(await quotesOf(item.id)).toMatchObject([{ exact: 'One.', note: 'again' }]);
    // The same words elsewhere on the page are another passage.
    await addClip(aClip('', { kind: 'selection' }, { quotes: [{ ...aQuote('One.', 90), prefix: 'elsewhere ' }] }));
    expect(await quotesOf(item.id)).toHaveLength(2);
  });

  it('clipped at once are one item with both', async () => {
    await Promise.all([addClip(aPassage('One.')), addClip(aPassage('Two.', 20)), addClip(aClip('One.\n\nTwo.'))]);
    expect(await database().items.count()).toBe(1);
    expect(await database().quotes.count()).toBe(2);
  });

  it('go to a new item when the one before is in the bin, is another page or a link', async () => {
    const { item } = await addClip(aPassage('One.'));
    await binItem(item.id);
    expect((await addClip(aPassage('One.'))).end).toEqual({ did: 'made' });
    expect((await addClip(aClip('x', { tabUrl: 'https://b.example/' }))).end).toEqual({ did: 'made' });
    expect((await addClip(aClip('x', { tabUrl: '' }))).end).toEqual({ did: 'made' });
    expect((await addClip(aClip('y', { tabUrl: '' }))).end).toEqual({ did: 'made' });
  });
});

describe('the same page again', () => {
  it('unchanged makes no version', async () => {
    const { item } = await addClip(aClip('One.\n\nTwo.'));
    const again = await addClip(aClip('One. \n\n\nTwo.'));
    expect(again).toMatchObject({ item: { id: item.id }, end: { did: 'unchanged', since: item.createdAt } });
    expect(await renditionsOf(item.id)).toHaveLength(2);
  });

  it('changed is a new version beside the earlier one, and says what changed', async () => {
    const { item } = await addClip(aClip('One.\n\nTwo.', { note: 'first' }));
    const { end, item: now } = await addClip(aClip('One.\n\nThree.\n\nFour.', { title: 'Waiting', note: 'second' }));
    expect(end).toMatchObject({ did: 'versioned', since: item.createdAt, changes: { title: 'Wait time', added: 2, removed: 1 } });
    expect(now).toMatchObject({ id: item.id, title: 'Waiting', note: 'first\nsecond', capturedAt: item.capturedAt });
    const kept = await renditionsOf(item.id);
    expect(kept.map(({ form }) => form).sort()).toEqual(['reader', 'reader', 'text', 'text']);
    expect((await sourceOf(item.id))?.fields.title?.value).toBe('Waiting');
    expect(await database().items.count()).toBe(1);
  });

  it('keeps a title of one’s own', async () => {
    const { item } = await addClip(aClip('One.'));
    await editItem(item.id, { title: 'Mine' });
    expect((await addClip(aClip('Two.', { title: 'Theirs' }))).item.title).toBe('Mine');
    expect((await addClip(aClip('Three.', {}, { titleByHand: 'Mine again' }))).item.title).toBe('Mine again');
  });

  it('is taken back whole, and what stood before stands again', async () => {
    const { item } = await addClip(aClip('One.', { note: 'first' }));
    const source = await sourceOf(item.id);
    const { end } = await addClip(aClip('Two.', { title: 'Waiting', note: 'typed' }));
    if (end.did !== 'versioned') throw new Error('no version');
    // It comes back over a message.
    await takeBackVersion(item.id, JSON.parse(JSON.stringify(end.replaced)) as typeof end.replaced);
    expect((await renditionsOf(item.id)).map(({ form }) => form).sort()).toEqual(['reader', 'text']);
    expect(await getItem(item.id)).toMatchObject({ title: 'Wait time', note: 'first\ntyped' });
    expect(await sourceOf(item.id)).toMatchObject({ fields: source?.fields, words: source?.words });
    expect((await addClip(aClip('One.'))).end).toMatchObject({ did: 'unchanged' });
  });

  it('has pictures of its own, also under an address that showed another one before, and they go with it', async () => {
    const picture = (bytes: string) => aRendition(bytes, { form: 'picture', mime: 'image/png', addresses: ['https://a.example/chart.png'] });
    const { item } = await addClip(aClip('One.'));
    await addPictures(item.id, item.createdAt, [picture('a chart'), picture('a map')]);
    const { end } = await addClip(aClip('Two.'));
    if (end.did !== 'versioned') throw new Error('no version');
    await addPictures(item.id, end.replaced.at, [picture('a chart')]);
    const shown = async () => {
      const kept = await renditionsOf(item.id);
      return versionsOf(kept).map(({ reader }) => (reader ? picturesOfCopy(reader, kept).map(({ bytes }) => bytes) : null));
    };
    expect(await shown()).toEqual([[7], [7, 5]]);
    await takeBackVersion(item.id, end.replaced);
    expect(await shown()).toEqual([[7, 5]]);
    // They may arrive when the version is gone already.
    await expect(addPictures(item.id, end.replaced.at, [picture('a chart')])).rejects.toMatchObject({ code: 'notFound' });
    expect(await shown()).toEqual([[7, 5]]);
  });

  it('puts what waited in the inbox where it is clipped for now', async () => {
    await addClip(aClip('One.'));
    expect((await addClip(aClip('One.', { credentialId: 'c1', stepId: 's1' }))).item).toMatchObject({ credentialId: 'c1', stepId: 's1' });
    expect((await addClip(aClip('One.', { credentialId: 'c2', stepId: 's2' }))).item).toMatchObject({ credentialId: 'c1', stepId: 's1' });
  });
});
