import { describe, expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { beginsWith, say } from '../tour/words.ts';
import { BAD_PAGES, type BadPage } from './bad-pages.ts';
import { useKept } from './kept.ts';
import { JOT, useRig } from './rig.ts';

const rig = useRig();
const { kept, added, wordsOf, sees } = useKept(rig);
const english = { locale: 'en' } as const;
const CLIP = { role: 'button', name: beginsWith(say(english, 'popup_clip')) };
const NOTE = { role: 'textbox', name: say(english, 'popup_note') };
const HALF = 'Half a';

/** What is kept of a page may be long, but no longer than this. */
const MOST_TEXT = 2_000_000;
const MOST_HTML = 4_000_000;

const sourceOf = ({ html }: BadPage): string => (typeof html === 'string' ? html : html());

/** Every text in a value. */
const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []);

describe('a page', () => {
  test.each(BAD_PAGES.map((one, at) => ({ ...one, path: `bad-${at}.html` })))('$what is clipped, with what was typed', async ({ path, ...bad }) => {
    rig.site.put(path, sourceOf(bad), undefined, bad.headers);
    const tab = await rig.browser.openTab(rig.site.address(path));
    const popup = await rig.browser.openPopup(tab);
    await popup.see(CLIP);
    await popup.fill(NOTE, 'For 2b.');
    await popup.fill(JOT, HALF);
    const { item, source, forms } = await added(async () => {
      await popup.click(CLIP);
      await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
    });
    await popup.holds(JOT, HALF);
    await rig.browser.dismissPopup(tab);
    await tab.close();

    expect(item).toMatchObject({ kind: 'page', title: bad.title, note: 'For 2b.', tabUrl: rig.site.address(path), ...(bad.publishedOn ? { publishedOn: bad.publishedOn } : {}) });
    expect(item.authors).toEqual(bad.authors ?? []);
    expect(source?.fields.title?.value).toBe(bad.title);
    const [text, reader] = [await wordsOf(forms.text?.blobId), await wordsOf(forms.reader?.blobId)];
    for (const words of bad.says) expect(text).toContain(words);
    for (const words of bad.never ?? []) expect([...textsIn([item, source]), text].join('\n')).not.toContain(words);
    if (bad.says.length > 0) expect(source?.words).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(MOST_TEXT);
    expect(reader.length).toBeLessThanOrEqual(MOST_HTML);
  });

  test('of 20 MB is one', () => {
    const heavy = BAD_PAGES.find(({ what }) => what.includes('20 MB'));
    expect(heavy && sourceOf(heavy).length).toBeGreaterThan(20_000_000);
  });
});

const WAIT_TIME = 'What three seconds of silence do';

async function openPanel(tab: Page): Promise<Page> {
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
  return rig.browser.surface('sidepanel.html');
}

/** What the note field holds when the popup is opened over a page. */
async function noteHolds(tab: Page, words: string): Promise<void> {
  const popup = await rig.browser.openPopup(tab);
  await popup.holds(NOTE, words);
  await rig.browser.dismissPopup(tab);
}

describe('a page that does not wait', () => {
  test('and has gone on to another one is told; that one is not clipped in its place', async () => {
    const address = rig.site.address('wait-time.html?gone-on');
    const tab = await rig.browser.openTab(address);
    const popup = await rig.browser.openPopup(tab);
    await popup.see(CLIP);
    // On small screens the popup is a tab of its own, which outlives the page that it is about.
    const tabId = (await popup.surface.evaluate('(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)')) as number;
    await rig.browser.dismissPopup(tab);
    const page = await rig.browser.openPage(`popup.html?tab=${tabId}`);
    await page.fill(NOTE, 'About waiting.');
    const before = await kept();
    await tab.goto(rig.site.address('talk-moves.html?came'));
    await page.activate();
    await page.click(CLIP);
    await sees(page, say(english, 'error_pageGone'));
    expect(await kept()).toEqual(before);
    await page.close();
    await tab.goto(address);
    await noteHolds(tab, 'About waiting.');
    await tab.close();
  });

  test('and goes on while it is read is saved as it was, or told', async () => {
    const address = rig.site.address('wait-time.html?going-on');
    const tab = await rig.browser.openTab(address);
    const panel = await openPanel(tab);
    await panel.fill(NOTE, 'Going on.');
    const before = await kept();
    // Too busy to be read, and then away.
    await tab.run((next: string) => {
      setTimeout(() => {
        for (const end = Date.now() + 1500; Date.now() < end;);
        location.assign(next);
      }, 0);
    }, rig.site.address('talk-moves.html?came-later'));
    await panel.click(CLIP);
    const end = await until('an end', async () => {
      const items = (await kept()).items.slice(before.items.length);
      const isTold = await panel.run((words: string) => document.body.innerText.includes(words), say(english, 'error_pageGone'));
      return items.length > 0 ? items : isTold && [];
    });
    if (end.length > 0) expect(end).toMatchObject([{ tabUrl: address, title: WAIT_TIME, note: 'Going on.' }]);
    else expect(await kept()).toEqual(before);
    await panel.close();
    await tab.goto(address);
    if (end.length === 0) await noteHolds(tab, 'Going on.');
    await tab.close();
  });

  test('clipped in popup and panel at once is one clip of one version', async () => {
    const address = rig.site.address('talk-moves.html?twice');
    const tab = await rig.browser.openTab(address);
    const panel = await openPanel(tab);
    const popup = await rig.browser.openPopup(tab);
    for (const surface of [panel, popup]) await surface.see(CLIP);
    await popup.fill(NOTE, 'Twice.');
    const before = await kept();
    await Promise.all([panel.click(CLIP), popup.click(CLIP)]);
    for (const surface of [panel, popup]) await surface.see({ role: 'button', name: say(english, 'popup_clipMore') });
    const { items, renditions } = await kept();
    const made = items.slice(before.items.length);
    expect(made).toMatchObject([{ kind: 'page', note: 'Twice.', tabUrl: address }]);
    expect(renditions.filter(({ itemId, form }) => itemId === made[0]?.id && form === 'text')).toHaveLength(1);
    await rig.browser.dismissPopup(tab);
    await panel.close();
    await tab.close();
  });
});
