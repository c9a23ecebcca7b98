import { Dexie } from 'dexie';
import type { Alignment, Use } from '../core/rows/evidence';
import type { New, Patch } from '../core/rows/row';
import { alive, bin, change, insert, read, restore, write, type Writing } from './writing';

const TABLES = ['items', 'uses', 'alignments'] as const;

/** Re-counts whether anything points at the item, in the linking verb's own transaction. */
export async function relink(w: Writing, itemId: string): Promise<void> {
  const item = await w.db.items.get(itemId);
  if (!item) return;
  const uses = alive(await w.db.uses.where({ itemId }).toArray()).length;
  const alignments = alive(await w.db.alignments.where({ targetId: itemId }).toArray()).length;
  const unlinked = uses + alignments > 0 ? 0 : 1;
  if (item.unlinked !== unlinked) await change(w, w.db.items, itemId, { unlinked });
}

/** Puts an item into the slot of a request, after those already there. */
export const putIntoSlot = (use: Omit<New<Use>, 'order'>): Promise<Use> =>
  write([...TABLES], async (w) => {
    const there = alive(await w.db.uses.where({ credentialId: use.credentialId, requestId: use.requestId }).toArray());
    const order = Math.max(0, ...there.map((u) => u.order)) + 1;
    const made = await insert(w, w.db.uses, { ...use, order });
    await relink(w, use.itemId);
    return made;
  });

export const editUse = (id: string, patch: Patch<Use>): Promise<Use> =>
  write([...TABLES], async (w) => {
    const before = await w.db.uses.get(id);
    const use = await change(w, w.db.uses, id, patch);
    for (const itemId of new Set([before?.itemId ?? '', use.itemId])) await relink(w, itemId);
    return use;
  });

/** Puts the uses of a slot into this order. */
export const orderSlot = (useIds: string[]): Promise<void> =>
  write(['uses'], async (w) => {
    for (const [at, id] of useIds.entries()) if ((await w.db.uses.get(id))?.order !== at + 1) await change(w, w.db.uses, id, { order: at + 1 });
  });

export const takeOutOfSlot = (id: string): Promise<Use> =>
  write([...TABLES], async (w) => {
    const use = await bin(w, w.db.uses, id);
    await relink(w, use.itemId);
    return use;
  });

export const putBackIntoSlot = (id: string): Promise<Use> =>
  write([...TABLES], async (w) => {
    const use = await restore(w, w.db.uses, id);
    await relink(w, use.itemId);
    return use;
  });

export const usesOf = (credentialId: string): Promise<Use[]> =>
  read(async (db) => {
    const rows = alive(await db.uses.where('[credentialId+requestId]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray());
    return rows.sort((a, b) => a.order - b.order);
  });

export const usesOfItem = (itemId: string): Promise<Use[]> => read(async (db) => alive(await db.uses.where({ itemId }).toArray()));

/** Points a target at the criterion it proves. */
export const align = (alignment: New<Alignment>): Promise<Alignment> =>
  write([...TABLES], async (w) => {
    const made = await insert(w, w.db.alignments, alignment);
    if (made.targetKind === 'item') await relink(w, made.targetId);
    return made;
  });

export const editAlignment = (id: string, patch: Patch<Alignment>): Promise<Alignment> =>
  write([...TABLES], async (w) => {
    const before = await w.db.alignments.get(id);
    const alignment = await change(w, w.db.alignments, id, patch);
    for (const targetId of new Set([before?.targetId ?? '', alignment.targetId])) await relink(w, targetId);
    return alignment;
  });

export const unalign = (id: string): Promise<Alignment> =>
  write([...TABLES], async (w) => {
    const gone = await bin(w, w.db.alignments, id);
    if (gone.targetKind === 'item') await relink(w, gone.targetId);
    return gone;
  });

export const realign = (id: string): Promise<Alignment> =>
  write([...TABLES], async (w) => {
    const back = await restore(w, w.db.alignments, id);
    if (back.targetKind === 'item') await relink(w, back.targetId);
    return back;
  });

export const alignmentsOf = (credentialId: string): Promise<Alignment[]> =>
  read(async (db) =>
    alive(await db.alignments.where('[credentialId+criterionId]').between([credentialId, Dexie.minKey], [credentialId, Dexie.maxKey]).toArray()),
  );

export const alignmentsOfTarget = (targetId: string): Promise<Alignment[]> =>
  read(async (db) => alive(await db.alignments.where({ targetId }).toArray()));
