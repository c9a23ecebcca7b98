import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '@/utils/db/database';
import { getItem } from '@/utils/db/items';
import { align, alignmentsOf, alignmentsOfTarget, editAlignment, editUse, orderSlot, putBackIntoSlot, putIntoSlot, realign, takeOutOfSlot, unalign, usesOf, usesOfItem } from '@/utils/db/links';
import { emptyDatabase, keptItem, nowhere } from './rows';

emptyDatabase();

const use = (itemId: string, requestId = 'r1') => ({ credentialId: 'c1', requestId, itemId, renditionId: '', title: '', caption: '' });
const alignment = (targetId: string) => ({ credentialId: 'c1', criterionId: 'k1', targetKind: 'item' as const, targetId, locator: nowhere, shows: 'that it is used' });

/** What `unlinked` must say, counted afresh. */
async function countedUnlinked(itemId: string): Promise<0 | 1> {
  const db = database();
  const uses = await db.uses.filter((row) => row.itemId === itemId && row.deletedAt === '').count();
  const alignments = await db.alignments.filter((row) => row.targetKind === 'item' && row.targetId === itemId && row.deletedAt === '').count();
  return uses + alignments > 0 ? 0 : 1;
}

describe('slots', () => {
  it('keep the order in which they were filled', async () => {
    const [a, b] = [await keptItem({ title: 'a' }), await keptItem({ title: 'b' })];
    await putIntoSlot(use(b.id));
    await putIntoSlot(use(a.id));
    expect((await usesOf('c1')).map((u) => [u.itemId, u.order])).toEqual([[b.id, 1], [a.id, 2]]);
    expect(await usesOfItem(a.id)).toHaveLength(1);
  });

  it('take another order', async () => {
    const made = [];
    for (const title of ['a', 'b', 'c']) made.push(await putIntoSlot(use((await keptItem({ title })).id)));
    const [a, b, c] = made.map((row) => row.id);
    await orderSlot([c ?? '', a ?? '', b ?? '']);
    expect((await usesOf('c1')).map((row) => row.id)).toEqual([c, a, b]);
  });

  it('can be emptied and filled again as they were', async () => {
    const item = await keptItem();
    const made = await putIntoSlot({ ...use(item.id), caption: 'The three questions' });
    await takeOutOfSlot(made.id);
    expect(await usesOf('c1')).toEqual([]);
    await putBackIntoSlot(made.id);
    expect((await usesOf('c1'))[0]?.caption).toBe('The three questions');
  });
});

describe('alignments', () => {
  it('point an answer at a criterion, and that touches no item', async () => {
    const made = await align({ ...alignment('c1:p1'), targetKind: 'answer' });
    expect(await alignmentsOfTarget('c1:p1')).toEqual([made]);
    await unalign(made.id);
    expect(await alignmentsOf('c1')).toEqual([]);
    await realign(made.id);
    expect(await alignmentsOf('c1')).toHaveLength(1);
  });
});

describe('unlinked', () => {
  it('is true to the links after any acts in any order', async () => {
    const act = fc.record({
      what: fc.constantFrom('use', 'takeOut', 'putBack', 'moveUse', 'align', 'unalign', 'realign', 'moveAlignment'),
      item: fc.nat(2),
      link: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        const items = [await keptItem(), await keptItem(), await keptItem()].map((item) => item.id);
        const uses: string[] = [];
        const alignments: string[] = [];
        for (const { what, item, link } of acts) {
          const itemId = items[item] ?? '';
          const [useId, alignmentId] = [uses[link % Math.max(1, uses.length)], alignments[link % Math.max(1, alignments.length)]];
          if (what === 'use') uses.push((await putIntoSlot(use(itemId))).id);
          if (what === 'align') alignments.push((await align(alignment(itemId))).id);
          if (useId) {
            if (what === 'takeOut') await takeOutOfSlot(useId);
            if (what === 'putBack') await putBackIntoSlot(useId);
            if (what === 'moveUse') await editUse(useId, { itemId });
          }
          if (alignmentId) {
            if (what === 'unalign') await unalign(alignmentId);
            if (what === 'realign') await realign(alignmentId);
            if (what === 'moveAlignment') await editAlignment(alignmentId, { targetId: itemId });
          }
        }
        for (const id of items) expect((await getItem(id))?.unlinked).toBe(await countedUnlinked(id));
      }),
      { numRuns: 40 },
    );
  });
});
