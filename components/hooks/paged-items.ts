import type { Item } from '@/utils/core/rows/evidence';
import { itemPage, type ItemView } from '@/utils/db/items';
import { live } from '@/utils/db/live';

interface Page {
  before: string | undefined;
  /** The key it ends with; '' while it is the last. */
  from: string;
  items: Item[];
  ready: boolean;
  stop: () => void;
}

/** How a list stands: the pages read so far, in order. */
export interface PagedState {
  items: readonly Item[];
  ready: boolean;
  /** Every page has been read. */
  done: boolean;
  error: unknown;
}

/**
 * A list that is read page by page, each page kept true by itself: a change reads its page again, not the whole list.
 * `changed` is called with every news; `stop` ends all of it.
 */
export class PagedItems {
  state: PagedState = { items: [], ready: false, done: false, error: null };
  private readonly pages: Page[] = [];
  private readonly view: ItemView;
  private readonly limit: number;
  private readonly changed: () => void;

  /** `limit` rows make a page; the first may be longer, to come back to where a list was left. */
  constructor(view: ItemView, changed: () => void, limit = 200, first = limit) {
    this.view = view;
    this.changed = changed;
    this.limit = limit;
    this.open(undefined, first);
  }

  /** Asks for the page after the last one; nothing happens while that is still being read, or is the end. */
  more(): void {
    const last = this.pages.at(-1);
    if (last?.ready && last.from !== '') this.open(last.from, this.limit);
  }

  stop(): void {
    for (const page of this.pages) page.stop();
  }

  private open(before: string | undefined, limit: number): void {
    const page: Page = { before, from: '', items: [], ready: false, stop: () => {} };
    this.pages.push(page);
    const read = () => itemPage(this.view, { limit, ...(before === undefined ? {} : { before }), ...(page.from ? { from: page.from } : {}) });
    page.stop = live(read, ({ items, from }) => {
      Object.assign(page, { items, from, ready: true });
      this.tell(null);
    }, (error) => this.tell(error));
  }

  private tell(error: unknown): void {
    const [first] = this.pages;
    const last = this.pages.at(-1);
    this.state = {
      items: this.pages.flatMap((page) => page.items),
      ready: first?.ready ?? false,
      done: last !== undefined && last.ready && last.from === '',
      error,
    };
    this.changed();
  }
}
