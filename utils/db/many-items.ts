import type { Alignment, Use } from '../core/rows/evidence';
import type { New } from '../core/rows/row';
import type { Tag } from '../core/rows/time';
import { nowhere } from '../reflect/locator';
import { relink } from './links';
import { alive, bin, changeRow, insert, read, restore, write } from './writing';

/** One act on many items is one transaction; each answers how to undo it, in one as well. */
export type Undo = () => Promise<void>;

const LINKS = ['items', 'uses', 'alignments'] as const;

const setBinned = (ids: readonly string[], binned: boolean): Promise<void> =>
  write(['items'], async (w) => {
    for (const id of ids) {
      // What was emptied or destroyed meanwhile stays as it is.
      const item = await w.db.items.get(id);
      if (item && !item.purged) await changeRow(w, w.db.items, item, { deletedAt: binned ? w.now : '' });
    }
  });

export async function binItems(ids: readonly string[]): Promise<Undo> {
  await setBinned(ids, true);
  return () => setBinned(ids, false);
}

export async function restoreItems(ids: readonly string[]): Promise<Undo> {
  await setBinned(ids, false);
  return () => setBinned(ids, true);
}

/** Puts items into one slot, after those already there; one that is there already stays as it is. Answers how many went in. */
export async function putItemsIntoSlot(items: readonly { id: string; title: string }[], { credentialId, requestId }: Pick<Use, 'credentialId' | 'requestId'>): Promise<{ put: number; undo: Undo }> {
  const made = await write([...LINKS], async (w) => {
    const there = alive(await w.db.uses.where({ credentialId, requestId }).toArray());
    let order = Math.max(0, ...there.map((use) => use.order));
    const uses: Use[] = [];
    for (const { id: itemId, title } of items) {
      if (there.some((use) => use.itemId === itemId)) continue;
      order += 1;
      uses.push(await insert<Use>(w, w.db.uses, { credentialId, requestId, itemId, renditionId: '', title, caption: '', order }));
      await relink(w, itemId);
    }
    return uses;
  });
  return {
    put: made.length,
    undo: () => write([...LINKS], async (w) => {
      for (const { id, itemId } of made) {
        await bin(w, w.db.uses, id);
        await relink(w, itemId);
      }
    }),
  };
}

/** Points items at one criterion, each as a whole; one that points there already stays as it is. */
export async function alignItems(ids: readonly string[], { credentialId, criterionId, shows }: Pick<New<Alignment>, 'credentialId' | 'criterionId' | 'shows'>): Promise<{ put: number; undo: Undo }> {
  const made = await write([...LINKS], async (w) => {
    const there = alive(await w.db.alignments.where({ credentialId, criterionId }).toArray());
    const alignments: Alignment[] = [];
    for (const targetId of ids) {
      if (there.some((one) => one.targetKind === 'item' && one.targetId === targetId)) continue;
      alignments.push(await insert<Alignment>(w, w.db.alignments, { credentialId, criterionId, targetKind: 'item', targetId, locator: nowhere, shows }));
      await relink(w, targetId);
    }
    return alignments;
  });
  return {
    put: made.length,
    undo: () => write([...LINKS], async (w) => {
      for (const { id, targetId } of made) {
        await bin(w, w.db.alignments, id);
        await relink(w, targetId);
      }
    }),
  };
}

/** Adds and removes tags of items. */
export async function tagItems(ids: readonly string[], { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] }): Promise<Undo> {
  const { added, removed } = await write(['tags'], async (w) => {
    const done = { added: [] as string[], removed: [] as string[] };
    for (const subjectId of ids) {
      const there = alive(await w.db.tags.where({ subjectKind: 'item', subjectId }).toArray());
      for (const row of there) if (remove.includes(row.tag)) done.removed.push((await bin(w, w.db.tags, row.id)).id);
      for (const tag of add) if (!there.some((row) => row.tag === tag)) done.added.push((await insert<Tag>(w, w.db.tags, { subjectKind: 'item', subjectId, tag })).id);
    }
    return done;
  });
  return () => write(['tags'], async (w) => {
    for (const id of added) await bin(w, w.db.tags, id);
    for (const id of removed) await restore(w, w.db.tags, id);
  });
}

/** The tags of these items, each with how many have it, the most used first. */
export const tagsOfItems = (ids: readonly string[]): Promise<{ tag: string; count: number }[]> =>
  read(async (db) => {
    const rows = alive(await db.tags.where('[subjectKind+subjectId]').anyOf(ids.map((id) => ['item', id])).toArray());
    const counts = new Map<string, number>();
    for (const { tag } of rows) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
  });

/** Every tag that an item has, for suggestions. */
export const everyItemTag = (): Promise<string[]> =>
  read(async (db) => (await db.tags.orderBy('tag').uniqueKeys()) as string[]);
