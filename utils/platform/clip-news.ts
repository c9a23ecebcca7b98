import * as v from 'valibot';
import { browser } from 'wxt/browser';

const NEWS = v.variant('state', [
  /** Asked for and taken up: how long it will be is not known yet. */
  v.object({ state: v.literal('begun') }),
  /** Long work: how many pictures of about how many; of 0 = the page waits for a part to be drawn. */
  v.object({ state: v.literal('working'), done: v.number(), of: v.number() }),
  /** A file on its way: how many of how many bytes; of 0 = its site does not say. */
  v.object({ state: v.literal('fetching'), done: v.number(), of: v.number() }),
  v.object({ state: v.literal('failed'), code: v.string(), values: v.record(v.string(), v.string()) }),
  v.object({ state: v.literal('saved'), itemId: v.string(), renditionId: v.string(), title: v.string(), at: v.string() }),
]);

/** What a clip without a surface of its own came to: a menu's, the shortcut's, one that closed the popup. */
export type ClipNews = v.InferOutput<typeof NEWS>;

const KEY = 'clipNews';
const CANCEL = 'clipCancelled';

const readAs = (value: unknown): ClipNews | null => {
  const parsed = v.safeParse(NEWS, value);
  return parsed.success ? parsed.output : null;
};

export async function tellNews(news: ClipNews | null): Promise<void> {
  await (news ? browser.storage.session.set({ [KEY]: news }) : browser.storage.session.remove(KEY));
}

export const readNews = async (): Promise<ClipNews | null> => readAs((await browser.storage.session.get(KEY))[KEY]);

export function watchNews(next: (news: ClipNews | null) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && KEY in changes) next(readAs(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Asks the long work under way to stop; it looks before each picture. */
export async function cancelClip(): Promise<void> {
  await browser.storage.session.set({ [CANCEL]: true });
}

export const isCancelled = async (): Promise<boolean> => (await browser.storage.session.get(CANCEL))[CANCEL] === true;

/** Calls `next` when the work under way is to stop. */
export function watchCancel(next: () => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[CANCEL]?.newValue === true) next();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

export async function forgetCancel(): Promise<void> {
  await browser.storage.session.remove(CANCEL);
}
