import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/core/rows/evidence';
import { answerStore, answersOf } from '@/utils/db/answers';
import { openCopy } from '@/utils/db/backup';
import { database } from '@/utils/db/database';
import { draftStore } from '@/utils/db/drafts';
import { binItem, editItem, getItem, listItems } from '@/utils/db/items';
import { addJot, getJot } from '@/utils/db/jots';
import { putIntoSlot } from '@/utils/db/links';
import { rowKey } from '@/utils/db/row-text';
import { addTimeEntry, editTimeEntry, entriesOfCredential } from '@/utils/db/time-entries';
import { currentTimer, startTimer, stopTimer } from '@/utils/db/timer';
import { textStoreFor } from '@/utils/db/typed-text-stores';
import { leaveVersion, listVersions, takeVersion } from '@/utils/db/versions';
import { copy, elsewhere, everything, wipe } from '../copies';
import { aJot, aTimeEntry, emptyDatabase, keptItem } from '../rows';

emptyDatabase();

describe('a copy from another machine', () => {
  it('brings what is new there and keeps what is new here', async () => {
    await addJot(aJot({ body: 'both' }));
    const there = await elsewhere(() => addJot(aJot({ body: 'there' })));
    await addJot(aJot({ body: 'here' }));
    expect((await openCopy(there)).added.jots).toBe(1);
    expect((await database().jots.toArray()).map((j) => j.body).toSorted()).toEqual(['both', 'here', 'there']);
  });

  it('brings newer writes, and never older ones', async () => {
    const item = await keptItem({ title: 'old' });
    const there = await elsewhere(() => editItem(item.id, { title: 'new' }));
    const old = await copy();
    expect(await openCopy(there)).toMatchObject({ updated: 1, texts: 0 });
    expect((await getItem(item.id))?.title).toBe('new');
    expect(await openCopy(old)).toMatchObject({ updated: 0 });
    expect((await getItem(item.id))?.title).toBe('new');
  });

  it('of an answer that was written on both keeps both', async () => {
    await answerStore('c1', 'p1').keep('begun', 0);
    const there = await elsewhere(async () => answerStore('c1', 'p1').keep('written there', (await answerStore('c1', 'p1').read()).rev));
    await answerStore('c1', 'p1').keep('written here', (await answerStore('c1', 'p1').read()).rev);
    expect((await openCopy(there)).texts).toBe(1);
    const { text, others } = await answerStore('c1', 'p1').read();
    expect([text, ...others].toSorted()).toEqual(['written here', 'written there']);
    expect(await answersOf('c1')).toHaveLength(1);
    expect(await openCopy(there)).toMatchObject({ updated: 0, texts: 0 });
  });

  it('of a draft, a note and a jot that were written on both keeps both', async () => {
    const item = await keptItem();
    const jot = await addJot(aJot({ body: 'begun' }));
    const keys = ['jot', rowKey('items', item.id, 'note'), rowKey('jots', jot.id, 'body')];
    const type = async (words: string) => {
      for (const key of keys) await textStoreFor(key).keep(words, (await textStoreFor(key).read()).rev);
    };
    const there = await elsewhere(() => type('typed there'));
    await type('typed here');
    expect(await openCopy(there)).toMatchObject({ texts: 3, versions: 0 });
    const found = await Promise.all(keys.map(async (key) => {
      const { text, others } = await textStoreFor(key).read();
      return [text, ...others].toSorted();
    }));
    expect(found).toEqual(keys.map(() => ['typed here', 'typed there']));
  });

  it('of other columns keeps the newer, and the other until it is seen to', async () => {
    const item = await keptItem({ role: 'evidence', madeBy: 'me' });
    const there = await elsewhere(() => editItem(item.id, { madeBy: 'team' }));
    await editItem(item.id, { role: 'source' });
    expect(await openCopy(there)).toMatchObject({ texts: 0, versions: 1 });
    expect(await getItem(item.id)).toMatchObject({ role: 'source', madeBy: 'me' });
    const [version] = await listVersions();
    expect(version).toMatchObject({ table: 'items', name: 'Protocol', row: { role: 'source' }, other: { role: 'evidence', madeBy: 'team' } });
    if (!version) throw new Error('no version');
    await takeVersion(version);
    expect(await getItem(item.id)).toMatchObject({ role: 'evidence', madeBy: 'team' });
    const [back] = await listVersions();
    expect(back?.other).toMatchObject({ role: 'source', madeBy: 'me' });
    const keepAgain = await leaveVersion(back ?? version);
    expect(await listVersions()).toEqual([]);
    await keepAgain();
    expect(await listVersions()).toHaveLength(1);
  });

  it('writes a time entry’s other numbers into its history', async () => {
    const { id } = await addTimeEntry(aTimeEntry({ minutes: 45 }), []);
    const there = await elsewhere(() => editTimeEntry(id, { minutes: 50 }));
    await editTimeEntry(id, { minutes: 60 });
    expect(await openCopy(there)).toMatchObject({ versions: 0 });
    const entry = await database().timeEntries.get(id);
    expect(entry?.minutes).toBe(60);
    expect(entry?.edited.map((e) => [e.field, e.from, e.to])).toEqual([['minutes', '45', '60'], ['minutes', '45', '50'], ['minutes', '50', '60']]);
  });

  it('takes out of the bin what was changed elsewhere', async () => {
    const item = await keptItem();
    const there = await elsewhere(() => editItem(item.id, { title: 'worked on' }));
    await binItem(item.id);
    await openCopy(there);
    expect(await listItems({ by: 'all' })).toMatchObject([{ title: 'worked on' }]);
  });

  it('counts links again', async () => {
    const item = await keptItem();
    const there = await elsewhere(() => putIntoSlot({ credentialId: 'c1', requestId: 'r1', itemId: item.id, renditionId: '', title: '', caption: '' }));
    await editItem(item.id, { title: 'edited here too' });
    await openCopy(there);
    expect(await getItem(item.id)).toMatchObject({ title: 'edited here too', unlinked: 0 });
  });

  it('leaves one share of an entry to each credential', async () => {
    const { id } = await addTimeEntry(aTimeEntry(), []);
    const there = await elsewhere(() => editTimeEntry(id, {}, [{ credentialId: 'c1', weight: 1 }]));
    await editTimeEntry(id, {}, [{ credentialId: 'c1', weight: 1 }]);
    await openCopy(there);
    expect((await entriesOfCredential('c1')).flatMap((e) => e.shares)).toHaveLength(1);
  });

  it('leaves the timer that runs here running, and ends the other where it was last seen', async () => {
    const there = await elsewhere(() => startTimer({ what: 'there', day: '2026-03-12', zone: 'UTC', credentialIds: [] }));
    await startTimer({ what: 'here', day: '2026-03-12', zone: 'UTC', credentialIds: [] });
    await openCopy(there);
    expect(await currentTimer()).toMatchObject({ running: true, entry: { what: 'here' } });
    await stopTimer();
    expect(await database().intervals.where('[deletedAt+endAt]').equals(['', '']).count()).toBe(0);
    expect((await database().intervals.toArray()).filter((i) => i.endAt < i.startAt)).toEqual([]);
  });

  it('comes to the same on both, whatever each did', async () => {
    const act = fc.record({ where: fc.constantFrom('here', 'there'), what: fc.constantFrom('answer', 'jot', 'item', 'role', 'bin', 'draft', 'time'), word: fc.constantFrom('a', 'b', 'c') });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        await wipe();
        const item = await keptItem();
        const entry = await addTimeEntry(aTimeEntry(), []);
        const run = async (where: string): Promise<string[]> => {
          const typed: string[] = [];
          for (const [n, { what, word }] of acts.filter((a) => a.where === where).entries()) {
            const text = `${where} ${word}${n}`;
            if (what === 'answer') await answerStore('c1', 'p1').keep(text, (await answerStore('c1', 'p1').read()).rev);
            if (what === 'draft') await draftStore('jot').keep(text, (await draftStore('jot').read()).rev);
            if (what === 'jot') typed.push((await addJot(aJot({ body: text }))).id);
            if (what === 'item') await editItem(item.id, { title: text });
            if (what === 'role') await editItem(item.id, { role: word === 'a' ? 'source' : 'evidence', site: text });
            if (what === 'bin') await binItem(item.id);
            if (what === 'time') await editTimeEntry(entry.id, { minutes: 46 + n });
          }
          return typed;
        };
        let jots: string[] = [];
        const there = await elsewhere(async () => { jots = await run('there'); });
        jots.push(...(await run('here')));
        const here = await copy();
        await openCopy(there);
        const seenHere = await everything();
        await wipe();
        await openCopy(there);
        await openCopy(here);
        const seenThere = await everything();
        /** What is read, leaving out who counted which write when, and which text stands first. */
        const said = (all: Record<string, unknown[]>) => ({
          answers: all.answers?.map((row) => (row as { body: string }).body),
          drafts: all.drafts?.map((row) => { const { id, text, others } = row as { id: string; text: string; others: string[] }; return [id.split('/')[0], text, id.startsWith('version') ? others.length : others.toSorted()]; }),
          items: all.items?.map((row) => { const { title, role, site, deletedAt } = row as Item; return [title, role, site, deletedAt === '']; }),
          minutes: all.timeEntries?.map((row) => (row as { minutes: number }).minutes),
          jots: all.jots?.map((row) => (row as { body: string }).body).toSorted(),
        });
        expect(said(seenThere)).toEqual(said(seenHere));
        expect((await Promise.all(jots.map(getJot))).filter((jot) => !jot)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
