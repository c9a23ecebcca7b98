import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../support/firefox.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { say } from '../tour/words.ts';
import { useKept } from './kept.ts';
import { KIND, useRig } from './rig.ts';

const english = { locale: 'en' } as const;
const PLAN = readFileSync(join(import.meta.dirname, '../fixtures/files/lesson-plan.pdf'));
const ALLOW = { role: 'button', name: say(english, 'kinds_allowOnce') };

describe.runIf(KIND === 'firefox')('a PDF in Firefox, its site allowed once', () => {
  const rig = useRig();
  const { kept, added, detail, sees, portfolio } = useKept(rig);
  /** Whoever is signed in gets the file; the second answer of some addresses is another. */
  const asked: { path: string; cookie: string }[] = [];
  let server: Server;
  let at: (path: string) => string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      const { cookie = '' } = request.headers;
      asked.push({ path, cookie });
      const again = asked.filter((one) => one.path === path).length > 1;
      if (path === '/sign-in') response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'who=rosa; SameSite=Lax' }).end('<h1>Welcome</h1>');
      else if (!cookie.includes('who=rosa')) response.writeHead(403).end();
      else if (again && path.startsWith('/html')) response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' }).end('<!doctype html><title>Sign in</title>');
      else if (again && path.startsWith('/stalls')) response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' }).write('%PDF-1.7');
      else if (again && path.startsWith('/refused')) response.writeHead(403, { 'cache-control': 'no-store' }).end('no');
      else response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' }).end(PLAN);
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    const { port } = server.address() as AddressInfo;
    at = (path) => `http://127.0.0.1:${port}/${path}`;
    const page = await rig.browser.openTab(at('sign-in'));
    await page.close();
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const sites = async () => ((await portfolio().surface.evaluate('browser.permissions.getAll()')) as { origins: string[] }).origins;
  const answer = (yes: boolean) => (rig.browser as Firefox).answer(yes);
  async function ask(page: Page): Promise<void> {
    const popup = await rig.browser.openPopup(page);
    await popup.click(ALLOW);
  }
  const closePopup = async (page: Page) => {
    if (await rig.browser.isOpen('popup.html')) await rig.browser.dismissPopup(page);
  };

  test.each(['two%20maps.pdf', 'pdf/2301.00001'])('is kept byte for byte, with what it says of itself, and the access goes back: %s', async (path) => {
    const page = await rig.browser.openTab(at(path));
    const { item, source, forms } = await added(async () => {
      await ask(page);
      await answer(true);
    });
    expect(item).toMatchObject({ kind: 'pdf', title: 'Lesson plan: two maps', role: 'source', url: at(path), mime: 'application/pdf', bytes: PLAN.length, pages: 1 });
    expect(source?.fields.title?.from).toBe('pdf:Title');
    expect(forms.original?.blobId).toBe(createHash('sha256').update(PLAN).digest('hex'));
    expect(Object.keys(forms).toSorted()).toEqual(['original', 'thumbnail']);
    await until('the access to be back', async () => (await sites()).length === 0);
    await closePopup(page);
    const again = await rig.browser.openPopup(page);
    await again.see({ role: 'button', name: say(english, 'popup_openClip') });
    await sees(await detail(item), say(english, 'kinds_pages', { n: 1 }));
    await page.close();
  });

  test('goes on when the background ended while Firefox asked', async () => {
    const page = await rig.browser.openTab(at('later.pdf'));
    const { item } = await added(async () => {
      await ask(page);
      await rig.browser.killWorker();
      await answer(true);
    });
    expect(item).toMatchObject({ kind: 'pdf', bytes: PLAN.length });
    await until('the access to be back', async () => (await sites()).length === 0);
    await closePopup(page);
    await page.close();
  });

  test('no is no: nothing is fetched, and the link can be saved', async () => {
    const page = await rig.browser.openTab(at('not.pdf'));
    await ask(page);
    await answer(false);
    await closePopup(page);
    const popup = await rig.browser.openPopup(page);
    const { item, forms } = await added(() => popup.click({ role: 'button', name: say(english, 'popup_saveLink') }));
    expect(item).toMatchObject({ kind: 'pdf', url: at('not.pdf'), mime: '', bytes: 0 });
    expect(forms).toEqual({});
    await popup.click({ role: 'button', name: say(english, 'kinds_ownPractice') });
    await until('it to be own practice', async () => (await kept()).items.find(({ id, role, madeBy }) => id === item.id && role === 'evidence' && madeBy === 'me'));
    expect(await sites()).toEqual([]);
    expect(asked.filter(({ path }) => path === '/not.pdf')).toHaveLength(1);
    await closePopup(page);
    await page.close();
  });

  test.each(['html.pdf', 'refused.pdf'])('what is no PDF after all ends in one message, and leaves nothing: %s', async (path) => {
    const page = await rig.browser.openTab(at(path));
    const before = await kept();
    await ask(page);
    await answer(true);
    await until('the access to be back', async () => asked.filter((one) => one.path === `/${path}`).length === 2 && (await sites()).length === 0);
    await closePopup(page);
    const popup = await rig.browser.openPopup(page);
    await sees(popup, say(english, 'kinds_error_fileNotGiven'));
    expect(await kept()).toEqual(before);
    await popup.click({ role: 'button', name: say(english, 'common_close') });
    await closePopup(page);
    await page.close();
  });

  test('a server that stalls can be stopped; a background that ends meanwhile gives the access back', async () => {
    const page = await rig.browser.openTab(at('stalls.pdf'));
    const before = await kept();
    const begin = async (times: number) => {
      await ask(page);
      await answer(true);
      await until('the file to be asked for', () => asked.filter(({ path }) => path === '/stalls.pdf').length === times);
      expect(await sites()).toEqual(['http://127.0.0.1/*']);
      await closePopup(page);
    };
    await begin(2);
    const popup = await rig.browser.openPopup(page);
    await popup.click({ role: 'button', name: say(english, 'common_cancel') });
    await until('the access to be back', async () => (await sites()).length === 0);
    await closePopup(page);
    await begin(3);
    await rig.browser.killWorker();
    await portfolio().surface.evaluate('browser.runtime.sendMessage({}).catch(() => undefined)');
    await until('the access to be back', async () => (await sites()).length === 0);
    expect(await kept()).toEqual(before);
    await page.close();
  });

  test('the pages themselves reach no site, not even an allowed one', async () => {
    const before = asked.length;
    const [port] = /:\d+/.exec(at('')) ?? [''];
    const tries = await portfolio().run((address: string) => Promise.all([fetch(address).then(() => 'in', () => 'out'), new Promise((done) => {
      const request = new XMLHttpRequest();
      request.addEventListener('loadend', () => done(request.status === 0 ? 'out' : 'in'));
      request.open('GET', address);
      request.send();
    })]), `http://127.0.0.1${port}/sign-in`);
    expect(tries).toEqual(['out', 'out']);
    expect(asked.length).toBe(before);
  });
});
