import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import type { Page } from '../support/page.ts';
import { say } from '../tour/words.ts';
import { startCredential } from './credential.ts';
import { putPieces } from './library-rows.ts';
import { useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const FIELD = 'input[type="search"]';

interface ItemRow {
  id: string;
  title: string;
  deletedAt: string;
  purged?: { reason: string; hashes: string[] };
}

async function rowsOf<T>(page: Page, table: string): Promise<T[]> {
  return Object.entries(await readRows(page)).filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => JSON.parse(row) as T);
}

const sees = (page: Page, words: string) => page.until(`“${words}” to be said`, (said: string) => document.body.innerText.includes(said), words);
const titles = (page: Page): Promise<string[]> => page.run(() => [...document.querySelectorAll('[data-item] a')].map((one) => one.textContent ?? ''));
const toShow = (page: Page, expected: string[]) => expect.poll(() => titles(page)).toEqual(expected);
const alive = async (page: Page): Promise<string[]> => (await rowsOf<ItemRow>(page, 'items')).filter((item) => item.deletedAt === '').map((item) => item.title).sort();
const tagged = async (page: Page): Promise<string[]> => (await rowsOf<{ tag: string; deletedAt: string }>(page, 'tags')).filter((row) => row.deletedAt === '').map((row) => row.tag).sort();
const undo = (page: Page) => page.click({ role: 'button', name: say(english, 'common_undo') });

async function library(): Promise<Page> {
  const page = await rig.browser.openPage('portfolio.html');
  await page.see({ role: 'heading' });
  return page;
}

test('a search forgives a slip and an accent, says where it was found, and leads on by keys', async () => {
  const page = await library();
  await putPieces(page, [
    { title: 'Silence that works', quote: 'called think time by the students', text: 'Waiting alone did not improve the answers.' },
    { title: 'Evaluación formativa', authors: ['Inés Núñez'] },
    { title: 'Tally of speakers', role: 'evidence', kind: 'file', madeBy: 'me', note: 'For the coach', original: 'tally' },
    { title: 'Exit slips', role: 'evidence', kind: 'file', madeBy: 'student', original: 'the slips of a student' },
  ]);
  await page.run(() => void (location.hash = '#/evidence'));
  await toShow(page, ['Silence that works', 'Evaluación formativa', 'Tally of speakers', 'Exit slips']);
  await page.press('/');
  await page.type('evalucaion nunez');
  await toShow(page, ['Evaluación formativa']);
  await page.fill(FIELD, 'think tmie');
  await toShow(page, ['Silence that works']);
  await page.until('where it was found', (words: string) => document.querySelector('[data-item]')?.textContent?.includes(words), say(english, 'library_inQuote'));
  await page.until('what was found to be marked', () => [...document.querySelectorAll('[data-item] mark')].map((mark) => mark.textContent).join(' ') === 'think time');
  await page.fill(FIELD, 'improve');
  await page.until('the text to be quoted', () => document.querySelector('[data-item]')?.textContent?.includes('Waiting alone did not improve the answers.'));
  expect(await axe(page)).toEqual([]);
  await page.press('ArrowDown', 'Enter');
  await page.until('the item to be open', () => /#\/evidence\/[\w-]{36}$/.test(location.hash));
  await page.run(() => history.back());
  await page.holds(FIELD, 'improve');
  await page.close();
});

test('filters combine, stand in the address, and can be gone back', async () => {
  const page = await library();
  await page.run(() => void (location.hash = '#/evidence'));
  await page.choose({ role: 'combobox', name: say(english, 'evidence_kind') }, 'file');
  await toShow(page, ['Tally of speakers', 'Exit slips']);
  await page.click({ role: 'button', name: say(english, 'library_filters') });
  await page.click({ role: 'checkbox', name: say(english, 'library_student') });
  await toShow(page, ['Exit slips']);
  expect(await page.url()).toMatch(/#\/evidence\?kind=file&student=1$/);
  await page.choose({ role: 'combobox', name: say(english, 'evidence_kind') }, 'page');
  await page.see({ role: 'button', name: say(english, 'library_without', { filter: say(english, 'library_student'), n: 2 }) });
  expect(await axe(page)).toEqual([]);
  await page.run(() => history.back());
  await toShow(page, ['Exit slips']);
  await page.click({ role: 'button', name: say(english, 'library_drop', { filter: say(english, 'library_student') }) });
  await toShow(page, ['Tally of speakers', 'Exit slips']);
  await page.choose({ role: 'combobox', name: say(english, 'library_sort') }, 'title');
  await toShow(page, ['Exit slips', 'Tally of speakers']);
  await page.close();
});

test('three are chosen by keys, tagged, put into a slot and binned, each with one undo', async () => {
  const page = await library();
  await startCredential(page);
  await page.run(() => void (location.hash = '#/evidence'));
  await page.click({ role: 'button', name: say(english, 'evidence_table') });
  await toShow(page, ['Silence that works', 'Evaluación formativa', 'Tally of speakers', 'Exit slips']);
  await page.press('/', 'ArrowDown', 'x', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await sees(page, say(english, 'library_chosen', { n: 3 }));

  await page.click({ role: 'button', name: say(english, 'library_tag') });
  await page.fill({ role: 'textbox', name: say(english, 'library_tagAdd') }, 'waiting');
  await page.press('Enter');
  await expect.poll(() => tagged(page)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(await axe(page)).toEqual([]);
  await page.press('Escape');
  await undo(page);
  await expect.poll(() => tagged(page)).toEqual([]);

  await page.click({ role: 'button', name: say(english, 'evidence_putInto') });
  await page.click({ role: 'button', name: say(english, 'evidence_putInNow') });
  const used = async () => (await rowsOf<{ deletedAt: string }>(page, 'uses')).filter((use) => use.deletedAt === '').length;
  await expect.poll(used).toBe(3);
  await undo(page);
  await expect.poll(used).toBe(0);

  await page.click({ role: 'button', name: say(english, 'library_cite') });
  await page.see({ role: 'dialog' });
  await page.press('Escape');
  await page.gone({ role: 'dialog' });

  await page.click({ role: 'button', name: say(english, 'evidence_toBin') });
  await expect.poll(() => alive(page)).toEqual(['Exit slips']);
  await toShow(page, ['Exit slips']);
  await undo(page);
  await expect.poll(() => alive(page)).toEqual(['Evaluación formativa', 'Exit slips', 'Silence that works', 'Tally of speakers']);
  await page.close();
});

test('the bin gives back, and is emptied with the bytes; undo brings both back', async () => {
  const page = await library();
  await page.run(() => void (location.hash = '#/evidence'));
  await page.click({ role: 'checkbox', name: say(english, 'library_choose', { title: 'Tally of speakers' }) });
  await page.click({ role: 'checkbox', name: say(english, 'library_choose', { title: 'Evaluación formativa' }) });
  await page.click({ role: 'button', name: say(english, 'evidence_toBin') });
  await page.click({ role: 'link', name: say(english, 'evidence_bin') });
  await page.click({ role: 'button', name: say(english, 'evidence_restoreNamed', { title: 'Evaluación formativa' }) });
  await expect.poll(() => alive(page)).toContain('Evaluación formativa');
  expect(await axe(page)).toEqual([]);

  const blobs = async () => (await rowsOf(page, 'blobs')).length;
  const before = await blobs();
  await page.click({ role: 'button', name: say(english, 'library_emptyBin') });
  await expect.poll(blobs).toBe(before - 1);
  expect((await rowsOf<ItemRow>(page, 'items')).map((item) => item.title)).not.toContain('Tally of speakers');
  await undo(page);
  await expect.poll(blobs).toBe(before);
  await page.click({ role: 'button', name: say(english, 'evidence_restoreNamed', { title: 'Tally of speakers' }) });
  await page.run(() => void (location.hash = '#/evidence'));
  await page.click({ role: 'link', name: 'Tally of speakers' });
  // Its bytes can still be read.
  await page.see({ role: 'link', name: new RegExp(`^${say(english, 'evidence_download')}`) });
  await page.close();
});

test('student material is destroyed everywhere, after it was said what will be gone', async () => {
  const page = await library();
  await putPieces(page, [{ title: 'The same slips', role: 'evidence', kind: 'file', madeBy: 'student', original: 'the slips of a student' }]);
  await page.run(() => void (location.hash = '#/evidence'));
  await page.click({ role: 'checkbox', name: say(english, 'library_choose', { title: 'The same slips' }) });
  await page.click({ role: 'button', name: say(english, 'evidence_putInto') });
  await page.click({ role: 'button', name: say(english, 'evidence_putInNow') });
  await page.click({ role: 'link', name: 'Exit slips' });
  await page.click({ role: 'button', name: say(english, 'library_purge') });
  await page.see({ role: 'dialog', name: say(english, 'library_purgeTitle', { title: 'Exit slips' }) });
  expect(await axe(page)).toEqual([]);
  await page.fill({ role: 'textbox', name: say(english, 'library_purgeReason') }, 'Consent withdrawn');
  await page.click({ role: 'button', name: say(english, 'library_purgeNow') });
  await page.see({ role: 'heading', name: say(english, 'library_stones') });
  const rows = await readRows(page);
  expect(Object.values(rows).join('\n')).not.toContain('Exit slips');
  const stone = (await rowsOf<ItemRow>(page, 'items')).find((item) => item.purged);
  expect(stone?.purged).toMatchObject({ reason: 'Consent withdrawn' });
  expect(stone?.purged?.hashes).toHaveLength(1);
  for (const hash of stone?.purged?.hashes ?? []) expect(rows[`blobs "${hash}"`]).toBeUndefined();
  await page.run(() => void (location.hash = '#/evidence/bin'));
  await sees(page, 'Consent withdrawn');
  expect(await axe(page)).toEqual([]);

  // The other piece that was the same file has none any more, and its slot says so.
  const use = (await rowsOf<{ credentialId: string; deletedAt: string }>(page, 'uses')).find(({ deletedAt }) => deletedAt === '');
  await page.run((id: string) => void (location.hash = `#/credentials/${id}/read`), use?.credentialId ?? '');
  await sees(page, say(english, 'rules_noFile', { name: '|' }).split('|')[1] ?? '|');
  await page.close();
});
