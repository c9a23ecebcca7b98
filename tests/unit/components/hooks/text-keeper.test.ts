import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextKeeper } from '@/components/hooks/text-keeper';
import { UserError } from '@/utils/core/errors';
import { database, forgetDatabase } from '@/utils/db/database';
import { draftStore } from '@/utils/db/drafts';
import type { TextStore } from '@/utils/db/typed-text';
import { journalled, journalledKeys, settleJournal } from '@/utils/platform/journal';
import { journalNow } from '@/utils/platform/journal-now';

const KEY = 'jot';

beforeEach(async () => {
  fakeBrowser.reset();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', new Proxy({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }, { ownKeys: (target) => [...Reflect.ownKeys(target), ...kept.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }));
  await database().delete();
  forgetDatabase();
});

const opened = async (key = KEY): Promise<TextKeeper> => {
  const keeper = new TextKeeper(key);
  await keeper.open(draftStore(key));
  return keeper;
};

describe('a kept text', () => {
  it('comes back in another surface', async () => {
    const popup = await opened();
    popup.type('Waited five full seconds');
    await popup.settled();
    expect((await opened()).state.text).toBe('Waited five full seconds');
  });

  it('keeps one put in flight and the newest text next', async () => {
    const puts: string[] = [];
    const answers: (() => void)[] = [];
    const store: TextStore = {
      read: async () => ({ text: '', rev: 0, others: [], keptAt: '' }),
      keep: (text) => new Promise((done) => {
        puts.push(text);
        answers.push(() => done({ rev: puts.length, keptAt: '2026-03-12T20:14:00.000Z', other: null }));
      }),
      settle: async () => {},
    };
    const keeper = new TextKeeper(KEY);
    await keeper.open(store);
    for (const text of ['a', 'ab', 'abc', 'abcd']) keeper.type(text);
    expect(puts).toEqual(['a']);
    answers[0]?.();
    await vi.waitFor(() => expect(puts).toEqual(['a', 'abcd']));
    answers[1]?.();
    await keeper.settled();
    expect(puts).toEqual(['a', 'abcd']);
  });

  it('keeps what was typed before the database was loaded, after what was there', async () => {
    const first = await opened();
    first.type('Yesterday.');
    await first.settled();
    const popup = new TextKeeper(KEY);
    popup.type('Today');
    await popup.open(draftStore(KEY));
    await popup.settled();
    expect((await draftStore(KEY).read()).text).toBe('Yesterday.\nToday');
  });

  it('writes what a closing surface had not finished into the journal, and the next start merges it', async () => {
    const popup = await opened();
    popup.type('begun');
    await popup.settled();
    popup.type('begun and gone on');
    popup.closing();
    expect(await journalledKeys()).toEqual([KEY]);
    await popup.settled();
    const panel = await opened();
    expect(panel.state.text).toBe('begun and gone on');
    expect(panel.state.others).toEqual([]);
    expect(await journalled(KEY)).toEqual([]);
  });

  it('takes a shorter journal text over the longer one that was on its way', async () => {
    const popup = await opened();
    popup.type('abcd');
    await popup.settled();
    const { rev } = await draftStore(KEY).read();
    journalNow(KEY, { text: 'ab', baseRev: rev - 1, sent: 'abcd', at: '2026-03-12T20:14:00.000Z' });
    const panel = await opened();
    expect(panel.state.text).toBe('ab');
    expect(panel.state.others).toEqual([]);
  });

  it('passes by a journal that a killed browser brings back after its text had arrived', async () => {
    const entry = { text: 'left by the popup', baseRev: 0, sent: null, at: '2026-03-12T20:14:00.000Z' };
    journalNow(KEY, entry);
    const popup = await opened();
    popup.type('written since');
    await popup.settled();
    journalNow(KEY, entry);
    const later = await opened();
    expect(later.state.text).toBe('written since');
    expect(later.state.others).toEqual([]);
  });

  it('leaves in the journal what was written while an older entry was brought back', async () => {
    journalNow(KEY, { text: 'older', baseRev: 0, sent: null, at: '2026-03-12T20:14:00.000Z' });
    const [older] = await journalled(KEY);
    journalNow(KEY, { text: 'newer', baseRev: 0, sent: null, at: '2026-03-12T20:14:01.000Z' });
    await settleJournal(KEY, older ? [older] : []);
    expect((await journalled(KEY)).map(({ text }) => text)).toEqual(['newer']);
  });

  it('keeps both texts when two surfaces wrote at the same time', async () => {
    const [popup, panel] = [await opened(), await opened()];
    popup.type('from the popup');
    await popup.settled();
    panel.type('from the panel');
    await panel.settled();
    expect(panel.state.others).toEqual(['from the popup']);
    const third = await opened();
    expect([third.state.text, ...third.state.others].sort()).toEqual(['from the panel', 'from the popup']);
  });

  it('sets text aside while the database takes nothing, says so, and merges it later', async () => {
    const closed: TextStore = {
      read: () => Promise.reject(new UserError('databaseClosed')),
      keep: () => Promise.reject(new UserError('databaseClosed')),
      settle: async () => {},
    };
    const keeper = new TextKeeper(KEY);
    await keeper.open(closed);
    keeper.type('typed in the dark');
    await vi.waitFor(() => expect(keeper.state.trouble).toMatchObject({ code: 'databaseClosed' }));
    await vi.waitFor(async () => expect(await journalledKeys()).toEqual([KEY]));
    expect((await opened()).state.text).toBe('typed in the dark');
    expect(await journalledKeys()).toEqual([]);
  });

  it('leaves in the field what was typed while the jot was saved', async () => {
    const popup = await opened();
    popup.type('first. second');
    await popup.settled();
    popup.emptied('first. ');
    expect(popup.state.text).toBe('second');
  });
});
