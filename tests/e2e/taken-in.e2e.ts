import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumSurface } from '../support/chromium-surface.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { say } from '../tour/words.ts';
import { startCredential } from './credential.ts';
import { useKept } from './kept.ts';
import { KIND, useRig } from './rig.ts';

const rig = useRig();
const { kept, added, sizeOf, detail, sees, portfolio } = useKept(rig);
const english = { locale: 'en' } as const;
const PHOTO = readFileSync(join(import.meta.dirname, '../fixtures/files/student-b.jpg')).toString('base64');

interface Held {
  [type: string]: string;
}

/** Pastes or drops, as the browser would tell the page of it. */
const give = (page: Page, type: 'paste' | 'drop', held: Held, picture = '') => page.run((type: string, held: { [type: string]: string }, picture: string) => {
  const data = new DataTransfer();
  for (const [kind, text] of Object.entries(held)) data.setData(kind, text);
  if (picture) data.items.add(new File([Uint8Array.from(atob(picture), (char) => char.charCodeAt(0))], 'image.jpg', { type: 'image/jpeg' }));
  const options = { bubbles: true, cancelable: true };
  // Firefox makes an event without what it is told to hold.
  document.body.dispatchEvent(type === 'paste' ? Object.defineProperty(new ClipboardEvent('paste', options), 'clipboardData', { value: data }) : new DragEvent('drop', { ...options, dataTransfer: data }));
}, type, held, picture);

test('pasted into the portfolio: words become a note, which goes on being written there', async () => {
  const { item, source } = await added(() => give(portfolio(), 'paste', { 'text/plain': 'Before the lesson\nSix voices in forty minutes.' }));
  expect(item).toMatchObject({ kind: 'note', role: 'evidence', madeBy: 'me', title: 'Before the lesson', note: 'Before the lesson\nSix voices in forty minutes.' });
  expect(source).toBeUndefined();
  await sees(portfolio(), say(english, 'evidence_added', { title: 'Before the lesson' }));
  await portfolio().click({ role: 'button', name: say(english, 'common_undo') });
  await until('it to be binned', async () => (await kept()).items.find(({ id, deletedAt }) => id === item.id && deletedAt !== ''));
});

test('a picture from the clipboard is kept as a file with a name', async () => {
  const { item, forms } = await added(() => give(portfolio(), 'paste', {}, PHOTO));
  expect(item).toMatchObject({ kind: 'file', title: say(english, 'kinds_pastedPicture'), fileName: `${say(english, 'kinds_pastedPicture')}.jpg`, mime: 'image/jpeg' });
  expect((await sizeOf(forms.original?.blobId ?? '')).bytes).toBe(item.bytes);
  expect(item.thumb).toBe(forms.thumbnail?.blobId);
});

test('dropped into the portfolio: an address is a link by others, called as it was on its page', async () => {
  const { item, source } = await added(() => give(portfolio(), 'drop', { 'text/uri-list': 'https://a.example/talk?utm_source=x', 'text/html': '<a href="https://a.example/talk">Talk <b>moves</b></a><img src=x onerror=alert(1)>' }));
  expect(item).toMatchObject({ kind: 'link', role: 'source', madeBy: 'others', title: 'Talk moves', tabUrl: 'https://a.example/talk' });
  expect(source?.fields.URL?.value).toBe('https://a.example/talk');
});

test('what is pasted into a field stays in the field', async () => {
  const before = await kept();
  await portfolio().see({ role: 'searchbox', name: say(english, 'evidence_search') });
  await portfolio().run(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'just a word');
    document.querySelector('input[type=search]')?.dispatchEvent(Object.defineProperty(new ClipboardEvent('paste', { bubbles: true, cancelable: true }), 'clipboardData', { value: data }));
  });
  await give(portfolio(), 'paste', { 'text/plain': 'After' });
  await until('the one that was not in a field', async () => (await kept()).items.length > before.items.length);
  expect((await kept()).items.map(({ title }) => title)).not.toContain('just a word');
});

describe('on every other view of the portfolio', () => {
  const go = async (hash: string) => {
    await portfolio().run((to: string) => void (location.hash = to), hash);
    await portfolio().until(`${hash} to be drawn`, (to: string) => location.hash.startsWith(to) && document.querySelector('#main h1, #main h2') !== null, hash);
    // The listener of the view before has gone with it.
    await portfolio().run(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(null))); }));
  };
  /** Whether the page keeps a drag and its drop to itself: what it lets pass takes its place. */
  const isKept = () => portfolio().run(() => ['dragover', 'drop'].map((type) => {
    const data = new DataTransfer();
    data.setData('text/x-nothing', 'x');
    return !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }));
  let credentialId = '';

  beforeAll(async () => { credentialId = await startCredential(portfolio()); });

  test.each(['#/home', '#/credentials', '#/credentials/catalogue', '#/credentials/new', '#/credentials/about/ID', '#/credentials/ID/write', '#/credentials/ID/align', '#/credentials/ID/read', '#/time', '#/hand-in/ID', '#/settings', '#/evidence/bin'])('%s takes in what is dropped and pasted, and stays', async (route) => {
    const hash = route.replace('ID', credentialId);
    await go(hash);
    expect(await isKept()).toEqual([true, true]);
    const dropped = await added(() => give(portfolio(), 'drop', {}, PHOTO));
    expect(dropped.item).toMatchObject({ kind: 'file', mime: 'image/jpeg', role: 'evidence', credentialId });
    const link = await added(() => give(portfolio(), 'drop', { 'text/uri-list': 'https://a.example/talk' }));
    expect(link.item).toMatchObject({ kind: 'link', role: 'source', tabUrl: 'https://a.example/talk', credentialId });
    const pasted = await added(() => give(portfolio(), 'paste', { 'text/plain': 'Six voices in forty minutes.' }));
    expect(pasted.item).toMatchObject({ kind: 'note', note: 'Six voices in forty minutes.', credentialId });
    expect(await portfolio().run(() => location.hash)).toContain(hash);
    await portfolio().click({ role: 'button', name: say(english, 'common_undo') });
    await until('it to be binned', async () => (await kept()).items.find(({ id, deletedAt }) => id === pasted.item.id && deletedAt !== ''));
  });

  test('what is open over the page keeps what is pasted to itself, and what is dragged within the page is nothing new', async () => {
    await go('#/home');
    const before = await kept();
    await portfolio().run(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
    });
    await give(portfolio(), 'paste', { 'text/plain': 'Said to the dialog' });
    await portfolio().run(() => {
      document.querySelector('body > dialog')?.remove();
      document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true }));
    });
    await give(portfolio(), 'drop', { 'text/uri-list': 'https://a.example/within' });
    await portfolio().run(() => void document.body.dispatchEvent(new DragEvent('dragend', { bubbles: true })));
    const { item } = await added(() => give(portfolio(), 'paste', { 'text/plain': 'After both' }));
    expect((await kept()).items).toHaveLength(before.items.length + 1);
    expect(item.title).toBe('After both');
  });

  test.runIf(KIND === 'chromium')('a real file, dropped onto a field or beside it, is taken in', async () => {
    const { send } = portfolio().surface as ChromiumSurface;
    const file = join(import.meta.dirname, '../fixtures/files/lesson-plan.pdf');
    await go('#/home');
    const places = [await portfolio().run(() => ({ x: innerWidth - 20, y: innerHeight / 2 }))];
    await go('#/time');
    places.push(await portfolio().until('a field', () => {
      const box = document.querySelector('#main input:not([type=checkbox], [type=radio]), #main textarea')?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }));
    for (const place of places) {
      const { item } = await added(async () => {
        for (const type of ['dragEnter', 'dragOver', 'drop']) await send('Input.dispatchDragEvent', { type, ...place, data: { items: [], files: [file], dragOperationsMask: 1 } });
      });
      expect(item).toMatchObject({ kind: 'file', fileName: 'lesson-plan.pdf', mime: 'application/pdf' });
      expect(await portfolio().run(() => location.pathname)).toBe('/portfolio.html');
    }
  });
});

test('dropped and pasted into the panel: words, pictures, an address', async () => {
  const page = await rig.browser.openTab(rig.site.address('wait-time.html'));
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'button', name: say(english, 'popup_openPanel') });
  const panel = await rig.browser.surface('sidepanel.html');
  await panel.see({ role: 'textbox', name: say(english, 'popup_note') });
  const words = await added(() => give(panel, 'drop', { 'text/plain': 'A passage that was dragged' }));
  expect(words.item).toMatchObject({ kind: 'note', title: 'A passage that was dragged' });
  const picture = await added(() => give(panel, 'drop', {}, PHOTO));
  expect(picture.item).toMatchObject({ kind: 'file', mime: 'image/jpeg' });
  const link = await added(() => give(panel, 'paste', { 'text/plain': 'https://a.example/pasted' }));
  expect(link.item).toMatchObject({ kind: 'link', role: 'source', tabUrl: 'https://a.example/pasted' });
  await panel.close();
  await page.close();
});

test('a note is written and a linked artifact added with its sharing, which can be said anew', async () => {
  await portfolio().activate();
  await portfolio().run(() => void (location.hash = '#/evidence'));
  await portfolio().click({ role: 'button', name: say(english, 'evidence_add') });
  await portfolio().click({ role: 'button', name: say(english, 'kinds_writeNote') });
  await portfolio().fill({ role: 'textbox', name: say(english, 'kinds_note') }, 'What I tried on Thursday');
  const note = await added(() => portfolio().click({ role: 'button', name: say(english, 'kinds_noteAdd') }));
  expect(note.item).toMatchObject({ kind: 'note', title: 'What I tried on Thursday' });

  await portfolio().click({ role: 'button', name: say(english, 'workbench_addLink') });
  await portfolio().fill({ role: 'textbox', name: say(english, 'workbench_linkUrl') }, 'https://video.example/unlisted/7');
  await portfolio().fill({ role: 'textbox', name: say(english, 'workbench_linkTitle') }, 'Third lesson, filmed');
  await portfolio().choose({ role: 'combobox', name: say(english, 'kinds_sharing') }, 'organisation');
  await sees(portfolio(), say(english, 'kinds_sharingClosed'));
  const { item } = await added(() => portfolio().click({ role: 'button', name: say(english, 'workbench_linkAdd') }));
  expect(item).toMatchObject({ kind: 'linked', role: 'evidence', madeBy: 'me', title: 'Third lesson, filmed', sharing: 'organisation' });
  const shown = await detail(item);
  await shown.choose({ role: 'combobox', name: say(english, 'kinds_sharing') }, 'link');
  await until('the sharing to change', async () => (await kept()).items.find(({ id, sharing }) => id === item.id && sharing === 'link'));
});

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Teaching</H3><DL><p>
<DT><A HREF="https://earlier.example/wait?utm_source=x" ADD_DATE="1700000000">Wait &amp; see</A>
<DT><A HREF="https://earlier.example/maps" ADD_DATE="1600000000">Two <b>maps</b></A><DT><A HREF="javascript:alert(1)">No page</A></DL><p></DL><img src="x" onerror="document.title='ran'"><script>document.title='ran'</script>`;

test('what was already read is brought in from a bookmarks file, marked as recorded later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'microfolio-bookmarks-'));
  const path = join(folder, 'bookmarks.html');
  writeFileSync(path, BOOKMARKS);
  const open = async () => {
    await portfolio().activate();
    await portfolio().run(() => void (location.hash = '#/evidence'));
    await portfolio().see({ role: 'button', name: say(english, 'evidence_add') });
    if ((await portfolio().count({ role: 'button', name: say(english, 'kinds_import') })) === 0) await portfolio().click({ role: 'button', name: say(english, 'evidence_add') });
    await portfolio().click({ role: 'button', name: say(english, 'kinds_import') });
    await portfolio().pickFiles('dialog input[type=file]', path);
  };
  try {
    await open();
    const before = await kept();
    await portfolio().fill({ role: 'searchbox', name: say(english, 'kinds_importSearch') }, 'earlier');
    await portfolio().click({ role: 'checkbox', name: say(english, 'kinds_importAll', { n: 2 }) });
    await portfolio().click({ role: 'button', name: say(english, 'kinds_importAdd', { n: 2 }) });
    const items = await until('both', async () => {
      const now = (await kept()).items.filter(({ id }) => !before.items.some((one) => one.id === id));
      return now.length === 2 && now;
    });
    expect(items.map(({ title, tabUrl, happenedOn, recordedLater, kind, role }) => ({ title, tabUrl, happenedOn, recordedLater, kind, role })).toSorted((a, b) => (a.title < b.title ? -1 : 1))).toEqual([
      { title: 'Two maps', tabUrl: 'https://earlier.example/maps', happenedOn: '2020-09-13', recordedLater: 1, kind: 'link', role: 'source' },
      { title: 'Wait & see', tabUrl: 'https://earlier.example/wait', happenedOn: '2023-11-14', recordedLater: 1, kind: 'link', role: 'source' },
    ]);
    await open();
    await sees(portfolio(), say(english, 'kinds_importKnown'));
    expect(await portfolio().run(() => document.title)).not.toBe('ran');
    await portfolio().click({ role: 'button', name: say(english, 'common_close') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a pasted list of links is brought in, each chosen', async () => {
  await portfolio().activate();
  await portfolio().run(() => void (location.hash = '#/evidence'));
  if ((await portfolio().count({ role: 'button', name: say(english, 'kinds_import') })) === 0) await portfolio().click({ role: 'button', name: say(english, 'evidence_add') });
  await portfolio().click({ role: 'button', name: say(english, 'kinds_import') });
  await portfolio().fill({ role: 'textbox', name: say(english, 'kinds_importList') }, 'https://list.example/one\nno link\nThe second page: https://list.example/two');
  await portfolio().click({ role: 'button', name: say(english, 'kinds_importRead') });
  await portfolio().click({ role: 'checkbox', name: 'The second page' });
  const { item, source } = await added(() => portfolio().click({ role: 'button', name: say(english, 'kinds_importAdd', { n: 1 }) }));
  expect(item).toMatchObject({ kind: 'link', role: 'source', title: 'The second page', tabUrl: 'https://list.example/two', recordedLater: 1 });
  expect(source?.fields.URL?.value).toBe('https://list.example/two');
});

test('a file is picked, and kept byte for byte', async () => {
  await portfolio().run(() => void (location.hash = '#/evidence'));
  await portfolio().see({ role: 'button', name: say(english, 'evidence_add') });
  if ((await portfolio().count({ role: 'button', name: say(english, 'kinds_writeNote') })) === 0) await portfolio().click({ role: 'button', name: say(english, 'evidence_add') });
  const path = join(import.meta.dirname, '../fixtures/files/lesson-plan.pdf');
  const { item, forms } = await added(() => portfolio().pickFiles('#main input[type=file]', path));
  expect(item).toMatchObject({ kind: 'file', role: 'evidence', madeBy: 'me', fileName: 'lesson-plan.pdf', mime: 'application/pdf' });
  expect(forms.original?.blobId).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
});
