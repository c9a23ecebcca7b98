import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item, Rendition } from '../../utils/core/rows/evidence.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { serveSampleSite, type SampleSite } from '../tour/sample-site.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useKept } from './kept.ts';
import { KIND, useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const { kept, added, sizeOf, detail, sees, portfolio } = useKept(rig);
const english = { locale: 'en' } as const;
const PHOTO = readFileSync(join(import.meta.dirname, '../fixtures/files/student-a.png'));

const PLAN = readFileSync(join(import.meta.dirname, '../fixtures/files/lesson-plan.pdf'));

const MENU = {
  image: { id: 'clip-image', title: say(english, 'kinds_clipImage') },
  link: { id: 'clip-link', title: say(english, 'kinds_clipLink') },
  video: { id: 'clip-video', title: say(english, 'kinds_clipMoment') },
};

/** A page about pictures: our own, one of another site, and a huge one written into the page. */
const picturesPage = (elsewhere: string): string => `<!doctype html><html lang="en"><head><title>Two maps of one coast</title><meta name="author" content="Rosa Lind">
<meta property="og:site_name" content="Map Room"></head><body><article><h1>Two maps of one coast</h1>
<figure><img id="own" src="/map.png" alt="A slip of paper with three lines" width="300"><figcaption>Written in two minutes.</figcaption></figure>
<img id="foreign" src="${elsewhere}" alt="A tower in fog" width="300">
<p><a id="link" href="/talk-moves.html?utm_source=x">Talk moves that <b>last</b></a></p>
<p>Which map would you trust at sea, and why? The tower by day, the numbers in fog. We asked a class of twenty-six.</p></article></body></html>`;

/** Draws noise into a picture of about 30 MB, written into the page as a data: address. */
const hugePage = `<!doctype html><title>A huge picture</title><h1>A huge picture</h1><script>
const canvas = document.createElement('canvas'); canvas.width = 3200; canvas.height = 2400;
const context = canvas.getContext('2d'); const pixels = context.createImageData(3200, 2400);
for (let at = 0; at < pixels.data.length; at += 65536) crypto.getRandomValues(pixels.data.subarray(at, Math.min(at + 65536, pixels.data.length)));
for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
context.putImageData(pixels, 0, 0);
const image = new Image(); image.id = 'huge'; image.alt = 'Noise'; image.width = 400; image.src = canvas.toDataURL('image/png');
image.onload = () => { document.title = 'A huge picture, ' + Math.round(image.src.length / 1e6) + ' MB'; }; document.body.append(image);
</script>`;

/** A real film of two and a half seconds, made in the page. */
const filmPage = `<!doctype html><html lang="en"><head><title>How we wait</title></head><body><h1>How we wait</h1>
<div itemprop="author" itemscope><meta itemprop="name" content="Room 12"></div><video id="film" width="480" height="270" muted></video><script>
const canvas = document.createElement('canvas'); canvas.width = 480; canvas.height = 270; const context = canvas.getContext('2d');
let n = 0; const draw = () => { context.fillStyle = 'hsl(' + (n++ * 5) + ' 60% 50%)'; context.fillRect(0, 0, 480, 270); }; draw(); const drawing = setInterval(draw, 40);
const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' }); const parts = [];
recorder.ondataavailable = (event) => parts.push(event.data);
recorder.onstop = () => { clearInterval(drawing); const video = document.querySelector('video'); video.src = URL.createObjectURL(new Blob(parts, { type: 'video/webm' }));
  video.ontimeupdate = () => { if (video.currentTime > 1.2) { video.pause(); document.title = 'How we wait.'; } }; video.play(); };
recorder.start(200); setTimeout(() => recorder.stop(), 2500);
</script></body></html>`;

let elsewhere: SampleSite;

beforeAll(async () => {
  elsewhere = await serveSampleSite();
  elsewhere.put('tower.png', PHOTO, 'image/png');
  rig.site.put('map.png', PHOTO, 'image/png');
  rig.site.put('pictures.html', picturesPage(elsewhere.address('tower.png')));
  rig.site.put('huge.html', hugePage);
  rig.site.put('two maps.pdf', PLAN, 'application/pdf');
  rig.site.put('plan', PLAN, 'application/pdf');
  rig.site.put('film.html', filmPage);
});
afterAll(() => elsewhere?.close());

describe('a picture, from its menu', () => {
  test('is kept with its bytes, its page as source, its address, its description and its size', async () => {
    const page = await rig.browser.openTab(rig.site.address('pictures.html'));
    const { item, source, forms } = await added(() => rig.browser.chooseInMenu(page, '#own', MENU.image));
    expect(item).toMatchObject({
      kind: 'image', role: 'source', madeBy: 'others', title: 'A slip of paper with three lines', alt: 'A slip of paper with three lines', excerpt: 'Written in two minutes.',
      url: rig.site.address('pictures.html'), mediaUrl: rig.site.address('map.png'), pageTitle: 'Two maps of one coast', authors: ['Rosa Lind'],
    });
    expect(source?.fields.title?.value).toBe('Two maps of one coast');
    expect(Object.keys(forms).toSorted()).toEqual(['original', 'thumbnail']);
    expect(item.thumb).toBe(forms.thumbnail?.blobId);
    const bytes = await sizeOf(forms.original?.blobId ?? '');
    expect(bytes).toMatchObject({ width: item.width, height: item.height });
    // Encoded anew: what else was in the file stays behind.
    expect(forms.original?.blobId).not.toBe(createHash('sha256').update(PHOTO).digest('hex'));
    const shown = await detail(item);
    await sees(shown, say(english, 'kinds_pixels', { width: item.width ?? 0, height: item.height ?? 0 }));
    await sees(shown, say(english, 'kinds_foundOn', { title: 'Two maps of one coast' }));
    await page.close();
  });

  test('that another site does not hand out is kept by its address, and that is said', async () => {
    const page = await rig.browser.openTab(rig.site.address('pictures.html'));
    const { item, forms } = await added(() => rig.browser.chooseInMenu(page, '#foreign', MENU.image));
    expect(item).toMatchObject({ kind: 'image', title: 'A tower in fog', mediaUrl: elsewhere.address('tower.png'), mime: '', bytes: 0 });
    expect(forms.original).toBeUndefined();
    await sees(await detail(item), say(english, 'kinds_pictureNotCopied'));
    await page.close();
  });

  test('of 30 MB written into the page is made smaller', async () => {
    const page = await rig.browser.openTab(rig.site.address('huge.html'));
    await page.until('the picture', () => /\d+ MB/.test(document.title));
    expect(Number(/(\d+) MB/.exec(await page.run(() => document.title))?.[1])).toBeGreaterThan(29);
    const { item, forms } = await added(() => rig.browser.chooseInMenu(page, '#huge', MENU.image));
    expect(item).toMatchObject({ kind: 'image', title: 'Noise', mediaUrl: '', width: 3200, height: 2400 });
    expect(JSON.stringify(item).length).toBeLessThan(2000);
    expect(await sizeOf(forms.original?.blobId ?? '')).toMatchObject({ width: 2400, height: 1800, type: 'image/jpeg' });
    await page.close();
  });
});

test('a link, from its menu: where it leads, its text, and where it was found', async () => {
  const page = await rig.browser.openTab(rig.site.address('pictures.html'));
  const asked = rig.site.asked.length;
  const { item, source, forms } = await added(() => rig.browser.chooseInMenu(page, '#link', MENU.link));
  expect(item).toMatchObject({
    kind: 'link', role: 'source', title: 'Talk moves that last', tabUrl: rig.site.address('talk-moves.html'), foundUrl: rig.site.address('pictures.html'), pageTitle: 'Two maps of one coast',
  });
  expect(source?.fields.title).toEqual({ value: 'Talk moves that last', from: 'link:text', alternatives: [] });
  expect(forms).toEqual({});
  // Nothing of that page was loaded.
  expect(rig.site.asked.slice(asked).filter((path) => path.includes('talk-moves'))).toEqual([]);
  await sees(await detail(item), say(english, 'kinds_foundOn', { title: 'Two maps of one coast' }));
  await page.close();
});

describe('this moment of a video', () => {
  const moment = (item: Item, forms: Record<string, Rendition>) => {
    expect(item).toMatchObject({ kind: 'video', title: expect.stringContaining('How we wait'), startSeconds: 1, url: `${rig.site.address('film.html')}#t=1`, tabUrl: rig.site.address('film.html'), authors: ['Room 12'] });
    expect(Object.keys(forms).toSorted()).toEqual(['screenshot', 'thumbnail']);
  };
  const film = async (): Promise<Page> => {
    const page = await rig.browser.openTab(rig.site.address('film.html'));
    await page.until('the film to stand at one second', () => document.title.endsWith('.'));
    return page;
  };

  test('from its menu: where it stands, a link that goes there, and the picture', async () => {
    const page = await film();
    const { item, source, forms } = await added(() => rig.browser.chooseInMenu(page, '#film', MENU.video));
    moment(item, forms);
    expect(source?.fields.type?.value).toBe('motion_picture');
    expect(await sizeOf(forms.screenshot?.blobId ?? '')).toMatchObject({ width: 480, height: 270 });
    await sees(await detail(item), say(english, 'kinds_openMoment', { at: '0:01' }));
    await page.close();
  });

  test('from the popup, which offers it where a video is; one tap makes it one’s own practice', async () => {
    const page = await film();
    const popup = await rig.browser.openPopup(page);
    await popup.click({ role: 'radio', name: say(english, 'kinds_moment') });
    const { item, forms } = await added(() => popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) }));
    moment(item, forms);
    await popup.click({ role: 'button', name: say(english, 'kinds_ownPractice') });
    await until('the role to change', async () => (await kept()).items.find(({ id, role, madeBy }) => id === item.id && role === 'evidence' && madeBy === 'me'));
    await rig.browser.dismissPopup(page);
    await page.close();
  });

  test('is not offered where there is none', async () => {
    const page = await rig.browser.openTab(rig.site.address('wait-time.html'));
    const popup = await rig.browser.openPopup(page);
    await popup.see({ role: 'radio', name: say(english, 'popup_selection') });
    expect(await popup.count({ role: 'radio', name: say(english, 'kinds_moment') })).toBe(0);
    await rig.browser.dismissPopup(page);
    await page.close();
  });
});


describe('a PDF in a tab', () => {
  test.runIf(KIND === 'chromium')('is kept byte for byte, with what it says of itself', async () => {
    const page = await rig.browser.openTab(rig.site.address('plan'));
    const popup = await rig.browser.openPopup(page);
    await popup.see({ role: 'radio', name: say(english, 'kinds_pdf') });
    expect(await popup.count({ role: 'radio', name: say(english, 'popup_selection') })).toBe(0);
    const { item, source, forms } = await added(() => popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) }));
    expect(item).toMatchObject({ kind: 'pdf', title: 'Lesson plan: two maps', fileName: 'plan.pdf', mime: 'application/pdf', bytes: PLAN.length, pages: 1 });
    expect(source?.fields.title?.from).toBe('pdf:Title');
    expect(forms.original?.blobId).toBe(createHash('sha256').update(PLAN).digest('hex'));
    expect(Object.keys(forms).toSorted()).toEqual(['original', 'thumbnail']);
    await sees(await detail(item), say(english, 'kinds_pages', { n: 1 }));
    await rig.browser.dismissPopup(page);
    await page.close();
  });

  test.runIf(KIND === 'firefox')('is kept by its address, and the way to its file is told', async () => {
    const page = await rig.browser.openTab(rig.site.address('two%20maps.pdf'));
    const popup = await rig.browser.openPopup(page);
    await sees(popup, say(english, 'popup_restrictedPdf'));
    const { item, forms } = await added(() => popup.click({ role: 'button', name: say(english, 'popup_saveLink') }));
    expect(item).toMatchObject({ kind: 'pdf', url: rig.site.address('two%20maps.pdf'), fileName: 'two maps.pdf', mime: '', bytes: 0 });
    expect(forms).toEqual({});
    await sees(await detail(item), say(english, 'kinds_pdfNotCopied'));
    await rig.browser.dismissPopup(page);
    await page.close();
  });
});

test('a thought typed in the address bar is a jot, where captures go', async () => {
  const said = 'Three seconds <are> long & short';
  await rig.browser.typeKeyword(said);
  const jot = await until('the jot', async () => Object.entries(await readRows(portfolio())).find(([key, row]) => key.startsWith('jots ') && row.includes('Three seconds'))?.[1]);
  expect(JSON.parse(jot)).toMatchObject({ body: said, credentialId: '', pageUrl: '', tags: [], deletedAt: '' });
});
