import { describe, expect, it } from 'vitest';
import { answerStore } from '@/utils/db/answers';
import { readCredentialView } from '@/utils/db/credential-view';
import { addCredential, binCredential, editCredential, getCredential, listCredentials, restoreCredential, takeUp, touchCredential } from '@/utils/db/credentials';
import { database } from '@/utils/db/database';
import { addEvent, binEvent, eventsOf, restoreEvent } from '@/utils/db/events';
import { addJot, binJot, getJot, listAllJots, listJots, restoreJot } from '@/utils/db/jots';
import { align, putIntoSlot } from '@/utils/db/links';
import { setTags, tagsOf } from '@/utils/db/tags';
import { addTemplate, binTemplate, getTemplate, getTemplates, listTemplates, restoreTemplate } from '@/utils/db/templates';
import { addTimeEntry, binTimeEntry, editTimeEntry, entriesBetween, entriesOfCredential, lastDayBefore, restoreTimeEntry } from '@/utils/db/time-entries';
import { aJot, anItem, aPursuit, aTemplate, aTimeEntry, emptyDatabase, keptItem, nowhere } from './rows';

emptyDatabase();

const anEvent = (credentialId: string) => ({ credentialId, kind: 'enrolled' as const, on: '2026-03-01', who: '', reference: '', note: '', submissionId: '' });

/** Each kind of thing that can be binned, in one table: how to make, read, bin and restore one. */
describe.each([
  ['a template', async () => (await addTemplate(aTemplate())).id, getTemplate, async () => (await listTemplates()).length, binTemplate, restoreTemplate],
  ['a credential', async () => (await aPursuit()).id, getCredential, async () => (await listCredentials()).length, binCredential, restoreCredential],
  ['a jot', async () => (await addJot(aJot())).id, getJot, async () => (await listJots('')).length, binJot, restoreJot],
  ['an event', async () => (await addEvent(anEvent('c1'))).id, (id: string) => database().events.get(id), async () => (await eventsOf('c1')).length, binEvent, restoreEvent],
  ['a time entry', async () => (await addTimeEntry(aTimeEntry(), [])).id, (id: string) => database().timeEntries.get(id), async () => (await entriesBetween('2026-03-01', '2026-03-31')).length, binTimeEntry, restoreTimeEntry],
])('%s', (_, make, get, listed, toBin, fromBin) => {
  it('goes into the bin and comes back as it was', async () => {
    const id = await make();
    const before = await get(id);
    expect(await listed()).toBe(1);
    await toBin(id);
    expect(await listed()).toBe(0);
    expect((await get(id))?.deletedAt).not.toBe('');
    await fromBin(id);
    expect(await listed()).toBe(1);
    expect({ ...(await get(id)), updatedAt: '', seen: {} }).toEqual({ ...before, updatedAt: '', seen: {} });
  });

  it('counts its writes by installation', async () => {
    const id = await make();
    await toBin(id);
    expect(Object.values((await get(id))?.seen ?? {})).toEqual([2]);
  });

  it('is not found when it was never there', async () => {
    await expect(toBin('nothing')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('credentials', () => {
  it('come with their template, or not at all', async () => {
    const { id, templateId } = await aPursuit();
    expect((await getTemplate(templateId))?.title).toBe('Feedback students use');
    await expect(takeUp(aTemplate(), { title: '', dueOn: '', colour: (() => 1) as never })).rejects.toThrow(/clone/);
    expect((await listTemplates()).map((t) => t.id)).toEqual([templateId]);
    expect((await listCredentials()).map((c) => c.id)).toEqual([id]);
  });

  it('are listed last used first', async () => {
    const first = await aPursuit('first');
    const second = await addCredential({ templateId: first.templateId, title: 'second', dueOn: '', colour: 2, lastUsedAt: '2020-01-01T00:00:00.000Z' });
    expect((await listCredentials()).map((c) => c.title)).toEqual(['first', 'second']);
    await database().credentials.update(first.id, { lastUsedAt: '2021-01-01T00:00:00.000Z' });
    await touchCredential(second.id);
    expect((await listCredentials(1)).map((c) => c.title)).toEqual(['second']);
    await editCredential(second.id, { title: 'renamed' });
    expect((await getCredential(second.id))?.title).toBe('renamed');
  });

  it('are read whole: with what is theirs and alive', async () => {
    const { id } = await aPursuit();
    const mine = await keptItem({ credentialId: id, title: 'captured for it' });
    const used = await keptItem({ title: 'used' });
    const aligned = await keptItem({ title: 'aligned' });
    await keptItem({ title: 'stranger' });
    const gone = await keptItem({ title: 'gone' });
    for (const item of [used, gone]) await putIntoSlot({ credentialId: id, requestId: 'r1', itemId: item.id, renditionId: '', title: '', caption: '' });
    await align({ credentialId: id, criterionId: 'c1', targetKind: 'item', targetId: aligned.id, locator: nowhere, shows: '' });
    await database().items.update(gone.id, { deletedAt: '2026-03-13T00:00:00.000Z' });
    await answerStore(id, 'p1').keep('I teach.', 0);
    await addJot(aJot({ credentialId: id }));
    await addEvent(anEvent(id));
    const view = await readCredentialView(id);
    expect(view?.items.map((i) => i.title).toSorted()).toEqual(['aligned', 'captured for it', 'used']);
    expect(view).toMatchObject({ credential: { id }, answers: [{ body: 'I teach.' }], jots: [{ credentialId: id }], events: [{ kind: 'enrolled' }], alignments: [{}] });
    expect(mine.credentialId).toBe(id);
  });

  it('are undefined when they or their template are gone', async () => {
    expect(await readCredentialView('nothing')).toBeUndefined();
    const { id, templateId } = await aPursuit();
    await database().templates.delete(templateId);
    expect(await readCredentialView(id)).toBeUndefined();
  });
});

describe('templates', () => {
  it('are read many at once, with holes', async () => {
    const { id } = await addTemplate(aTemplate());
    expect((await getTemplates([id, 'nothing'])).map((t) => t?.id)).toEqual([id, undefined]);
  });
});

describe('jots', () => {
  it('wait in the inbox, or belong to a credential', async () => {
    await addJot(aJot({ body: 'inbox' }));
    await addJot(aJot({ body: 'mine', credentialId: 'c1' }));
    expect((await listJots('')).map((j) => j.body)).toEqual(['inbox']);
    expect((await listJots('c1')).map((j) => j.body)).toEqual(['mine']);
    expect(await listAllJots()).toHaveLength(2);
  });
});

describe('time by hand', () => {
  it('keeps what was changed, from what', async () => {
    const { id } = await addTimeEntry(aTimeEntry(), ['c1']);
    await editTimeEntry(id, { minutes: 50, what: 'Planned the lesson' });
    const [found] = await entriesBetween('2026-03-12', '2026-03-12');
    expect(found?.entry).toMatchObject({ minutes: 50, edited: [{ field: 'minutes', from: '45', to: '50' }] });
  });

  it('sets its shares to exactly these, and leaves alone those that stay', async () => {
    const { id } = await addTimeEntry(aTimeEntry(), ['c1', 'c2', 'c2']);
    const [before] = await entriesOfCredential('c2');
    await editTimeEntry(id, {}, [{ credentialId: 'c2', weight: 1 }, { credentialId: 'c3', weight: 1 }]);
    const [after] = await entriesOfCredential('c2');
    expect(after?.shares.map((s) => s.credentialId).toSorted()).toEqual(['c2', 'c3']);
    expect(after?.shares.find((s) => s.credentialId === 'c2')).toEqual(before?.shares.find((s) => s.credentialId === 'c2'));
    expect(await entriesOfCredential('c1')).toEqual([]);
  });

  it('weighs its shares, and its history says how they stood', async () => {
    const { id } = await addTimeEntry(aTimeEntry(), ['c2', 'c1']);
    await editTimeEntry(id, {}, [{ credentialId: 'c1', weight: 3 }, { credentialId: 'c2', weight: 2 }]);
    await editTimeEntry(id, {}, [{ credentialId: 'c2', weight: 2 }, { credentialId: 'c1', weight: 3 }]);
    const [found] = await entriesOfCredential('c1');
    expect(found?.shares.map((s) => `${s.credentialId} ${s.weight}`).toSorted()).toEqual(['c1 3', 'c2 2']);
    expect(found?.entry.edited).toMatchObject([{ field: 'shares', from: 'c1:1 c2:1', to: 'c1:3 c2:2' }]);
  });

  it('knows the newest day before another', async () => {
    for (const day of ['2026-01-05', '2026-02-10', '2026-03-12']) await addTimeEntry(aTimeEntry({ day }), []);
    expect(await lastDayBefore('2026-03-12')).toBe('2026-02-10');
    expect(await lastDayBefore('2026-01-05')).toBe('');
  });

  it('is found by its day, both ends included, newest first', async () => {
    for (const day of ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14']) await addTimeEntry(aTimeEntry({ day }), []);
    expect((await entriesBetween('2026-03-12', '2026-03-13')).map((e) => e.entry.day)).toEqual(['2026-03-13', '2026-03-12']);
  });
});

describe('tags', () => {
  it('are set to exactly these', async () => {
    await setTags('jot', 'j1', ['a', 'b']);
    await setTags('jot', 'j1', ['b', 'c']);
    await setTags('item', 'j1', ['other kind']);
    expect((await tagsOf('jot', 'j1')).toSorted()).toEqual(['b', 'c']);
  });
});

describe('a row', () => {
  it('has every column filled', async () => {
    const item = await keptItem();
    expect(item).toMatchObject({ ...anItem(), deletedAt: '' });
    expect(item.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(item.createdAt).toBe(item.updatedAt);
    expect(Object.values(item.seen)).toEqual([1]);
  });
});
