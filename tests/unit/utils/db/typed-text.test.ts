import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStore, answersOf, markCopied } from '@/utils/db/answers';
import { clearDraft, draftKey, draftStore, listDrafts } from '@/utils/db/drafts';
import { addJot, editJot, getJot } from '@/utils/db/jots';
import { putIntoSlot, editUse, usesOf } from '@/utils/db/links';
import { revisionsOf } from '@/utils/db/revisions';
import { rowKey } from '@/utils/db/row-text';
import { textAtRisk, type TextStore } from '@/utils/db/typed-text';
import { answerKey, textStoreFor } from '@/utils/db/typed-text-stores';
import { database } from '@/utils/db/database';
import { aJot, emptyDatabase, keptItem } from './rows';

emptyDatabase();

const everything = async (store: TextStore): Promise<string[]> => {
  const { text, others } = await store.read();
  return [text, ...others].toSorted();
};

describe('text at risk', () => {
  it.each([
    ['nothing stored', undefined, 'mine', 0, null],
    ['began from what is stored', { text: 'theirs', rev: 3 }, 'mine', 3, null],
    ['stored is empty', { text: '', rev: 3 }, 'mine', 2, null],
    ['mine holds theirs', { text: 'theirs', rev: 3 }, 'theirs and mine', 2, null],
    ['parted', { text: 'theirs', rev: 3 }, 'mine', 2, 'theirs'],
    ['theirs holds mine', { text: 'mine and more', rev: 3 }, 'mine', 2, 'mine and more'],
  ])('%s', (_, stored, mine, baseRev, expected) => expect(textAtRisk(stored, mine, baseRev)).toBe(expected));
});

/** A draft, an answer and a row's own text keep the same promise. */
describe.each([
  ['a draft', async () => draftKey('jot', 'c1')],
  ['an answer', async () => answerKey('c1', 'p1')],
  ['a row of its own', async () => rowKey('items', (await keptItem({ note: '' })).id, 'note')],
])('%s', (_, keyOf) => {
  it('gives back what was kept', async () => {
    const key = await keyOf();
    const { rev } = await textStoreFor(key).read();
    const kept = await textStoreFor(key).keep('Waited five seconds', rev);
    expect(kept.other).toBeNull();
    expect(await textStoreFor(key).read()).toMatchObject({ text: 'Waited five seconds', rev: kept.rev, others: [], keptAt: kept.keptAt });
  });

  it('keeps both when two surfaces parted, until one is settled', async () => {
    const key = await keyOf();
    const [popup, panel] = [textStoreFor(key), textStoreFor(key)];
    const { rev } = await popup.read();
    await panel.read();
    await popup.keep('from the popup', rev);
    const kept = await panel.keep('from the panel', rev);
    expect(kept.other).toBe('from the popup');
    expect(await everything(textStoreFor(key))).toEqual(['from the panel', 'from the popup']);
    await textStoreFor(key).settle('from the popup');
    expect(await everything(textStoreFor(key))).toEqual(['from the panel']);
  });

  it('never loses a text, whoever writes when', async () => {
    expect.hasAssertions();
    const act = fc.record({ surface: fc.integer({ min: 0, max: 2 }), read: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        await Promise.all(database().tables.map((table) => table.clear()));
        const key = await keyOf();
        const surfaces = [0, 1, 2].map(() => ({ store: textStoreFor(key), rev: 0 }));
        for (const surface of surfaces) surface.rev = (await surface.store.read()).rev;
        let stored = { text: '', rev: surfaces[0]?.rev ?? 0 };
        /** What nobody who had seen it wrote over. */
        const owed: string[] = [];
        for (const [n, { surface: who, read }] of acts.entries()) {
          const surface = surfaces[who] ?? { store: textStoreFor(key), rev: 0 };
          if (read) surface.rev = (await surface.store.read()).rev;
          if (surface.rev !== stored.rev && stored.text) owed.push(stored.text);
          surface.rev = (await surface.store.keep(`[${n}]`, surface.rev)).rev;
          stored = { text: `[${n}]`, rev: surface.rev };
        }
        expect(await everything(textStoreFor(key))).toEqual([stored.text, ...owed].toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe('a row of its own', () => {
  it('takes a write to another of its columns for no other version', async () => {
    const item = await keptItem();
    const use = await putIntoSlot({ credentialId: 'c1', requestId: 'r1', itemId: item.id, renditionId: '', title: '', caption: 'Old caption' });
    const caption = textStoreFor(rowKey('uses', use.id, 'caption'));
    const { rev } = await caption.read();
    await editUse(use.id, { title: 'Protocol' });
    expect((await caption.keep('New words', rev)).other).toBeNull();
    expect((await usesOf('c1'))[0]).toMatchObject({ title: 'Protocol', caption: 'New words' });
  });

  it('refuses a key whose row is gone, so that the text waits elsewhere', async () => {
    await expect(textStoreFor(rowKey('items', 'gone', 'note')).keep('text', 0)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is a draft when the key names no column that may be typed into', async () => {
    await textStoreFor('row/items/x/bytes').keep('text', 0);
    expect((await draftStore('row/items/x/bytes').read()).text).toBe('text');
  });
});

describe('drafts', () => {
  it('are one per field and context, and clear for good', async () => {
    await draftStore(draftKey('jot', 'c1')).keep('for c1', 0);
    await draftStore(draftKey('jot')).keep('inbox', 0);
    expect((await listDrafts()).map((d) => d.text).toSorted()).toEqual(['for c1', 'inbox']);
    await clearDraft(draftKey('jot'));
    expect((await listDrafts()).map((d) => d.id)).toEqual(['jot/c1']);
  });

  it('empty in the transaction that makes them a jot', async () => {
    await draftStore('jot').keep('grown', 0);
    const jot = await addJot(aJot({ body: 'grown' }), 'jot');
    expect(await getJot(jot.id)).toMatchObject({ body: 'grown' });
    expect((await draftStore('jot').read()).text).toBe('');
  });
});

describe('answers', () => {
  it('are one row on every machine', async () => {
    await answerStore('c1', 'p1').keep('a', 0);
    await answerStore('c1', 'p2').keep('b', 0);
    await answerStore('c2', 'p1').keep('c', 0);
    expect((await answersOf('c1')).map((a) => [a.id, a.body])).toEqual([['c1:p1', 'a'], ['c1:p2', 'b']]);
  });

  it('say when and what was copied', async () => {
    await answerStore('c1', 'p1').keep('text', 0);
    const answer = await markCopied('c1', 'p1', 'hash');
    expect((await answersOf('c1'))[0]).toMatchObject({ copiedHash: 'hash', copiedAt: answer.copiedAt });
    expect(answer.copiedAt).not.toBe('');
  });

  it('keep the other version even when the same words stand among the earlier bodies', async () => {
    const store = answerStore('c1', 'p1');
    const { rev } = await store.keep('theirs', 0);
    await database().revisions.add({ id: 'r', createdAt: '', updatedAt: '', deletedAt: '', seen: {}, ofKind: 'answer', ofId: 'c1:p1', body: 'theirs', at: '2026-01-01T00:00:00.000Z', how: 'typed' });
    await store.keep('mine', rev - 1);
    expect((await store.read()).others).toEqual(['theirs']);
  });
});

describe('earlier bodies', () => {
  it('one for a burst of typing, newest first', async () => {
    const jot = await addJot(aJot({ body: 'first' }));
    await database().jots.update(jot.id, { createdAt: '2026-01-01T00:00:00.000Z' });
    await editJot(jot.id, { body: 'second' });
    await editJot(jot.id, { body: 'second and' });
    expect((await revisionsOf(jot.id)).map((r) => r.body)).toEqual(['first']);
  });

  it('also when the jot is edited where it stands', async () => {
    const jot = await addJot(aJot({ body: 'first' }));
    await database().jots.update(jot.id, { createdAt: '2026-01-01T00:00:00.000Z' });
    const store = textStoreFor(rowKey('jots', jot.id, 'body'));
    await store.keep('rewritten', (await store.read()).rev);
    expect((await revisionsOf(jot.id)).map((r) => r.body)).toEqual(['first']);
  });

  it('none for the first burst of a new text', async () => {
    const store = answerStore('c1', 'p1');
    let rev = 0;
    for (const text of ['H', 'He', 'Hel']) rev = (await store.keep(text, rev)).rev;
    expect(await revisionsOf('c1:p1')).toEqual([]);
  });
});
