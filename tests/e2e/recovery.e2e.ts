import { expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { say } from '../tour/words.ts';
import { JOT, useRig } from './rig.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const article = () => rig.browser.openTab(rig.site.address('wait-time.html'));
const sees = (page: Page, words: string) => page.until(`“${words}” to be said`, (said: string) => document.body.innerText.includes(said), words);

async function openPanel(tab: Page): Promise<Page> {
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
  return rig.browser.surface('sidepanel.html');
}

/** What a surface holds of the jot: its field, and the other versions under it. */
const shownOfJot = (page: Page): Promise<string> =>
  page.run(() => [...document.querySelectorAll('textarea[data-field="jot"], blockquote')].map((one) => ('value' in one ? String(one.value) : one.textContent)).join('\n'));

test('a jot that is written in popup and panel at once is kept in both versions, and shown', async () => {
  const tab = await article();
  const panel = await openPanel(tab);
  const popup = await rig.browser.openPopup(tab);
  const sentences = ['The popup says that the silence worked.', 'The panel says that it did not.'] as const;
  await Promise.all([popup, panel].map((surface) => surface.click(JOT)));
  await Promise.all([popup.type(sentences[0]), panel.type(sentences[1])]);
  for (const surface of [popup, panel]) {
    for (const sentence of sentences) await expect.poll(() => shownOfJot(surface)).toContain(sentence);
  }
  await rig.browser.dismissPopup(tab);
  await panel.close();
  const later = await rig.browser.openPopup(tab);
  for (const sentence of sentences) await expect.poll(() => shownOfJot(later)).toContain(sentence);
  await rig.browser.dismissPopup(tab);
});

test('a timer goes on when the worker ends and when the browser is killed', async () => {
  const tab = await article();
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: say(english, 'common_timerStart') });
  await popup.see({ role: 'timer' });
  await rig.browser.dismissPopup(tab);
  await rig.browser.killWorker();

  const seconds = (page: Page) => page.run(() => (document.querySelector('[role=timer]')?.textContent ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
  const portfolio = await rig.browser.openPage('portfolio.html#/time');
  await portfolio.until('the timer to have gone on', () => /[1-9]$/.test(document.querySelector('[role=timer]')?.textContent ?? ''));
  const before = await seconds(portfolio);
  await rig.browser.kill();
  rig.browser = await rig.browser.relaunch();

  const panel = await openPanel(await article());
  await panel.see({ role: 'timer' });
  expect(await seconds(panel)).toBeGreaterThanOrEqual(before);
  await panel.click({ role: 'button', name: say(english, 'common_timerStop') });
  await panel.see({ role: 'button', name: say(english, 'common_timerStart') });
  await panel.close();
});

/**
 * Holds the database as a page of an older or a newer version would, from a page of the extension that runs no code of ours.
 * A `fresh` one is emptied first, in the same breath: the worker, which may wake at any moment, cannot open its own in between.
 */
async function holdDatabase(version: number, how: { letsGo: boolean; fresh?: boolean }): Promise<Page> {
  const page = await rig.browser.openPage('icons/16.png');
  await page.run((version: number, { letsGo, fresh }: { letsGo: boolean; fresh?: boolean }) => {
    if (fresh) indexedDB.deleteDatabase('microfolio');
    const request = indexedDB.open('microfolio', version);
    return new Promise<void>((done, fail) => {
      request.addEventListener('success', () => {
        if (letsGo) request.result.addEventListener('versionchange', () => request.result.close());
        done();
      });
      request.addEventListener('error', () => fail(new Error(String(request.error))));
    });
  }, version, how);
  return page;
}

const NEWER = 1000;

test('a page of a newer version takes the database over: what is typed meanwhile waits, and the surface says so', async () => {
  const panel = await openPanel(await article());
  await panel.fill(JOT, 'Before the update');
  await sees(panel, say(english, 'common_kept', { time: '' }).trim());
  const newer = await holdDatabase(NEWER, { letsGo: true });
  await sees(panel, say(english, 'common_outdated'));
  await panel.click(JOT);
  await panel.press('End');
  await panel.type(', and after it');
  await panel.until('the jot field to say that its text waits', (words: string[]) => {
    const said = document.querySelector('[data-field="jot"]')?.closest('section')?.innerText ?? '';
    return words.some((one) => said.includes(one));
  }, [say(english, 'error_databaseClosed'), say(english, 'error_databaseNewer')]);
  await expect.poll(() => panel.surface.evaluate('(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))')).toContain('Before the update, and after it');
  const again = await rig.browser.openPage('sidepanel.html');
  await sees(again, say(english, 'error_databaseNewer'));
  await again.close();
  await newer.close();
  await panel.close();
});

test('an older page that does not let go is named, and the portfolio opens once it is closed', async () => {
  await rig.browser.kill();
  rig.browser = await rig.browser.relaunch();
  const holding = await holdDatabase(1, { letsGo: false, fresh: true });
  const portfolio = await rig.browser.openPage('portfolio.html#/home');
  await sees(portfolio, say(english, 'error_databaseBlocked'));
  await holding.close();
  await portfolio.see({ role: 'heading', name: new RegExp(`^${say(english, 'home_startHere')}`) });
});

test('an older page is named too when another surface has asked for the upgrade before', async () => {
  await rig.browser.kill();
  rig.browser = await rig.browser.relaunch();
  const holding = await holdDatabase(1, { letsGo: false, fresh: true });
  // Stands in the queue before the portfolio, as the worker may; whoever is the first alone is told that it is blocked.
  const first = await rig.browser.openPage('icons/16.png');
  await first.run(async () => {
    const request = indexedDB.open('microfolio', 10);
    request.addEventListener('success', () => request.result.close());
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    // Answered after what was asked before it has arrived.
    await indexedDB.databases();
  });
  const portfolio = await rig.browser.openPage('portfolio.html#/home');
  await sees(portfolio, say(english, 'error_databaseBlocked'));
  await holding.close();
  await portfolio.see({ role: 'heading', name: new RegExp(`^${say(english, 'home_startHere')}`) });
});
