import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync, crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { beginsWith, say } from '../tour/words.ts';
import { readRows } from './rows.ts';
import { useRig } from './rig.ts';

const rig = useRig();
const english = { locale: 'en' } as const;

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
};

/** A plain grey PNG. */
function png(width: number, height: number, shade: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, shade);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const asked: string[] = [];
const serve = (pages: Record<string, [string, string | Buffer]>) => createServer((request, response) => {
  asked.push(request.url ?? '');
  const [mime, body] = pages[request.url ?? ''] ?? ['text/plain', ''];
  response.writeHead(body === '' ? 404 : 200, { 'content-type': mime, 'cache-control': 'no-store' });
  response.end(body);
});
const listen = (server: ReturnType<typeof serve>) => new Promise<string>((done) => {
  server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});

const other = serve({ '/lent.png': ['image/png', png(300, 200, 90)] });
let pages: Record<string, [string, string | Buffer]>;
let own: ReturnType<typeof serve>;
let address: string;
let portfolio: Page;

beforeAll(async () => {
  const elsewhere = await listen(other);
  const words = 'Three seconds of silence are long for whoever stands in front and short for whoever sits. We counted who spoke before and after, and wrote down what they said. ';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of a silence</title><article><h1>Pictures of a silence</h1><p>${words.repeat(3)}</p>
    <figure><img src="/chart.png" alt="A chart of who spoke"><figcaption>Who spoke</figcaption></figure><p>${words.repeat(3)}</p><img src="${elsewhere}/lent.png" alt="A lent picture"><p>${words}<img src="/dot.png" alt=""></p></article></html>`;
  pages = { '/page': ['text/html', html], '/chart.png': ['image/png', png(2400, 1600, 200)], '/dot.png': ['image/png', png(1, 1, 0)] };
  own = serve(pages);
  address = await listen(own);
  portfolio = await rig.browser.openPage('portfolio.html#/home');
});
afterAll(() => {
  own.close();
  other.close();
});

const picturesKept = async (): Promise<{ addresses: string[]; itemId: string }[]> => {
  const renditions = Object.entries(await readRows(portfolio)).filter(([key]) => key.startsWith('renditions'));
  return renditions.map(([, row]) => JSON.parse(row) as { form: string; addresses: string[]; itemId: string }).filter(({ form }) => form === 'picture');
};

test('the reader copy keeps the pictures that the browser lets us read, smaller, and words for the others', async () => {
  const tab = await rig.browser.openTab(`${address}/page`);
  await tab.until('the pictures to be there', () => [...document.images].every((one) => one.complete));
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await popup.until('the clip to be saved', (words: string) => document.body.innerText.includes(words), say(english, 'common_saved', { time: '' }).trim());
  await rig.browser.dismissPopup(tab);
  await expect.poll(picturesKept, { timeout: 15_000 }).toMatchObject([{ addresses: [`${address}/chart.png`] }]);
  const [{ itemId } = { itemId: '' }] = await picturesKept();
  const before = asked.length;

  await portfolio.activate();
  await portfolio.run((hash: string) => void (location.hash = hash), `#/evidence/${itemId}`);
  await portfolio.until('the picture to be drawn', () => (document.querySelector<HTMLImageElement>('.reader img')?.naturalWidth ?? 0) > 0);
  expect(await portfolio.run(() => [...document.querySelectorAll<HTMLImageElement>('.reader img')].map((one) => [one.alt, one.naturalWidth]))).toEqual([['A chart of who spoke', 1200]]);
  expect(await portfolio.run(() => document.querySelector('.reader')?.textContent)).toContain('A lent picture');
  expect(asked.length).toBe(before);
});

test('each version of a page has its own pictures, also where the address is the same', async () => {
  const [mime, html] = pages['/page'] ?? ['', ''];
  pages['/page'] = [mime, String(html).replace('Who spoke', 'Who spoke in May')];
  pages['/chart.png'] = ['image/png', png(600, 600, 30)];
  const tab = await rig.browser.openTab(`${address}/page`);
  await tab.until('the pictures to be there', () => [...document.images].every((one) => one.complete));
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: say(english, 'popup_clipAgain') });
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
  await rig.browser.dismissPopup(tab);
  await expect.poll(picturesKept, { timeout: 15_000 }).toHaveLength(2);
  const before = asked.length;

  await portfolio.activate();
  const drawn = (width: number) => portfolio.until(`the picture of ${width} px`, (px: number) => [...document.querySelectorAll<HTMLImageElement>('.reader img')].map((one) => one.naturalWidth).join() === String(px), width);
  await drawn(600);
  await portfolio.click({ role: 'radio', name: new RegExp(say(english, 'quotes_first')) });
  await drawn(1200);
  expect(asked.length).toBe(before);
});
