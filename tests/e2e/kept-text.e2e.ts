import { expect, test } from 'vitest';
import type { Page } from '../support/page.ts';
import { JOT, useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const article = () => rig.browser.openTab(rig.site.address('wait-time.html'));

/** What the field holds at the end of each test, and so at the start of the next. */
let held = '';

/** Types over what came back, once it has; a key counts when the field shows it. */
async function typeOver(popup: Page, text: string): Promise<void> {
  await popup.holds(JOT, held);
  await popup.fill(JOT, text);
  await popup.holds(JOT, text);
  held = text;
}

test('the popup opens with the caret in the jot field', async () => {
  const popup = await rig.browser.openPopup(await article());
  await popup.until('the caret to be in a field', () => document.activeElement?.localName === 'textarea');
  expect(await popup.focused()).toBe(JOT);
  await popup.type('Waited five full seconds.');
  await popup.holds(JOT, 'Waited five full seconds.');
  held = 'Waited five full seconds.';
});

test('the popup has read the page that it was opened over', async () => {
  const popup = await rig.browser.openPopup(await article());
  await popup.holds({ role: 'textbox', name: 'Title' }, 'What three seconds of silence do');
});

test('what was typed comes back after a press outside, right after the last key', async () => {
  const tab = await article();
  await typeOver(await rig.browser.openPopup(tab), 'Three hands went up that never go up — ¡qué día!');
  await rig.browser.dismissPopup(tab);
  await (await rig.browser.openPopup(tab)).holds(JOT, held);
});

test('what was typed is kept, and goes on, while the worker ends', async () => {
  const tab = await article();
  const popup = await rig.browser.openPopup(tab);
  await typeOver(popup, 'Before the worker ended');
  await rig.browser.killWorker();
  await popup.type(', and after');
  held = 'Before the worker ended, and after';
  await popup.holds(JOT, held);
  await rig.browser.dismissPopup(tab);
  await rig.browser.killWorker();
  await (await rig.browser.openPopup(tab)).holds(JOT, held);
});

test('what was typed is kept when the browser is killed', async () => {
  const popup = await rig.browser.openPopup(await article());
  await typeOver(popup, 'A sentence that is older than a moment');
  // A test may be quicker than any hand: what is younger than a commit is not promised.
  await expect.poll(async () => Object.values(await readRows(popup)).join('\n')).toContain(held);
  await rig.browser.kill();
  rig.browser = await rig.browser.relaunch();
  await (await rig.browser.openPopup(await article())).holds(JOT, held);
});

test('a sentence begun in the popup goes on in the panel', async () => {
  const tab = await article();
  await typeOver(await rig.browser.openPopup(tab), 'Begun in the popup');
  await rig.browser.dismissPopup(tab);
  await (await rig.browser.openPage('sidepanel.html')).holds(JOT, held);
});
