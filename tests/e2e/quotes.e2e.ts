import { beforeAll, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const english = { locale: 'en' } as const;

const FIRST = 'Chairs stood in a ring, and the lamp was off until the third song.';
const SECOND = 'Whoever wanted to speak held the pine cone, and nobody else did.';
const filler = (n: number): string => `<p>Afternoon ${n}: we sat where we liked and wrote down what we had heard, each in a notebook with a different cover.</p>`;
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const WHOLE = `${filler(1)}<p id="first">${FIRST}</p>${filler(2)}<p>The rule was short. <span id="second">${SECOND}</span> It took a week to learn.</p>${filler(3)}`;
const LATER = `${Array.from({ length: 40 }, (_, n) => filler(n + 10)).join('')}<p>${FIRST.replace('ring', 'wide ring')}</p>${filler(2)}<p>The rule was <em>short</em>. ${SECOND.replace('held', '<b>he</b>ld<sup>1</sup>')} It took a week to learn.</p>${filler(3)}`;
const GONE = `${filler(1)}<p>${FIRST.replace('third', 'fifth')}</p>${filler(2)}<p>The rule was short. It took a week to learn.</p>${filler(3)}`;

let portfolio: Page;
let article: Page;

interface Rows {
  items: { id: string; kind: string; title: string; clippedAt?: string; deletedAt: string }[];
  quotes: { id: string; itemId: string; exact: string; note: string; start: number; alike?: object; deletedAt: string }[];
  renditions: { itemId: string; form: string; createdAt: string; deletedAt: string }[];
}

/** What lives in the database. */
async function rows(): Promise<Rows> {
  const all = Object.entries(await readRows(portfolio));
  const of = <T extends { deletedAt: string }>(table: string): T[] =>
    all.filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => JSON.parse(row) as T).filter((row) => row.deletedAt === '');
  return { items: of('items'), quotes: of('quotes'), renditions: of('renditions') };
}

const versions = async (): Promise<string[]> => [...new Set((await rows()).renditions.filter(({ form }) => form === 'text').map(({ createdAt }) => createdAt))].toSorted();

async function serve(title: string, body: string): Promise<void> {
  rig.site.put('evenings.html', page(title, body));
  await article.goto(rig.site.address('evenings.html'));
}

/** Opens the popup over the article, has something done in it, and puts it away. */
async function inPopup<T>(work: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await rig.browser.openPopup(article);
  await popup.until('the page card', () => document.querySelector('textarea[rows="1"]') !== null);
  const done = await work(popup);
  await rig.browser.dismissPopup(article);
  return done;
}

async function clipSelection(selector: string, isFirst: boolean): Promise<void> {
  await article.run((css: string) => getSelection()?.selectAllChildren(document.querySelector(css) ?? document.body), selector);
  await inPopup(async (popup) => {
    await popup.click({ role: 'button', name: isFirst ? beginsWith(say(english, 'popup_clip')) : say(english, 'quotes_addSelection') });
    await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
  });
  await article.run(() => getSelection()?.removeAllRanges());
}

/** Clips the page anew; gives what the popup says of it. */
const clipPage = () => inPopup(async (popup) => {
  await popup.click({ role: 'button', name: say(english, 'popup_clipAgain') });
  await popup.click({ role: 'radio', name: say(english, 'popup_page') });
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
  return popup.text({ role: 'status' });
});

/** Presses “Show on the page” for the nth passage, and gives what is said then. */
const show = (n: number) => inPopup(async (popup) => {
  await popup.click('details summary');
  await popup.click({ role: 'button', name: say(english, 'quotes_showNamed', { n }) });
  const [found, gone] = [say(english, 'quotes_found'), say(english, 'quotes_gone')];
  const said = await popup.until('an answer', (words: string[]) => words.find((one) => document.body.innerText.includes(one)), [found, gone]);
  expect(await axe(popup)).toEqual([]);
  return said;
});

/** What is marked on the page, and whether one sees it; '' = nothing. */
const marked = () => article.run(() => {
  const ranges = [...(CSS.highlights.get('microfolio-quote') ?? [])] as Range[];
  return { text: ranges.map(String).join('|').replaceAll(/\s+/g, ' '), inView: ranges.every((range) => { const { top, bottom } = range.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight && bottom > top; }) };
});

/** How it is marked there. */
const markColour = () => article.run(() => getComputedStyle(document.querySelector('main p') ?? document.body, '::highlight(microfolio-quote)').backgroundColor);

beforeAll(async () => {
  portfolio = await rig.browser.openPage('portfolio.html#/home');
  article = await rig.browser.openTab(rig.site.address('wait-time.html'));
});

test('two passages of one page are one item with two quotes', async () => {
  await serve('Evenings in a ring', WHOLE);
  await clipSelection('#first', true);
  await clipSelection('#second', false);
  const { items, quotes } = await rows();
  expect(items).toMatchObject([{ kind: 'selection', title: 'Evenings in a ring' }]);
  expect(quotes.map(({ itemId, exact, alike }) => [itemId, exact, alike])).toEqual([FIRST, SECOND].map((exact) => [items[0]?.id, exact, { words: 1, around: 1, near: 0 }]));
  expect(quotes.every(({ start }) => start > 0)).toBe(true);
});

test('the same passage again is the same one', async () => {
  await clipSelection('#second', false);
  expect((await rows()).quotes).toHaveLength(2);
});

test('a note on a passage is kept at the keystroke', async () => {
  const [item] = (await rows()).items;
  await portfolio.activate();
  await portfolio.run((hash: string) => void (location.hash = hash), `#/evidence/${item?.id}`);
  await portfolio.fill({ role: 'textbox', name: say(english, 'evidence_quoteNote', { n: 2 }) }, 'Try it in the fourth week');
  await until('the note in its row', async () => (await rows()).quotes.find(({ exact }) => exact === SECOND)?.note === 'Try it in the fourth week');
  expect(await axe(portfolio)).toEqual([]);
});

test('an unchanged page makes no version, and says so', async () => {
  await article.activate();
  const before = await rows();
  expect(await clipPage()).toContain(say(english, 'quotes_unchanged', { day: '' }).split(' ')[0]);
  const after = await rows();
  expect(after.renditions.length).toBe(before.renditions.length);
  expect(after.items).toMatchObject([{ id: before.items[0]?.id, kind: 'page' }]);
});

test('each passage is found on the page, marked for a while, and the page is as it was', async () => {
  const before = await article.run(() => new XMLSerializer().serializeToString(document));
  expect(await show(1)).toBe(say(english, 'quotes_found'));
  expect(await marked()).toEqual({ text: FIRST, inView: true });
  expect(await markColour()).toBe('rgb(255, 224, 138)');
  expect(await article.run(() => new XMLSerializer().serializeToString(document))).toBe(before);
  await article.until('the mark to go', () => !CSS.highlights.has('microfolio-quote'));
  await until('its style to go', async () => (await markColour()) !== 'rgb(255, 224, 138)');
  expect(await article.run(() => document.adoptedStyleSheets.length + document.styleSheets.length)).toBe(0);
});

test('on a page that has changed it is found in its new place', async () => {
  await serve('Evenings in a ring', LATER);
  expect(await show(1)).toBe(say(english, 'quotes_found'));
  expect(await marked()).toEqual({ text: FIRST.replace('ring', 'wide ring'), inView: true });
  expect(await show(2)).toBe(say(english, 'quotes_found'));
  expect(await marked()).toEqual({ text: SECOND.replace('held', 'held1'), inView: true });
});

test('clipping the changed page makes a new version of the same item, and says what changed', async () => {
  await serve('Evenings in a ring, again', LATER);
  const said = await clipPage();
  expect(said).toContain(say(english, 'quotes_titleChanged', { before: 'Evenings in a ring' }));
  const { items } = await rows();
  expect(items).toHaveLength(1);
  expect(items[0]?.title).toBe('Evenings in a ring, again');
  expect(await versions()).toHaveLength(2);
  expect(items[0]?.clippedAt).toBe((await versions())[1]);
});

test('the detail lists the versions, and opens the earlier one', async () => {
  await portfolio.activate();
  await portfolio.see({ role: 'heading', name: say(english, 'quotes_versions', { n: 2 }) });
  await portfolio.until('the newer copy', () => document.querySelector('.reader')?.textContent?.includes('wide ring'));
  await portfolio.click({ role: 'radio', name: new RegExp(say(english, 'quotes_first')) });
  await portfolio.until('the earlier copy', () => document.querySelector('.reader') && !document.querySelector('.reader')?.textContent?.includes('wide ring'));
  expect(await axe(portfolio)).toEqual([]);
});

test('a new version is taken back by Undo', async () => {
  await serve('Evenings in a ring, once more', LATER);
  await inPopup(async (popup) => {
    await popup.click({ role: 'button', name: say(english, 'popup_clipAgain') });
    await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
    await popup.click({ role: 'button', name: say(english, 'common_undo') });
    await until('the version to go', async () => (await versions()).length === 2);
  });
  expect((await rows()).items).toMatchObject([{ title: 'Evenings in a ring, again' }]);
});

test('where it is gone it says so, and marks nothing', async () => {
  await serve('Evenings in a ring', GONE);
  expect(await show(1)).toBe(say(english, 'quotes_gone'));
  expect(await show(2)).toBe(say(english, 'quotes_gone'));
  expect((await marked()).text).toBe('');
  expect((await rows()).quotes).toHaveLength(2);
});

test('from the portfolio the page opens at the passage, and the words say how to find it exactly', async () => {
  await article.close();
  await portfolio.activate();
  await portfolio.click({ role: 'button', name: say(english, 'quotes_showNamed', { n: 1 }) });
  await portfolio.until('the words', (words: string) => document.body.innerText.includes(words), say(english, 'quotes_opened'));
  await until('the page to be asked for', () => rig.site.asked.filter((path) => path === '/evenings.html').length > 4);
});
