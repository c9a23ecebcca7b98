import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import type { Page } from '../support/page.ts';
import { watchClipboard } from '../tour/clipboard.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useRig } from './rig.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const TITLE = 'What three seconds of silence do';
const ADDRESS = 'https://staffroom-notebook.example/wait-time';

let portfolio: Page;
let clipboard: () => Promise<Record<string, string>>;

/** The day it was read as each style writes it, here and now. */
const today = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-US', { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...options }).format(new Date());
const readOn = today({ year: 'numeric', month: 'long', day: 'numeric' });

const button = (key: Parameters<typeof say>[1], within?: { role: string; name: string }) => ({ role: 'button', name: say(english, key), ...(within ? { within } : {}) });
const download = (format: string, within: { role: string; name: string | RegExp }) => ({ role: 'button', name: say(english, 'cite_downloadAs', { format }), within });
const section = { role: 'region', name: say(english, 'cite_name') };

async function accessible(): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await portfolio.theme(theme);
    expect(await axe(portfolio), theme).toEqual([]);
  }
}

async function clip(path: string): Promise<void> {
  const tab = await rig.browser.openTab(rig.site.address(path));
  const popup = await rig.browser.openPopup(tab);
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await popup.see({ role: 'button', name: say(english, 'popup_clipMore') });
  await rig.browser.dismissPopup(tab);
}

test('a clip shows its reference', async () => {
  await clip('wait-time.html');
  rig.site.put('nobody.html', '<!doctype html><html lang="en"><title>A page of no one</title><meta property="og:site_name" content="Quiet Rooms"><h1>A page of no one</h1><p>Wait, and wait again. Nobody says who wrote this, or when.</p></html>');
  await clip('nobody.html');
  portfolio = await rig.browser.openPage('portfolio.html#/evidence');
  clipboard = await watchClipboard(portfolio);
  await portfolio.click({ role: 'link', name: TITLE });
  await portfolio.see(section);
  expect(await portfolio.text('[data-cite="reference"]')).toBe(
    `Quiroga, M., & Lindqvist, T. (2025, September 14). ${TITLE}. The Staffroom Notebook. Retrieved ${readOn}, from ${ADDRESS}`,
  );
  expect(await portfolio.text('[data-cite="in-text"]')).toBe('(Quiroga & Lindqvist, 2025)');
});

test('copying it puts plain and rich text on the clipboard as one thing', async () => {
  await portfolio.click({ ...button('cite_copy'), within: section });
  expect(await clipboard()).toEqual({
    'text/plain': `Quiroga, M., & Lindqvist, T. (2025, September 14). ${TITLE}. The Staffroom Notebook. Retrieved ${readOn}, from ${ADDRESS}`,
    'text/html': `<p>Quiroga, M., &amp; Lindqvist, T. (2025, September 14). <i>${TITLE}</i>. The Staffroom Notebook. Retrieved ${readOn}, from ${ADDRESS}</p>`,
  });
  await portfolio.see({ role: 'status', name: say(english, 'cite_copied') });
  await portfolio.click(button('cite_copyInText'));
  expect(await clipboard()).toEqual({ 'text/plain': '(Quiroga & Lindqvist, 2025)', 'text/html': '(Quiroga &amp; Lindqvist, 2025)' });
});

test('another style is remembered', async () => {
  await portfolio.choose({ role: 'combobox', name: say(english, 'cite_style'), within: section }, 'MLA 9');
  await portfolio.until('the reference in MLA', () => document.querySelector('[data-cite="reference"]')?.textContent?.startsWith('Quiroga, Marisol, and Tobias Lindqvist. “'));
  await portfolio.run(() => location.reload());
  await portfolio.until('the reference in MLA again', () => document.querySelector('[data-cite="in-text"]')?.textContent === '(Quiroga and Lindqvist)');
  await portfolio.choose({ role: 'combobox', name: say(english, 'cite_style'), within: section }, 'APA 7');
  await portfolio.until('the reference in APA', () => document.querySelector('[data-cite="in-text"]')?.textContent === '(Quiroga & Lindqvist, 2025)');
  clipboard = await watchClipboard(portfolio);
});

test('it is downloaded for reference managers', async () => {
  const day = today({ year: 'numeric', month: '2-digit', day: '2-digit' }).replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2');
  await portfolio.click(download('BibTeX', section));
  expect(await readFile(await rig.browser.downloaded('references.bib'), 'utf8')).toBe(`@misc{quiroga2025what,
  author = {Quiroga, Marisol and Lindqvist, Tobias},
  title = {${TITLE}},
  howpublished = {The Staffroom Notebook},
  publisher = {The Staffroom Notebook},
  month = sep,
  year = {2025},
  url = {${ADDRESS}},
  urldate = {${day}},
  language = {en},
  abstract = {A fifth-grade team counted who spoke before and after it began to wait.}
}
`);
  await portfolio.click(download('RIS', section));
  expect(await readFile(await rig.browser.downloaded('references.ris'), 'utf8')).toBe([
    'TY  - ELEC', 'ID  - quiroga2025what', 'AU  - Quiroga, Marisol', 'AU  - Lindqvist, Tobias', `TI  - ${TITLE}`, 'T2  - The Staffroom Notebook', 'PB  - The Staffroom Notebook',
    'PY  - 2025', 'DA  - 2025/09/14', `UR  - ${ADDRESS}`, `Y2  - ${day.replaceAll('-', '/')}`, 'LA  - en',
    'AB  - A fifth-grade team counted who spoke before and after it began to wait.', 'ER  - ', '',
  ].join('\r\n'));
  await portfolio.click(download('CSL-JSON', section));
  expect(JSON.parse(await readFile(await rig.browser.downloaded('references.json'), 'utf8'))).toMatchObject([{ id: 'quiroga2025what', title: TITLE, issued: { 'date-parts': [[2025, 9, 14]] } }]);
});

test('a clip without an author says so, and leads to the field', async () => {
  await portfolio.run(() => void (location.hash = '#/evidence'));
  await portfolio.click({ role: 'link', name: 'A page of no one' });
  await portfolio.see(section);
  expect(await portfolio.text('[data-cite="in-text"]')).toBe('(A page of no one, n.d.)');
  await accessible();
  await portfolio.click({ role: 'button', name: say(english, 'cite_add_author'), within: section });
  const field = { role: 'textbox', name: say(english, 'evidence_field_author') };
  await portfolio.until('the caret in the field', () => document.activeElement?.localName === 'input');
  await portfolio.fill(field, 'Valley Education Agency; Ana van der Meer');
  await portfolio.press('Enter');
  await portfolio.until('the author in the reference', () => document.querySelector('[data-cite="in-text"]')?.textContent === '(Valley Education Agency & van der Meer, n.d.)');
  expect(await portfolio.count({ role: 'button', name: say(english, 'cite_add_author'), within: section })).toBe(0);
});

test('what the list shows is copied as a reference list', async () => {
  await portfolio.run(() => void (location.hash = '#/evidence'));
  await portfolio.click(button('cite_list'));
  const dialog = { role: 'dialog', name: say(english, 'cite_listOf', { n: 2 }) };
  await portfolio.see(dialog);
  await portfolio.see(`dialog p`);
  await accessible();
  await portfolio.click({ ...button('cite_copyList'), within: dialog });
  const nobody = rig.site.address('nobody.html');
  const lines = [
    `Quiroga, M., & Lindqvist, T. (2025, September 14). ${TITLE}. The Staffroom Notebook. Retrieved ${readOn}, from ${ADDRESS}`,
    `Valley Education Agency, & van der Meer, A. (n.d.). A page of no one. Quiet Rooms. Retrieved ${readOn}, from ${nobody}`,
  ];
  const copied = await clipboard();
  expect(copied['text/plain']).toBe(lines.join('\n'));
  expect(copied['text/html']?.split('\n')).toHaveLength(2);
  expect(copied['text/html']).toMatch(/^<p style="margin-left:0\.5in;text-indent:-0\.5in">Quiroga, M\., &amp; Lindqvist, T\. \(2025, September 14\)\. <i>/);
  await portfolio.press('Escape');
  await portfolio.gone(dialog);
});
