import { expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { beginsWith, say } from '../tour/words.ts';
import { useRig } from './rig.ts';

const rig = useRig();
const english = { locale: 'en' } as const;
const tall = `<!doctype html><html lang="en"><head><title>Tall</title></head><body>${'<p style="height:300px">Lorem</p>'.repeat(20)}</body></html>`;

test('what can be pressed in the popup stands still from the start to the end of a screenshot', async () => {
  rig.site.put('tall.html', tall);
  const page = await rig.browser.openTab(rig.site.address('tall.html'));
  const popup = await rig.browser.openPopup(page);
  await popup.click({ role: 'button', name: say(english, 'common_timerStart') });
  await popup.see({ role: 'button', name: say(english, 'common_timerStop') });
  await popup.click({ role: 'radio', name: say(english, 'kinds_screenshot') });
  await popup.click({ role: 'radio', name: say(english, 'kinds_whole') });
  await popup.click({ role: 'button', name: beginsWith(say(english, 'popup_clip')) });
  await until('the popup to close', async () => !(await rig.browser.isOpen('popup.html')));
  const again = await rig.browser.openPopup(page);
  // Looked at in every frame until the work has ended and is told.
  const seen = await again.run(async (saved: string) => {
    const places: string[] = [];
    let worked = false;
    for (;;) {
      await new Promise((done) => { requestAnimationFrame(done); });
      worked ||= document.querySelector('main progress') !== null;
      const place = document.querySelector('[role=radio]')?.getBoundingClientRect();
      const said = place ? `${place.x},${place.y}` : '';
      if (said !== '' && places.at(-1) !== said) places.push(said);
      if (worked && [...document.querySelectorAll('[role=status]')].some((one) => (one as HTMLElement).innerText.includes(saved))) return places;
    }
  }, say(english, 'kinds_savedAt', { title: 'Tall', time: '' }).trim());
  expect(seen).toHaveLength(1);
  await again.click({ role: 'button', name: say(english, 'common_undo') });
  await again.gone({ role: 'button', name: say(english, 'common_undo') });
  await rig.browser.dismissPopup(page);
  await page.close();
}, 60_000);
