import { watchWrites, type Written } from '@/utils/db/changes';
import { everySearchText, itemsOfWritten, SEARCHED_TABLES, searchTextsOf, type SearchBatch } from '@/utils/db/search-texts';
import { passageWith } from '@/utils/search/passage';
import { SearchIndex, type Found, type SearchField } from '@/utils/search/search-index';

/** Answers may wait in between. */
const breathe = (): Promise<void> => new Promise((done) => { setTimeout(done); });

/** More than this many items that were taken out or put again, and the index is built anew. */
const MOST_DEAD = 2000;

/**
 * The search over the library: builds its index out of the database, keeps it true as rows change anywhere, and answers. It is
 * a cache: nothing of it is stored. `told` hears when answers may be others, and whether everything has been read.
 */
export class Searcher {
  private index = new SearchIndex();
  private building = true;
  private readonly waiting = new Set<string>();
  private working: Promise<void> | null = null;
  private stopped = false;
  private readonly unwatch: () => void;
  private readonly told: (state: { building: boolean }) => void;

  constructor(told: (state: { building: boolean }) => void) {
    this.told = told;
    this.unwatch = watchWrites(SEARCHED_TABLES, (written) => void this.hear(written));
  }

  find(sought: string): Found {
    return this.index.find(sought);
  }

  /** The line of an item's texts in which it was found; '' = what the list shows says it already. */
  async passage(itemId: string, field: SearchField, marks: readonly string[]): Promise<string> {
    const { texts } = await searchTextsOf([itemId]);
    for (const text of texts) {
      const passage = text.field === field ? passageWith(text.text, marks) : '';
      if (passage !== '') return passage;
    }
    return '';
  }

  /** Reads everything; the answers grow meanwhile. */
  async build(): Promise<void> {
    this.building = true;
    const index = new SearchIndex();
    // While it is built again, the old one goes on answering.
    if (this.index.size === 0) this.index = index;
    for await (const batch of everySearchText()) {
      if (this.stopped) return;
      take(index, batch);
      this.told({ building: true });
      await breathe();
    }
    this.index = index;
    this.building = false;
    await this.settle();
    this.told({ building: false });
  }

  stop(): void {
    this.stopped = true;
    this.unwatch();
  }

  private async hear(written: Written): Promise<void> {
    for (const id of await itemsOfWritten(written)) this.waiting.add(id);
    if (!this.building) await this.settle();
  }

  /** Takes in what changed, one thing after the other. */
  private settle(): Promise<void> {
    this.working ??= this.takeWaiting().finally(() => { this.working = null; });
    return this.working;
  }

  private async takeWaiting(): Promise<void> {
    let destroyed = false;
    while (this.waiting.size > 0 && !this.stopped) {
      const ids = [...this.waiting].slice(0, 50);
      for (const id of ids) this.waiting.delete(id);
      const batch = await searchTextsOf(ids);
      destroyed ||= batch.destroyed ?? false;
      for (const id of ids) this.index.remove(id);
      take(this.index, batch);
      this.told({ building: false });
      await breathe();
    }
    if (destroyed) this.index = new SearchIndex();
    if (destroyed || this.index.dead > MOST_DEAD) void this.build();
  }
}

function take(index: SearchIndex, { itemIds, texts }: SearchBatch): void {
  for (const id of itemIds) if (!index.has(id)) index.put(id);
  for (const text of texts) index.add(text);
}
