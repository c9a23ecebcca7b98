import type { TextStore } from '@/utils/db/typed-text';
import { journalNow } from '@/utils/platform/journal-now';

/** How a text stands, for the line under its field. */
export interface KeeperState {
  text: string;
  /** False until what was kept before has been read. */
  ready: boolean;
  /** When the newest text was committed; '' = nothing yet. */
  keptAt: string;
  /** What other surfaces typed at the same time: to be shown. */
  others: string[];
  /** Set while the database takes nothing: the text waits in the journal. */
  trouble: unknown;
}

/**
 * Keeps one text as it is typed: one put in flight, the newest text next, no waiting. What a closing surface could not
 * finish goes to the journal in `pagehide` and is merged at the next start. It holds no database itself: a popup types
 * before Dexie is loaded.
 */
export class TextKeeper {
  state: KeeperState = { text: '', ready: false, keptAt: '', others: [], trouble: null };
  private store: TextStore | null = null;
  private rev = 0;
  private dirty = false;
  private sent: string | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(patch: Partial<KeeperState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }

  /** Called at every `input` event. */
  type(text: string): void {
    this.dirty = true;
    this.set({ text });
    void this.pump();
  }

  /** Gives the store, once it is loaded, and reads what was kept. Text typed before that goes after it. */
  async open(store: TextStore): Promise<void> {
    const { bringBack } = await import('./bring-back');
    try {
      await bringBack(this.key, store);
      const kept = await store.read();
      this.rev = kept.rev;
      const typed = this.state.text;
      const text = !this.dirty ? kept.text : kept.text && !typed.startsWith(kept.text) ? `${kept.text}\n${typed}` : typed;
      this.set({ text, ready: true, keptAt: kept.keptAt, others: kept.others, trouble: null });
    } catch (error) {
      this.set({ ready: true, trouble: error });
    }
    this.store = store;
    await this.pump();
  }

  /** The stored text changed elsewhere: it is taken when nothing typed here is under way. */
  receive(stored: { text: string; rev: number; others: string[]; keptAt: string }): void {
    if (this.dirty || this.sent !== null || !this.state.ready || stored.rev < this.rev) return;
    this.rev = stored.rev;
    this.set({ text: stored.text, keptAt: stored.keptAt, others: stored.others });
  }

  /**
   * `saved` has become a row's value, and its draft was emptied in the same transaction. What was typed
   * meanwhile stays in the field.
   */
  emptied(saved: string): void {
    const { text } = this.state;
    this.dirty = false;
    this.rev += 1;
    this.set({ text: '', keptAt: '', others: [] });
    if (text !== saved) this.type(text.startsWith(saved) ? text.slice(saved.length) : text);
  }

  /** Resolves when what was typed so far is committed, or set aside. */
  async settled(): Promise<void> {
    while (this.dirty || this.sent !== null) {
      if (this.state.trouble !== null) return;
      await new Promise<void>((done) => {
        const stop = this.subscribe(() => {
          stop();
          done();
        });
      });
    }
  }

  async settleOther(other: string): Promise<void> {
    await this.store?.settle(other);
    this.set({ others: this.state.others.filter((text) => text !== other) });
  }

  private async pump(): Promise<void> {
    if (!this.store || this.sent !== null || !this.dirty) return;
    const text = this.state.text;
    this.dirty = false;
    this.sent = text;
    try {
      const kept = await this.store.keep(text, this.rev);
      this.rev = kept.rev;
      this.sent = null;
      const others = kept.other === null || this.state.others.includes(kept.other) ? this.state.others : [...this.state.others, kept.other];
      this.set({ keptAt: kept.keptAt, others, trouble: null });
    } catch (error) {
      this.sent = null;
      this.dirty = true;
      await this.setAside(error);
      return;
    }
    await this.pump();
  }

  /** The database takes nothing: the text waits in the journal, the surface says so, and it is tried again. */
  private async setAside(error: unknown): Promise<void> {
    const { journalAside } = await import('@/utils/platform/journal');
    await journalAside(this.key, this.entry()).catch(() => journalNow(this.key, this.entry()));
    this.set({ trouble: error });
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.pump(), 3000);
  }

  private entry() {
    return { text: this.state.text, baseRev: this.rev, sent: this.sent, at: new Date().toISOString() };
  }

  /** For `pagehide`: synchronous, the last thing a closing surface does. */
  closing(): void {
    if (this.dirty || this.sent !== null) journalNow(this.key, this.entry());
  }
}
