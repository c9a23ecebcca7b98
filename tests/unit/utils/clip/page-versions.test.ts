import { describe, expect, test } from 'vitest';
import { changesBetween, newestTexts, picturesOfCopy, sourceOfVersion, versionsOf } from '@/utils/clip/page-versions';
import type { Rendition } from '@/utils/core/rows/evidence';

const SAID = { title: 'Wait time', publishedOn: '2026-03-12' };
const TEXT = 'One.\n\nTwo.\n\nTwo.\n\nThree “quoted”.';

describe('changesBetween', () => {
  test('white space, quotation marks and case are no change', () => {
    expect(changesBetween({ text: TEXT, said: SAID }, { text: 'ONE.\n\nTwo. \n\nTwo.\n\nThree\n"quoted".', said: SAID })).toBeNull();
    // A page that says nothing of itself now did not change its title.
    expect(changesBetween({ text: TEXT, said: SAID }, { text: TEXT, said: { title: '', publishedOn: '' } })).toBeNull();
  });

  test('passages are counted, also those that stand there twice', () => {
    expect(changesBetween({ text: TEXT, said: SAID }, { text: 'One.\n\nTwo.\n\nFour.\n\nFive.', said: SAID })).toEqual({ added: 2, removed: 2 });
    expect(changesBetween({ text: TEXT, said: SAID }, { text: `Zero.\n\n${TEXT}`, said: SAID })).toEqual({ added: 1, removed: 0 });
  });

  test('title and day say what they were', () => {
    expect(changesBetween({ text: TEXT, said: SAID }, { text: TEXT, said: { title: 'Waiting', publishedOn: '2026-04-01' } })).toEqual({ title: 'Wait time', publishedOn: '2026-03-12', added: 0, removed: 0 });
  });
});

const row = (id: string, form: Rendition['form'], createdAt: string, says: Partial<Rendition> = {}): Rendition => ({ id, form, createdAt, updatedAt: createdAt, deletedAt: '', seen: {}, itemId: 'i', blobId: id, mime: '', bytes: 1, madeFrom: '', how: '', ...says });

test('newestTexts: one of each item', () => {
  const texts = [row('a', 'text', '2026-11-02'), row('b', 'text', '2026-10-12'), row('c', 'reader', '2026-12-01'), row('d', 'text', '2026-10-12', { itemId: 'j' })];
  expect(newestTexts(texts).map(({ id }) => id)).toEqual(['a', 'd']);
});

test('picturesOfCopy: its own, and those that are of no copy in particular', () => {
  const reader = row('a', 'reader', '2026-10-12');
  const rows = [reader, row('b', 'picture', '2026-10-12', { madeFrom: 'a' }), row('c', 'picture', '2026-10-12', { madeFrom: 'x' }), row('d', 'picture', '2026-10-12'), row('e', 'thumbnail', '2026-10-12'), row('f', 'picture', '2026-10-12', { itemId: 'j' })];
  expect(picturesOfCopy(reader, rows).map(({ id }) => id)).toEqual(['b', 'd']);
});

test('versionsOf: text and reader copy of one instant are one version, newest first', () => {
  const versions = versionsOf([row('a', 'reader', '2026-10-12T10:00:00.000Z'), row('b', 'text', '2026-10-12T10:00:00.000Z'), row('c', 'thumbnail', '2026-10-12T10:00:01.000Z'), row('d', 'text', '2026-11-02T10:00:00.000Z')]);
  expect(versions.map(({ at, reader, text }) => [at.slice(0, 10), reader?.id, text?.id])).toEqual([['2026-11-02', undefined, 'd'], ['2026-10-12', 'a', 'b']]);
});

test('sourceOfVersion: what was corrected by hand stays, with the new reading beside it', () => {
  const byHand = { value: 'Mine', from: 'hand', alternatives: [], before: { value: 'Old', from: 'html' } };
  const read = { title: { value: 'New', from: 'html', alternatives: [] }, issued: { value: '2026', from: 'html', alternatives: [] } };
  expect(sourceOfVersion({ title: byHand, DOI: { value: '10.1/x', from: 'highwire', alternatives: [] } }, read)).toEqual({
    title: { ...byHand, alternatives: [{ value: 'New', from: 'html' }] }, issued: read.issued, DOI: { value: '10.1/x', from: 'highwire', alternatives: [] },
  });
  expect(sourceOfVersion({ title: byHand }, { title: { value: 'Old', from: 'html', alternatives: [] } }).title).toEqual(byHand);
});
