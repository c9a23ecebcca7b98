import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../support/launch.ts';
import type { Browser } from '../support/driver.ts';
import type { Page } from '../support/page.ts';
import { beginsWith, say } from '../tour/words.ts';
import { startCredential } from './credential.ts';
import { JOT, KIND, useRig } from './rig.ts';
import { readRows } from './rows.ts';
import { makeSmallDisk } from './small-disk.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const MB = 1024 ** 2;
const GB = 1024 ** 3;
const folder = mkdtempSync(join(tmpdir(), 'microfolio-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLIP = { role: 'button', name: beginsWith(say(english, 'popup_clip')) };
const NOTE = { role: 'textbox', name: say(english, 'popup_note') };
const sees = (page: Page, words: string) => page.until(`“${words}” to be said`, (said: string) => document.body.innerText.includes(said), words);
const gone = (page: Page, words: string) => page.until(`“${words}” to go`, (said: string) => !document.body.innerText.includes(said), words);

describe('a page', () => {
  test('that closes before it is read is told, and the note stays', async () => {
    const article = await rig.browser.openTab(rig.site.address('wait-time.html'));
    const popup = await rig.browser.openPopup(article);
    await popup.see(CLIP);
    // On small screens the popup is a tab of its own, which outlives the page that it is about.
    const tabId = (await popup.surface.evaluate('(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)')) as number;
    await rig.browser.dismissPopup(article);
    const page = await rig.browser.openPage(`popup.html?tab=${tabId}`);
    await page.fill(NOTE, 'Read this again on Thursday.');
    await article.close();
    await page.click(CLIP);
    await sees(page, say(english, 'error_pageGone'));
    await page.see({ role: 'button', name: say(english, 'popup_tryAgain') });
    await page.close();

    const again = await rig.browser.openTab(rig.site.address('wait-time.html'));
    const later = await rig.browser.openPopup(again);
    await later.holds(NOTE, 'Read this again on Thursday.');
    await rig.browser.dismissPopup(again);
  });

  test('that closes while it is read is told too, on whatever page is in view then', async () => {
    const article = await rig.browser.openTab(rig.site.address('talk-moves.html'));
    const popup = await rig.browser.openPopup(article);
    await popup.see(CLIP);
    await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
    const panel = await rig.browser.surface('sidepanel.html');
    await panel.fill(NOTE, 'Half a thought.');
    // Too busy to be read for longer than the closing takes.
    await article.run(() => {
      setTimeout(() => {
        for (const end = Date.now() + 8000; Date.now() < end;);
      }, 0);
    });
    await panel.click(CLIP);
    await panel.see({ role: 'button', name: beginsWith(say(english, 'popup_clipping')) });
    await article.close();
    await sees(panel, say(english, 'error_pageGone'));
    await panel.click({ role: 'button', name: say(english, 'common_close') });
    await gone(panel, say(english, 'error_pageGone'));
    await panel.close();
    const again = await rig.browser.openTab(rig.site.address('talk-moves.html'));
    const later = await rig.browser.openPopup(again);
    await later.holds(NOTE, 'Half a thought.');
    await rig.browser.dismissPopup(again);
  });

  test('of the browser says why there is nothing to clip; timer and jot work', async () => {
    const own = await rig.browser.openPage('portfolio.html#/home');
    const popup = await rig.browser.openPopup(own);
    await sees(popup, say(english, 'popup_restricted'));
    await sees(popup, say(english, 'popup_restrictedStill'));
    expect(await popup.count(CLIP)).toBe(0);
    await popup.click({ role: 'button', name: say(english, 'common_timerStart') });
    await popup.see({ role: 'timer' });
    await popup.click({ role: 'button', name: say(english, 'common_timerStop') });
    await popup.see({ role: 'button', name: say(english, 'common_timerStart') });
    await popup.click(JOT);
    await popup.type('Nothing to clip here, but a thought.');
    await popup.press('Control+Enter');
    await popup.holds(JOT, '');
    await rig.browser.dismissPopup(own);
    await own.close();
  });
});

describe('a file', () => {
  let portfolio: Page;
  const slot = '#step-think-work input[type=file]';

  beforeAll(async () => {
    portfolio = await rig.browser.openPage('portfolio.html#/home');
    const id = await startCredential(portfolio);
    await portfolio.run((hash: string) => void (location.hash = hash), `#/credentials/${id}/write/think-work`);
  });
  afterAll(() => portfolio.close());

  test('of 50 MB is kept, byte for byte', async () => {
    const bytes = randomFillSync(Buffer.alloc(50 * MB));
    const path = join(folder, 'recording.webm');
    writeFileSync(path, bytes);
    await portfolio.pickFiles(slot, path);
    await portfolio.until('the file in its slot', () => document.querySelector('#step-think-work [data-use]'));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const kept = await portfolio.run(async (id: string) => {
      const request = indexedDB.open('microfolio');
      const database = await new Promise<IDBDatabase>((done) => { request.addEventListener('success', () => done(request.result)); });
      const found = database.transaction('blobs').objectStore('blobs').get(id);
      const row = await new Promise<{ blob: Blob } | undefined>((done) => { found.addEventListener('success', () => done(found.result as { blob: Blob } | undefined)); });
      database.close();
      const digest = await crypto.subtle.digest('SHA-256', await (row?.blob ?? new Blob()).arrayBuffer());
      return { size: row?.blob.size, hash: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
    }, hash);
    expect(kept).toEqual({ size: bytes.length, hash });
  });

  test('of 3 GB is refused in words, and nothing of it is kept', async () => {
    const path = join(folder, 'film.mp4');
    const file = openSync(path, 'w');
    ftruncateSync(file, 3 * GB);
    closeSync(file);
    const before = await readRows(portfolio);
    await portfolio.pickFiles(slot, path);
    await sees(portfolio, say(english, 'error_fileTooLarge'));
    expect(await readRows(portfolio)).toEqual(before);
  });
});

describe('a copy', () => {
  let settings: Page;
  let copy: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    settings = await rig.browser.openPage('portfolio.html#/settings/copy');
    await settings.click({ role: 'button', name: say(english, 'settings_copySave') });
    const name = await settings.until('the copy', () => /microfolio-copy-[\d-]+\.zip/.exec(document.body.innerText)?.[0]);
    copy = new Uint8Array(await readFile(await rig.browser.downloaded(name)));
  });

  const changed = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
    const files = unzipSync(copy);
    change(files);
    return zipSync(files, { level: 0 });
  };
  const newer = (files: Record<string, Uint8Array>): void => {
    const header = JSON.parse(strFromU8(files['copy.json'] ?? new Uint8Array())) as { version: number };
    files['copy.json'] = strToU8(JSON.stringify({ ...header, version: header.version + 1 }));
  };
  const damaged = (files: Record<string, Uint8Array>): void => {
    files['rows/jots.jsonl'] = strToU8('{"id": "not a jot"}\n');
  };

  test.each([
    ['cut short', () => copy.slice(0, copy.length / 2), 'error_copyTruncated'],
    ['without its end', () => copy.slice(0, -1), 'error_copyTruncated'],
    ['that is another zip', () => zipSync({ 'notes.txt': strToU8('Somebody else’s notes') }), 'error_copyForeign'],
    ['that is no zip', () => strToU8('A shopping list, by another name.'.repeat(100)), 'error_copyForeign'],
    ['from a newer version', () => changed(newer), 'error_copyNewer'],
    ['with damage in it', () => changed(damaged), 'error_copyDamaged'],
  ] as const)('%s is refused whole, and nothing changes', async (kind, make, words) => {
    const path = join(folder, `${kind.replaceAll(' ', '-')}.zip`);
    await writeFile(path, make());
    const before = await readRows(settings);
    await settings.pickFiles('.app input[type=file]', path);
    await sees(settings, say(english, words));
    expect(await readRows(settings)).toEqual(before);
    // The next one is not taken for this one.
    await settings.run(() => void (location.hash = '#/home'));
    await gone(settings, say(english, words));
    await settings.run(() => void (location.hash = '#/settings/copy'));
    await settings.see({ role: 'button', name: say(english, 'settings_copySave') });
  });

  test('opened in a new profile brings the same data', async () => {
    const path = join(folder, 'whole.zip');
    await writeFile(path, copy);
    const other = await launch(KIND);
    try {
      const page = await other.openPage('portfolio.html#/settings/copy');
      await page.pickFiles('.app input[type=file]', path);
      await page.until('the copy to be opened', (word: string) => document.body.innerText.includes(word), say(english, 'settings_copyAdded', { things: '' }).trim());
      // `meta` is each profile's own.
      const shared = (rows: Record<string, string>) => Object.fromEntries(Object.entries(rows).filter(([key]) => !key.startsWith('meta ')));
      const there = shared(await readRows(page));
      expect(Object.keys(there).length).toBeGreaterThan(10);
      expect(there).toEqual(shared(await readRows(settings)));
    } finally {
      await other.close();
    }
  });
});

const DISK = makeSmallDisk(400);
afterAll(() => DISK?.remove());

describe.skipIf(!DISK)(`a full disk${DISK ? '' : ' (left out: a disk of its own takes Linux and root)'}`, () => {
  test('is told, what was typed stays, and the clip is saved once there is room', async () => {
    if (!DISK) throw new Error('There is no disk to fill');
    const paragraphs = Array.from({ length: 6000 }, (_, n) => `<p>Paragraph ${n}: ${createHash('sha512').update(String(n)).digest('base64').repeat(4)}</p>`);
    rig.site.put('long.html', `<title>A long page</title><article><h1>A long page</h1>${paragraphs.join('\n')}</article>`);
    let browser: Browser | undefined;
    try {
      browser = await launch(KIND, { profile: join(DISK.folder, 'profile') });
      const tab = await browser.openTab(rig.site.address('long.html'));
      const popup = await browser.openPopup(tab);
      await popup.see(CLIP);
      await popup.fill(NOTE, 'A note on a full disk.');
      await popup.click(JOT);
      await popup.type('A thought on a full disk.');
      DISK.fill(MB);
      await popup.click(CLIP);
      await sees(popup, say(english, 'error_diskFull'));
      await popup.holds(JOT, 'A thought on a full disk.');
      DISK.free();
      await popup.click({ role: 'button', name: say(english, 'popup_tryAgain') });
      await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
      await popup.holds(JOT, 'A thought on a full disk.');
      const items = Object.entries(await readRows(popup)).filter(([key]) => key.startsWith('items '));
      expect(items.map(([, row]) => (JSON.parse(row) as { note: string }).note)).toEqual(['A note on a full disk.']);
    } finally {
      DISK.free();
      await browser?.close();
    }
  });
});
