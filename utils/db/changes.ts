import { Dexie } from 'dexie';
import { DATABASE_NAME, type MicrofolioDatabase } from './database';

type TableName = keyof MicrofolioDatabase & string;

/** Ids that were written: from one to another, both counted; mostly they are the same. */
export interface WrittenIds {
  from: string;
  to: string;
}

export type Written = Partial<Record<TableName, WrittenIds[]>>;

interface Tree {
  from?: unknown;
  to?: unknown;
  l?: Tree | null;
  r?: Tree | null;
}

const LAST = '\uffff';

/** Ranges that came from another page are plain trees. */
function rangesIn(tree: Tree | null | undefined): WrittenIds[] {
  if (!tree || tree.from === undefined) return [];
  const { from, to } = tree;
  const here = { from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : LAST };
  return [...rangesIn(tree.l), here, ...rangesIn(tree.r)];
}

/** Tells which rows of these tables were written, here or in any other page or the worker, after each commit. Answers the way to stop. */
export function watchWrites(tables: readonly TableName[], told: (written: Written) => void): () => void {
  const listen = (parts: Record<string, Tree>): void => {
    const written: Written = {};
    for (const table of tables) {
      const ranges = rangesIn(parts[`idb://${DATABASE_NAME}/${table}/`]);
      if (ranges.length > 0) written[table] = ranges;
    }
    if (Object.keys(written).length > 0) told(written);
  };
  Dexie.on.storagemutated.subscribe(listen as never);
  return () => Dexie.on.storagemutated.unsubscribe(listen as never);
}
