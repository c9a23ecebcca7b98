import { beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../utils/core/rows/evidence.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useKept } from './kept.ts';
import { useRig } from './rig.ts';

const rig = useRig();
const { kept, added, sizeOf, coloursOf, detail, sees, portfolio } = useKept(rig);
const english = { locale: 'en' } as const;
const CLIP = { role: 'button', name: beginsWith(say(english, 'popup_clip')) };

/** Bands of 300 px in known colours under a head that stays in place. */
const bandsPage = (n: number) => `<!doctype html><html lang="en"><head><title>Bands</title><style>body{margin:0;scroll-behavior:smooth}header{text-indent:200px;position:sticky;top:0;height:40px;background:rgb(0,0,255)}
div{height:300px}</style></head><body><header>Always here</header>${Array.from({ length: n }, (_, at) => `<div style="background:rgb(${at * 20},100,50)"></div>`).join('')}</body></html>`;

/** Grows whenever its end comes near. */
const endlessPage = `<!doctype html><html lang="en"><head><title>Endless</title></head><body style="margin:0"><div style="height:3000px"></div><script>
addEventListener('scroll', () => { if (scrollY + innerHeight > document.documentElement.scrollHeight - 1500) { const more = document.createElement('div'); more.style.height = '3000px'; document.body.append(more); } });
</script></body></html>`;

/** Opens the popup over a page and chooses a kind of screenshot. */
async function screenshot(page: Page, which: string): Promise<Page> {
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'radio', name: say(english, 'kinds_screenshot') });
  await popup.click({ role: 'radio', name: which });
  return popup;
}

beforeAll(() => {
  rig.site.put('bands.html', bandsPage(9));
  // The first is still at work when the second is asked for.
  rig.site.put('many-bands.html', bandsPage(30));
  rig.site.put('endless.html', endlessPage);
});

describe('a screenshot', () => {
  const bands = (first: number, n: number) => Array.from({ length: n }, (_, at) => `${(first + at) * 20},100,50`);

  test('of the visible part; undone, it goes', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?visible'));
    const popup = await screenshot(page, say(english, 'kinds_visible'));
    const { item, source, forms } = await added(() => popup.click(CLIP));
    expect(item).toMatchObject({ kind: 'screenshot', title: 'Bands', tabUrl: rig.site.address('bands.html?visible') });
    expect(source?.fields.title?.value).toBe('Bands');
    expect(forms.screenshot).toMatchObject({ how: 'visible', mime: 'image/png' });
    expect(await coloursOf(forms.screenshot?.blobId ?? '', [5, 100, 400])).toEqual(['0,0,260', ...bands(0, 2)]);
    await popup.click({ role: 'button', name: say(english, 'common_undo') });
    await until('it to be binned', async () => (await kept()).items.find(({ id, deletedAt }) => id === item.id && deletedAt !== ''));
    await rig.browser.dismissPopup(page);
    await page.close();
  });

  test('of the whole page: every part once, the head once, and the page is left as it was', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html'));
    await page.run(() => scrollTo({ top: 250, behavior: 'instant' }));
    const popup = await screenshot(page, say(english, 'kinds_whole'));
    const { item, forms } = await added(() => popup.click(CLIP));
    expect(await rig.browser.isOpen('popup.html')).toBe(false);
    expect(forms.screenshot).toMatchObject({ how: 'whole', mime: 'image/jpeg' });
    const { width, height } = await sizeOf(forms.screenshot?.blobId ?? '');
    expect({ width, height }).toEqual({ width: await page.run(() => innerWidth), height: 2740 });
    expect(await coloursOf(forms.screenshot?.blobId ?? '', [5, ...Array.from({ length: 9 }, (_, n) => 40 + n * 300 + 150)])).toEqual(['0,0,250', ...bands(0, 9)]);
    expect(await page.run(() => ({ y: scrollY, head: getComputedStyle(document.querySelector('header') ?? document.body).visibility, style: document.documentElement.getAttribute('style') }))).toEqual({ y: 250, head: 'visible', style: null });
    await sees(await detail(item), say(english, 'kinds_screenshot'));
    await page.close();
  });

  test('of a page that was clipped before goes to that clip', async () => {
    const page = await rig.browser.openTab(rig.site.address('wait-time.html?known'));
    const first = await rig.browser.openPopup(page);
    const { item } = await added(() => first.click(CLIP));
    await rig.browser.dismissPopup(page);
    const popup = await rig.browser.openPopup(page);
    await popup.click({ role: 'button', name: say(english, 'popup_clipAgain') });
    await popup.click({ role: 'radio', name: say(english, 'kinds_screenshot') });
    await popup.click(CLIP);
    const shot = await until('the screenshot', async () => (await kept()).renditions.find(({ itemId, form }) => itemId === item.id && form === 'screenshot'));
    await popup.click({ role: 'button', name: say(english, 'common_undo') });
    await until('the screenshot to be binned', async () => (await kept()).renditions.find(({ id, deletedAt }) => id === shot.id && deletedAt !== ''));
    expect((await kept()).items.find(({ id }) => id === item.id)?.deletedAt).toBe('');
    await rig.browser.dismissPopup(page);
    await page.close();
  });

  test('of a part: the frame moves by keys, Enter keeps it, and the page sees nothing of it', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?region'));
    const popup = await screenshot(page, say(english, 'kinds_region'));
    await popup.click(CLIP);
    await page.until('the overlay', () => document.documentElement.lastElementChild !== document.body);
    expect(await page.run(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await page.run(() => { addEventListener('keydown', () => document.body.setAttribute('data-heard', '')); });
    const { forms } = await added(async () => {
      await page.press('ArrowDown', 'Shift+ArrowRight', 'Enter');
    });
    const view = await page.run(() => ({ width: innerWidth, height: innerHeight, left: document.documentElement.childElementCount, heard: document.body.hasAttribute('data-heard') }));
    expect(view).toMatchObject({ left: 2, heard: false });
    expect(forms.screenshot).toMatchObject({ how: 'region', mime: 'image/png' });
    const { width, height } = await sizeOf(forms.screenshot?.blobId ?? '');
    expect(Math.abs(width - (view.width / 2 + 10))).toBeLessThan(2);
    expect(Math.abs(height - view.height / 2)).toBeLessThan(2);
    await page.close();
  });

  test.each([
    ['down to the right', { x: 40, y: 130 }, { x: 340, y: 430 }],
    ['up to the left, on a page that is scrolled and listens', { x: 340, y: 430 }, { x: 40, y: 130 }],
  ])('of a part: drawn by the pointer, %s', async (way, from, to) => {
    const page = await rig.browser.openTab(rig.site.address(`bands.html?drawn${from.x}`));
    const scrolled = way.startsWith('up') ? 300 : 0;
    await page.run((y: number) => {
      scrollTo({ top: y, behavior: 'instant' });
      for (const type of ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click'] as const) addEventListener(type, () => document.body.setAttribute('data-heard', type));
    }, scrolled);
    const popup = await screenshot(page, say(english, 'kinds_region'));
    await popup.click(CLIP);
    await page.until('the overlay', () => document.documentElement.lastElementChild !== document.body);
    await page.run(() => document.body.removeAttribute('data-heard'));
    const { item, source, forms } = await added(() => page.drag(from, to));
    expect(item).toMatchObject({ kind: 'screenshot', title: 'Bands' });
    expect(source?.fields.title?.value).toBe('Bands');
    expect(forms.screenshot).toMatchObject({ how: 'region', mime: 'image/png' });
    const scale = await page.run(() => devicePixelRatio);
    const { width, height } = await sizeOf(forms.screenshot?.blobId ?? '');
    expect([Math.round(width / scale), Math.round(height / scale)]).toEqual([300, 300]);
    // What lay under the frame, and nothing of the frame: a band ends 210 px below its upper edge.
    expect(await coloursOf(forms.screenshot?.blobId ?? '', [1, 205, 215, 298].map((y) => Math.round(y * scale)))).toEqual([...bands(scrolled / 300, 1), ...bands(scrolled / 300, 1), ...bands(scrolled / 300 + 1, 1), ...bands(scrolled / 300 + 1, 1)]);
    expect(await page.run(() => ({ heard: document.body.getAttribute('data-heard'), left: document.documentElement.childElementCount, y: scrollY }))).toEqual({ heard: null, left: 2, y: scrolled });
    await page.close();
  });

  test('that Escape stops leaves nothing', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?escape'));
    const before = await kept();
    const popup = await screenshot(page, say(english, 'kinds_region'));
    await popup.click(CLIP);
    await page.until('the overlay', () => document.documentElement.lastElementChild !== document.body);
    await page.press('Escape');
    await page.until('the overlay to go', () => document.documentElement.lastElementChild === document.body);
    const whole = await screenshot(page, say(english, 'kinds_whole'));
    await whole.click(CLIP);
    await page.until('the page to move', () => scrollY > 0);
    await page.press('Escape');
    await page.until('the page to come back', () => scrollY === 0);
    expect(await kept()).toEqual(before);
    await page.close();
  });

  test('of a page that has no end is cut, and that is said', async () => {
    const page = await rig.browser.openTab(rig.site.address('endless.html'));
    const popup = await screenshot(page, say(english, 'kinds_whole'));
    await popup.click(CLIP);
    const shot = await until('the screenshot', async () => (await kept()).renditions.find(({ how }) => how === 'whole, cut'), { withinMs: 60_000, everyMs: 500 });
    expect((await sizeOf(shot.blobId)).height).toBe(20_000);
    const item = (await kept()).items.find(({ id }) => id === shot.itemId);
    await sees(await detail(item as Item), say(english, 'kinds_cut'));
    await page.close();
  }, 90_000);

  test('of a page that is left meanwhile says so once, and leaves nothing', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?left'));
    const before = await kept();
    const popup = await screenshot(page, say(english, 'kinds_whole'));
    await popup.click(CLIP);
    await page.until('the page to move', () => scrollY > 0);
    await portfolio().activate();
    await until('it to be noticed', async () => (await portfolio().surface.evaluate('(globalThis.browser ?? chrome).storage.session.get("clipNews").then(({ clipNews }) => clipNews?.state)')) === 'failed');
    const again = await rig.browser.openPopup(page);
    await sees(again, say(english, 'kinds_error_tabLeft'));
    expect(await kept()).toEqual(before);
    await again.click({ role: 'button', name: say(english, 'common_close') });
    await again.until('it to be taken note of', (words: string) => !document.body.innerText.includes(words), say(english, 'kinds_error_tabLeft'));
    await rig.browser.dismissPopup(page);
    await page.close();
  });

  test('of a page that goes on to another one meanwhile says so, and leaves nothing', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?goes-on'));
    const before = await kept();
    const popup = await screenshot(page, say(english, 'kinds_whole'));
    await popup.click(CLIP);
    await page.until('the page to move', () => scrollY > 0);
    await page.goto(rig.site.address('many-bands.html?came'));
    const code = await until('it to be noticed', () => portfolio().surface.evaluate('(globalThis.browser ?? chrome).storage.session.get("clipNews").then(({ clipNews }) => clipNews?.code)') as Promise<string | undefined>);
    expect(['pageGone', 'tabLeft']).toContain(code);
    expect(await kept()).toEqual(before);
    await portfolio().surface.evaluate('(globalThis.browser ?? chrome).storage.session.remove("clipNews")');
    await page.close();
  });

  test('of a page that closes meanwhile says so, and leaves nothing', async () => {
    const page = await rig.browser.openTab(rig.site.address('bands.html?closed'));
    const before = await kept();
    const popup = await screenshot(page, say(english, 'kinds_whole'));
    await popup.click(CLIP);
    await page.until('the page to move', () => scrollY > 0);
    await page.close();
    const code = await until('it to be noticed', () => portfolio().surface.evaluate('(globalThis.browser ?? chrome).storage.session.get("clipNews").then(({ clipNews }) => clipNews?.code)') as Promise<string | undefined>);
    expect(['pageGone', 'tabLeft']).toContain(code);
    expect(await kept()).toEqual(before);
  });

  test('two at once end in one, whole', async () => {
    const page = await rig.browser.openTab(rig.site.address('many-bands.html'));
    const { forms } = await added(async () => {
      for (let n = 0; n < 2; n += 1) {
        const popup = await screenshot(page, say(english, 'kinds_whole'));
        await popup.click(CLIP);
        await until('the popup to close', async () => !(await rig.browser.isOpen('popup.html')));
      }
    });
    expect((await sizeOf(forms.screenshot?.blobId ?? '')).height).toBe(9040);
    await page.close();
  });
});
