import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { checkPage, filesIn } from '../tour/checks/package.ts';
import { unpack } from '../tour/checks/unpack.ts';
import { beginsWith, say } from '../tour/words.ts';
import { readPdf } from '../unit/utils/export/read-pdf.ts';
import { startCredential } from './credential.ts';
import { HOSTILE, HOSTILE_HTML, HOSTILE_SVG, hostilePage, SELECTED } from './hostile-page.ts';
import { JOT, useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const folder = mkdtempSync(join(tmpdir(), 'microfolio-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// oxlint-disable-next-line no-control-regex -- what must not be left
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u202A-\u202E\u2066-\u2069]/;
const START = HOSTILE.slice(0, 30);

let portfolio: Page;
let credentialId: string;
let hostile: Page;
let asked: string[];

const hostileRequests = () => rig.site.asked.filter((path) => path.startsWith('/hostile-'));

/** Nothing ran, nothing of it became an element, nothing was loaded. */
async function calm(page: Page): Promise<void> {
  const seen = await page.run(() => ({ ran: 'pwned' in window, made: document.querySelectorAll('[data-hostile], iframe, object, embed, main script, main style, main form[action], [style*=hostile], .reader [style], .reader [class], .reader [id]').length, text: document.body.innerText }));
  expect(seen).toMatchObject({ ran: false, made: 0 });
  expect(seen.text).not.toMatch(UNSEEN);
  expect(hostileRequests()).toEqual(asked);
}

const sees = (page: Page, words: string) => page.until(`“${words}” to be shown as text`, (said: string) => {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('input, textarea')].map((field) => field.value);
  return [document.body.innerText, ...fields].some((text) => text.includes(said));
}, words);

async function at(...route: string[]): Promise<Page> {
  await portfolio.activate();
  await portfolio.run((hash: string) => void (location.hash = hash), `#/${route.join('/')}`);
  return portfolio;
}

beforeAll(async () => {
  rig.site.put('hostile.html', hostilePage());
  portfolio = await rig.browser.openPage('portfolio.html#/home');
  credentialId = await startCredential(portfolio);
  hostile = await rig.browser.openTab(rig.site.address('hostile.html'));
  // It loads what it holds once; from here on nobody may ask for any of it.
  await hostile.until('the page to rest', () => performance.getEntriesByType('resource').length > 5);
  asked = hostileRequests();
});

test('in the page itself none of it runs', async () => {
  expect(asked).not.toContain('/hostile-ran');
  expect(await hostile.run(() => 'pwned' in window)).toBe(false);
});

test('in the popup: the page and a selection', async () => {
  const popup = await rig.browser.openPopup(hostile);
  await popup.until('the title', (words: string) => document.querySelector<HTMLTextAreaElement>('textarea')?.value.includes(words), START);
  expect(await popup.value({ role: 'textbox', name: say(english, 'popup_pageTitle') })).not.toMatch(UNSEEN);
  await calm(popup);
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
  await popup.click(JOT);
  await popup.type(HOSTILE);
  await popup.press('Control+Enter');
  await popup.holds(JOT, '');
  await calm(popup);
  await rig.browser.dismissPopup(hostile);

  await hostile.run(() => getSelection()?.selectAllChildren(document.querySelector('#selected') ?? document.body));
  const again = await rig.browser.openPopup(hostile);
  await again.click({ role: 'button', name: say(english, 'popup_clipAgain') });
  await again.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await again.see({ role: 'button', name: say(english, 'popup_clipMore') });
  await calm(again);
});

test('in the database: the words as words, without what is not seen, and no address that runs', async () => {
  const rows = Object.entries(await readRows(portfolio)).filter(([key]) => /^(?:items|sources|quotes) /.test(key)).map(([, row]) => row);
  expect(rows.filter((row) => row.includes('<script>pwned=1')).length).toBeGreaterThan(2);
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);
  for (const text of rows.flatMap((row) => texts(JSON.parse(row)))) {
    expect(text).not.toMatch(UNSEEN);
    expect(text).not.toMatch(/^\s*(?:javascript|data):/i);
  }
});

test('in the panel: what this page gave', async () => {
  const popup = await rig.browser.surface('popup.html');
  await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
  const panel = await rig.browser.surface('sidepanel.html');
  await sees(panel, START);
  await calm(panel);
  await panel.close();
});

test('in the library: cards, table, search', async () => {
  await sees(await at('evidence'), START);
  await calm(portfolio);
  await portfolio.click({ role: 'button', name: say(english, 'evidence_table') });
  await portfolio.see({ role: 'columnheader', name: say(english, 'evidence_recorded') });
  await calm(portfolio);
  await portfolio.fill({ role: 'searchbox', name: say(english, 'evidence_search') }, '<script>');
  await sees(portfolio, START);
  await calm(portfolio);
  await portfolio.fill({ role: 'searchbox', name: say(english, 'evidence_search') }, '');
  await portfolio.click({ role: 'button', name: say(english, 'evidence_cards') });
});

test('in the detail of the clipped page, with its passage, its reader copy and its source', async () => {
  await at('evidence');
  const link = await portfolio.until('the clip', () => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('main [role=listitem] a')].map((one) => one.getAttribute('href') ?? '');
    return all.length === 1 ? all[0] : null;
  });
  await portfolio.run((hash: string) => void (location.hash = hash), link);
  await portfolio.see({ role: 'heading', name: say(english, 'evidence_readerCopy') });
  await portfolio.until('the reader copy', () => document.querySelector('.reader')?.textContent?.includes('three seconds of silence'));
  await sees(portfolio, SELECTED);
  // Every reading of every field, opened.
  await portfolio.run(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
  await portfolio.see({ role: 'heading', name: say(english, 'evidence_source') });
  await calm(portfolio);
  const addresses = await portfolio.run(() => [...document.querySelectorAll('main [href], main [src]')].map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
  for (const address of addresses) expect(address).toMatch(/^(#|https?:|blob:|data:image\/)/);
});

test('its passage is shown on the page itself', async () => {
  const popup = await rig.browser.openPopup(hostile);
  await popup.click('details summary');
  await popup.click({ role: 'button', name: say(english, 'quotes_showNamed', { n: 1 }) });
  await sees(popup, say(english, 'quotes_found'));
  await calm(popup);
  await rig.browser.dismissPopup(hostile);
});

test('on the workbench: answers, quotes, files, the matrix, read through, Home', async () => {
  await at('credentials', credentialId, 'write', 'think-students-did');
  await portfolio.fill({ role: 'textbox', name: say(english, 'workbench_answerTo', { label: '2b' }) }, `${HOSTILE}\n\n`);
  await portfolio.press('Control+j');
  await portfolio.see({ role: 'dialog', name: say(english, 'workbench_insertLabel') });
  await calm(portfolio);
  const choices = await portfolio.texts({ role: 'listitem', within: { role: 'dialog', name: say(english, 'workbench_insertLabel') } });
  await portfolio.press(String(choices.findIndex((choice) => choice.includes('A passage that says')) + 1));
  await portfolio.gone({ role: 'dialog', name: say(english, 'workbench_insertLabel') });
  await at('credentials', credentialId, 'write', 'think-plan');
  const files = [['think-plan', `plan <img src=x onerror=pwned=1> \u202Efdp.html`, HOSTILE_HTML], ['think-work', `"><script>pwned=1<\u2044script>.svg`, HOSTILE_SVG]] as const;
  for (const [step, name, content] of files) {
    const path = join(folder, name);
    writeFileSync(path, content);
    await portfolio.pickFiles(`#step-${step} input[type=file]`, path);
    await portfolio.until('the file in its slot', (id: string) => document.querySelector(`#step-${id} [data-use]`), step);
  }
  await calm(portfolio);
  await sees(await at('credentials', credentialId, 'align'), say(english, 'workbench_shownBy'));
  await calm(portfolio);
  await sees(await at('credentials', credentialId, 'read'), START);
  await calm(portfolio);
  await sees(await at('home'), START);
  await calm(portfolio);
});

test('a file that could run is shown as a file, and never opened here', async () => {
  await at('evidence');
  await portfolio.choose({ role: 'combobox', name: say(english, 'evidence_kind') }, 'file');
  const links = await portfolio.until('both files', () => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('main [role=listitem] a')].map((link) => link.getAttribute('href') ?? '');
    return all.length === 2 ? all : null;
  });
  for (const link of links) {
    await portfolio.run((hash: string) => void (location.hash = hash), link);
    await portfolio.see({ role: 'link', name: say(english, 'evidence_download') });
    expect(await portfolio.count({ role: 'link', name: say(english, 'evidence_openFile') })).toBe(0);
    await calm(portfolio);
  }
});

test('in hand in and in the package: pages, PDF, texts and names', async () => {
  await at('hand-in', credentialId);
  await portfolio.see({ role: 'heading', name: say(english, 'handin_sheet') });
  await portfolio.until('the package to be drawn', (words: string) => !document.body.innerText.includes(words), say(english, 'handin_drawing'));
  await sees(portfolio, START);
  await calm(portfolio);
  await portfolio.click({ role: 'button', name: say(english, 'handin_button', { number: 1 }) });
  await portfolio.see({ role: 'button', name: new RegExp(say(english, 'handin_again_archive')) });
  await calm(portfolio);

  const into = await unpack(await rig.browser.downloaded('think-time-and-questioning-submission-1.zip'), join(folder, 'package'));
  const names = await filesIn(into);
  for (const name of names) expect(name).toMatch(/^[\w-]+(?:\/[\w-]+)?\.[a-z]+$/);
  expect(names).toContain('evidence/S1-source.html');
  const ours = names.filter((name) => !name.startsWith('evidence/P'));
  for (const name of ours) {
    const text = (await readFile(join(into, name))).toString('utf8');
    if (name.endsWith('.html')) checkPage(name, text);
    if (!name.endsWith('.pdf')) expect(text, name).not.toMatch(UNSEEN);
  }
  expect(await readFile(join(into, 'answers/2b-what-students-did-with-the-time.txt'), 'utf8')).toContain(HOSTILE);

  const bytes = new Uint8Array(await readFile(join(into, 'submission.pdf')));
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|SubmitForm)\b/);
  const pdf = await readPdf(bytes);
  expect(pdf.text.replaceAll(/\s+/g, '')).toContain('<script>pwned=1;fetch');
  for (const { url } of pdf.links) expect(url).not.toMatch(/^(?:javascript|data|file):/i);

  for (const name of ours.filter((one) => one.endsWith('.html'))) {
    const page = await rig.browser.openTab(pathToFileURL(join(into, name)).href);
    await page.until('the page', () => document.body.innerText.length > 100);
    expect(await page.run(() => ({ ran: 'pwned' in window, made: document.querySelectorAll('[data-hostile], iframe, object, embed, script, form, [style*=hostile]').length }))).toEqual({ ran: false, made: 0 });
    await page.close();
  }
  expect(hostileRequests()).toEqual(asked);
});

test('the canary sings when markup is taken for markup', async () => {
  const page = await rig.browser.openTab(rig.site.address('wait-time.html?canary'));
  await page.run((html: string) => void document.body.append(document.createRange().createContextualFragment(html)), HOSTILE);
  expect(await page.run(() => ({ ran: 'pwned' in window, made: document.querySelectorAll('[data-hostile]').length }))).toEqual({ ran: true, made: 1 });
  await expect.poll(() => hostileRequests().slice(asked.length)).toContain('/hostile-ran');
  await page.close();
});
