import { readFile, readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Chromium } from '../support/chromium.ts';
import type { Page } from '../support/page.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

async function servePages(): Promise<{ names: string[]; address: (name: string) => string; server: Server }> {
  const names = (await readdir(PAGES)).filter((name) => /^(?!hostile|shadowing|empty).*\.html$/u.test(name)).sort();
  const server = createServer((request, response) => {
    const name = names.find((one) => request.url?.split('?')[0] === `/${one}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (name) void readFile(join(PAGES, name)).then((bytes) => response.end(bytes));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return { names, address: (name) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`, server };
}

/** Presses Clip in the popup; ms from the press until the popup says that the clip is committed. */
export const pressAndWait = (popup: Page): Promise<number> =>
  popup.run(() => new Promise<number>((done, fail) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('button.primary')].find((one) => one.offsetParent !== null);
    if (!button) {
      fail(new Error('There is nothing to press'));
      return;
    }
    const from = performance.now();
    const look = () => {
      if (document.querySelector('[class*="done"]')) {
        watcher.disconnect();
        done(performance.now() - from);
      }
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    setTimeout(() => fail(new Error(`Not saved: ${document.body.innerText}`)), 10_000);
    button.click();
  }));

/** Gesture to committed clip, in ms, over our own sample pages, each opened anew `rounds` times. */
export async function measureClips(browser: Chromium, rounds: number): Promise<number[]> {
  const { names, address, server } = await servePages();
  const times: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        // Another address each time: what was clipped before is offered to be opened instead.
        const tab = await browser.openTab(`${address(name)}?round=${round}`);
        const popup = await browser.openPopup(tab);
        await popup.until('the page to be read', () => performance.getEntriesByName('popup-page').length > 0);
        const ms = await pressAndWait(popup);
        await browser.dismissPopup(tab);
        await tab.close();
        // The first round warms caches and does not count.
        if (round > 0) times.push(ms);
      }
    }
  } finally {
    server.close();
  }
  return times;
}

const LINE = 'they waited and then one hand went up and another who had never spoken before that day ';

/** The longest task of the popup's thread, in ms, while `LINE` is typed into it; 0 = none was as long as the browser tells of (50). */
export async function longestTaskWhileTyping(browser: Chromium, tab: Page): Promise<number> {
  const popup = await browser.openPopup(tab);
  await popup.until('the page to be read', () => performance.getEntriesByName('popup-page').length > 0);
  await popup.run(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); }).observe({ type: 'longtask' });
  });
  await popup.click('textarea[data-field="jot"]');
  for (const key of LINE) await popup.type(key);
  await popup.until('the text to be kept', () => document.querySelector('section [class*="kept"] svg') !== null);
  const tasks = await popup.run(() => (window as unknown as { tasks: number[] }).tasks);
  await popup.fill('textarea[data-field="jot"]', '');
  await browser.dismissPopup(tab);
  return Math.max(0, ...tasks);
}
