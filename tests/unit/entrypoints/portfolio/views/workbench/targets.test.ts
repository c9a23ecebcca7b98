import { describe, expect, it } from 'vitest';
import { point, targetsOf, unpoint } from '@/entrypoints/portfolio/views/workbench/targets';
import { currentUndo } from '@/components/undo';
import { addJot, getJot } from '@/utils/db/jots';
import { answerId, answersOf, answerStore } from '@/utils/db/answers';
import { readCredentialView, type CredentialView } from '@/utils/db/credential-view';
import { align, alignmentsOf, putIntoSlot } from '@/utils/db/links';
import { listJots } from '@/utils/db/jots';
import { slotNames } from '@/utils/credentials/slot-names';
import { aPursuit, emptyDatabase, keptItem, nowhere } from '../../../../utils/db/rows';

emptyDatabase();

const aJot = (body: string, credentialId: string) => addJot({ body, credentialId, promptId: '', itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [] });

/** A credential with an answer, a slot filled, a loose artifact, a source that the answer refers to, one that nothing does, and two jots. */
async function desk() {
  const { id } = await aPursuit();
  const used = await keptItem({ title: 'Plan', credentialId: id });
  const loose = await keptItem({ title: 'Board', credentialId: id });
  const cited = await keptItem({ title: 'Ten ways', role: 'source', credentialId: id });
  const read = await keptItem({ title: 'Only read', role: 'source', credentialId: id });
  await putIntoSlot({ credentialId: id, requestId: 'r1', itemId: used.id, renditionId: '', title: 'My plan', caption: '' });
  await answerStore(id, 'p1').keep(`As *[[item:${cited.id}]]* says`, 0);
  const pointing = await aJot('It felt calm', id);
  const idle = await aJot('Buy chalk', id);
  await align({ credentialId: id, criterionId: 'c1', targetKind: 'jot', targetId: pointing.id, locator: nowhere, shows: '' });
  const waiting = await aJot('From the inbox', '');
  return { id, used, loose, cited, read, pointing, idle, waiting, rows: await rowsOf(id) };
}

async function rowsOf(id: string) {
  const view = (await readCredentialView(id)) as CredentialView;
  return { view, names: slotNames(view.template, view.uses, view.items), inbox: await listJots('') };
}

describe('what can point at a criterion', () => {
  it('is listed as the submission has it: steps, loose evidence, jots that point, sources that are cited', async () => {
    const { id, used, loose, cited, pointing, rows } = await desk();
    expect(targetsOf(rows).map((t) => t.id)).toEqual([answerId(id, 'p1'), used.id, loose.id, pointing.id, cited.id]);
  });

  it('can be all of it', async () => {
    const { read, idle, waiting, rows } = await desk();
    expect(targetsOf(rows, true).map((t) => t.id)).toEqual(expect.arrayContaining([read.id, idle.id, waiting.id]));
  });

  it('says what counts, and is called as its slot', async () => {
    const { used, cited, rows } = await desk();
    const found = new Map(targetsOf(rows).map((t) => [t.id, t]));
    expect(found.get(used.id)).toMatchObject({ title: 'My plan', name: 'Protocol 1', second: 'Protocol 1', worth: 'practice' });
    expect(found.get(cited.id)).toMatchObject({ worth: 'source', use: null });
  });

  it('lists an item in two slots once', async () => {
    const { id, used } = await desk();
    await putIntoSlot({ credentialId: id, requestId: 'r1', itemId: used.id, renditionId: '', title: '', caption: '' });
    expect(targetsOf(await rowsOf(id)).filter((t) => t.id === used.id)).toHaveLength(1);
  });

  it('leaves out an answer without words', async () => {
    const { id } = await desk();
    const [answer] = await answersOf(id);
    await answerStore(id, 'p1').keep('  ', answer?.rev ?? 0);
    expect(targetsOf(await rowsOf(id)).some((t) => t.kind === 'answer')).toBe(false);
  });
});

describe('pointing', () => {
  it('files a jot that waited in the inbox, and undoing takes both back', async () => {
    const { id, waiting, rows } = await desk();
    const criterion = rows.view.template.criteria[0];
    const target = targetsOf(rows, true).find((t) => t.id === waiting.id);
    if (!criterion || !target) throw new Error('the desk is not laid');
    await point(rows, target, criterion);
    expect((await getJot(waiting.id))?.credentialId).toBe(id);
    expect((await alignmentsOf(id)).map((a) => a.targetId)).toContain(waiting.id);
    await currentUndo()?.undo();
    expect((await getJot(waiting.id))?.credentialId).toBe('');
    expect((await alignmentsOf(id)).map((a) => a.targetId)).not.toContain(waiting.id);
  });

  it('no longer takes every place of the cell, and undoing brings each back', async () => {
    const { id, used, rows } = await desk();
    const criterion = rows.view.template.criteria[0];
    const target = targetsOf(rows).find((t) => t.id === used.id);
    if (!criterion || !target) throw new Error('the desk is not laid');
    await point(rows, target, criterion);
    await point(rows, target, criterion);
    const cell = (await alignmentsOf(id)).filter((a) => a.targetId === used.id);
    await unpoint(cell, target, criterion);
    expect((await alignmentsOf(id)).filter((a) => a.targetId === used.id)).toHaveLength(0);
    await currentUndo()?.undo();
    expect((await alignmentsOf(id)).filter((a) => a.targetId === used.id)).toHaveLength(2);
  });
});
