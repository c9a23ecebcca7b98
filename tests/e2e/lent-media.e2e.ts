import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { serveSampleSite, type SampleSite } from '../tour/sample-site.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useKept } from './kept.ts';
import { useRig } from './rig.ts';

const rig = useRig();
const { added, sizeOf, coloursOf, detail, sees } = useKept(rig);
const english = { locale: 'en' } as const;
const CLIP = { role: 'button', name: beginsWith(say(english, 'popup_clip')) };
const ORANGE = '200,100,50';
const orange = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="rgb(${ORANGE})"/></svg>`;

/** Two seconds of one colour, as a page can film them. */
const film = (page: Page) => page.run(async (colour: string) => {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 180;
  const context = canvas.getContext('2d');
  const draw = () => {
    if (!context) return;
    context.fillStyle = colour;
    context.fillRect(0, 0, 320, 180);
  };
  draw();
  const drawing = setInterval(draw, 40);
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const whole = new Promise((done) => { recorder.addEventListener('stop', done); });
  recorder.start(200);
  setTimeout(() => recorder.stop(), 2000);
  await whole;
  clearInterval(drawing);
  return btoa(Array.from(new Uint8Array(await new Blob(parts).arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
}, `rgb(${ORANGE})`);

/** Of another site, which lends nothing: a picture, a canvas that it taints, and a video. */
const lentPage = (elsewhere: string) => `<!doctype html><html lang="en"><head><title>Lent by others</title></head><body style="margin:0;background:#fff">
<img id="picture" src="${elsewhere}orange.svg" alt="An orange field" width="300" height="200" style="display:block"><canvas id="canvas" width="300" height="200" style="display:block"></canvas>
<video id="video" src="${elsewhere}film.webm" width="320" height="180" muted style="display:block"></video><div style="height:4000px"></div><script>
const picture = document.querySelector('#picture'); const tainted = () => { const canvas = document.querySelector('#canvas'); canvas.getContext('2d').drawImage(picture, 0, 0);
  try { canvas.toDataURL(); } catch { document.body.dataset.tainted = 'yes'; } };
if (picture.complete) tainted(); else picture.addEventListener('load', tainted);
const video = document.querySelector('#video'); video.ontimeupdate = () => { if (video.currentTime > 1.1) { video.pause(); document.body.dataset.stands = 'yes'; } }; video.play();
</script></body></html>`;

let elsewhere: SampleSite;

beforeAll(async () => {
  elsewhere = await serveSampleSite();
  elsewhere.put('orange.svg', orange, 'image/svg+xml');
  rig.site.put('studio.html', '<!doctype html><title>Studio</title>');
  const studio = await rig.browser.openTab(rig.site.address('studio.html'));
  elsewhere.put('film.webm', Buffer.from(await film(studio), 'base64'), 'video/webm');
  await studio.close();
  rig.site.put('lent.html', lentPage(elsewhere.address('')));
});
afterAll(() => elsewhere?.close());

async function lent(): Promise<Page> {
  const page = await rig.browser.openTab(rig.site.address('lent.html'));
  await page.until('the canvas to be tainted and the film to stand', () => document.body.dataset.tainted === 'yes' && document.body.dataset.stands === 'yes');
  return page;
}

const rounded = (colour: string) => colour.split(',').map((part) => Math.round(Number(part) / 20) * 20).join();

test('a picture of another site is an item with its address, and with what was seen of it', async () => {
  const page = await lent();
  const { item, source, forms } = await added(() => rig.browser.chooseInMenu(page, '#picture', { id: 'clip-image', title: say(english, 'kinds_clipImage') }));
  expect(item).toMatchObject({ kind: 'image', title: 'An orange field', mediaUrl: elsewhere.address('orange.svg'), url: rig.site.address('lent.html'), width: 300, height: 200, mime: '', bytes: 0 });
  expect(source?.fields.title?.value).toBe('Lent by others');
  expect(Object.keys(forms)).toEqual(['thumbnail']);
  expect(forms.thumbnail?.how).toBe('captureVisibleTab');
  expect((await coloursOf(forms.thumbnail?.blobId ?? '', [20])).map(rounded)).toEqual([rounded(ORANGE)]);
  await sees(await detail(item), say(english, 'kinds_pictureNotCopied'));
  await page.close();
});

test('a part of a tainted canvas is taken as it is seen', async () => {
  const page = await lent();
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'radio', name: say(english, 'kinds_screenshot') });
  await popup.click({ role: 'radio', name: say(english, 'kinds_region') });
  await popup.click(CLIP);
  await page.until('the overlay', () => document.documentElement.lastElementChild !== document.body);
  const { item, forms } = await added(() => page.drag({ x: 20, y: 220 }, { x: 220, y: 320 }));
  expect(item).toMatchObject({ kind: 'screenshot', title: 'Lent by others' });
  expect((await coloursOf(forms.screenshot?.blobId ?? '', [10, 50, 90])).map(rounded)).toEqual(Array.from({ length: 3 }, () => rounded(ORANGE)));
  await page.close();
});

test('this moment of a video of another site has the picture that was in view', async () => {
  const page = await lent();
  const { item, forms } = await added(() => rig.browser.chooseInMenu(page, '#video', { id: 'clip-video', title: say(english, 'kinds_clipMoment') }));
  expect(item).toMatchObject({ kind: 'video', title: 'Lent by others', startSeconds: 1, url: `${rig.site.address('lent.html')}#t=1`, mediaUrl: elsewhere.address('film.webm') });
  expect(forms.screenshot?.how).toBe('captureVisibleTab');
  const scale = await page.run(() => devicePixelRatio);
  expect(await sizeOf(forms.screenshot?.blobId ?? '')).toMatchObject({ width: 320 * scale, height: 180 * scale });
  expect((await coloursOf(forms.screenshot?.blobId ?? '', [90])).map(rounded)).toEqual([rounded(ORANGE)]);
  await page.close();
});

test('out of view it is kept without the picture, and that is said', async () => {
  const page = await lent();
  await page.run(() => scrollTo({ top: 3000, behavior: 'instant' }));
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'radio', name: say(english, 'kinds_moment') });
  const { item, forms } = await added(() => popup.click(CLIP));
  expect(item).toMatchObject({ kind: 'video', startSeconds: 1, url: `${rig.site.address('lent.html')}#t=1` });
  expect(forms).toEqual({});
  await rig.browser.dismissPopup(page);
  await sees(await detail(item), say(english, 'kinds_noFrame'));
  await page.close();
});
