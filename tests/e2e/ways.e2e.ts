import { expect, test } from 'vitest';
import type { Item } from '../../utils/core/rows/evidence.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useKept } from './kept.ts';
import { useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const { kept, added, detail, sees, portfolio } = useKept(rig);
const english = { locale: 'en' } as const;
const CLIP = { role: 'button', name: beginsWith(say(english, 'popup_clip')) };
const OWN = { role: 'button', name: say(english, 'kinds_ownPractice') };
const TITLE = 'What three seconds of silence do';

/** The sample page, each time at an address of its own. */
const open = (mark: string): Promise<Page> => rig.browser.openTab(rig.site.address(`wait-time.html?${mark}`));

function isThePage({ item, source, forms }: Awaited<ReturnType<typeof added>>, mark: string): void {
  expect(item).toMatchObject({ kind: 'page', role: 'source', madeBy: 'others', title: TITLE, tabUrl: rig.site.address(`wait-time.html?${mark}`), authors: ['Marisol Quiroga', 'Tobias Lindqvist'] });
  expect(source?.fields.issued?.value).toBe('2025-09-14');
  expect(Object.keys(forms)).toEqual(expect.arrayContaining(['reader', 'text']));
}

const quotesOf = async (itemId: string): Promise<string[]> =>
  Object.entries(await readRows(portfolio())).filter(([key]) => key.startsWith('quotes ')).map(([, row]) => JSON.parse(row) as { itemId: string; exact: string }).filter((one) => one.itemId === itemId).map(({ exact }) => exact);

const turned = (id: string, role: Item['role'], madeBy: Item['madeBy']) =>
  until(`it to be ${role} by ${madeBy}`, async () => (await kept()).items.find((one) => one.id === id && one.role === role && one.madeBy === madeBy));

test('a page, from its menu', async () => {
  const page = await open('menu');
  isThePage(await added(() => rig.browser.chooseInMenu(page, 'article p', { id: 'clip-page', title: say(english, 'background_clipPage') })), 'menu');
  await page.close();
});

test('a selection, from its menu', async () => {
  const page = await open('menu-selection');
  await page.run(() => getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body));
  const words = await page.run(() => getSelection()?.toString() ?? '');
  const { item } = await added(() => rig.browser.chooseInMenu(page, 'article p', { id: 'clip-selection', title: say(english, 'background_clipSelection') }));
  expect(item).toMatchObject({ kind: 'selection', title: TITLE });
  expect(await quotesOf(item.id)).toEqual([words]);
  await page.close();
});

test('a page, at once by its shortcut', async () => {
  const page = await open('shortcut');
  isThePage(await added(() => rig.browser.pressShortcut(page, 'clip-page')), 'shortcut');
  await page.close();
});

test('the address of a page, from the popup', async () => {
  const page = await open('link');
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'radio', name: say(english, 'popup_link') });
  const { item, forms } = await added(() => popup.click(CLIP));
  expect(item).toMatchObject({ kind: 'link', role: 'source', tabUrl: rig.site.address('wait-time.html?link') });
  expect(forms).toEqual({});
  await rig.browser.dismissPopup(page);
  await page.close();
});

test('in the panel: a page, a selection and a screenshot; one tap says that it is one’s own practice, another takes it back', async () => {
  const page = await open('panel');
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
  const panel = await rig.browser.surface('sidepanel.html');
  await panel.see(CLIP);
  const clipped = await added(() => panel.click(CLIP));
  isThePage(clipped, 'panel');
  await panel.click(OWN);
  await turned(clipped.item.id, 'evidence', 'me');
  await panel.click(OWN);
  await turned(clipped.item.id, 'source', 'others');

  await panel.click({ role: 'button', name: say(english, 'popup_clipMore') });
  await panel.click({ role: 'radio', name: say(english, 'kinds_screenshot') });
  await panel.click(CLIP);
  const shot = await until('the screenshot', async () => (await kept()).renditions.find(({ itemId, form }) => itemId === clipped.item.id && form === 'screenshot'));
  expect(shot.how).toBe('visible');
  await page.run(() => getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body));
  await panel.click({ role: 'button', name: say(english, 'popup_clipMore') });
  await panel.click({ role: 'radio', name: say(english, 'popup_selection') });
  await panel.click(CLIP);
  await until('the passage', async () => (await quotesOf(clipped.item.id)).length === 1);

  // What a menu clips is told in the panel, with the same tap.
  const { item } = await added(() => rig.browser.chooseInMenu(page, 'nav a', { id: 'clip-link', title: say(english, 'kinds_clipLink') }));
  expect(item).toMatchObject({ kind: 'link', title: 'Talk moves' });
  await sees(panel, say(english, 'kinds_savedAt', { title: item.title, time: '' }).trim());
  await panel.click(OWN);
  await turned(item.id, 'evidence', 'me');
  await panel.close();
  await page.close();
});

test('in the portfolio: the same tap, and role and maker each by itself', async () => {
  const page = await open('own');
  const popup = await rig.browser.openPopup(page);
  const { item } = await added(() => popup.click(CLIP));
  await rig.browser.dismissPopup(page);
  await page.close();
  const shown = await detail(item);
  await shown.click(OWN);
  await turned(item.id, 'evidence', 'me');
  await shown.click({ role: 'radio', name: say(english, 'common_madeBy_team') });
  await turned(item.id, 'evidence', 'team');
  await shown.click(OWN);
  await turned(item.id, 'source', 'others');
});
