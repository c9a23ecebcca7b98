import type { TourStep } from '../stage.ts';
import { CREDENTIAL } from '../teacher.ts';
import { say } from '../words.ts';

export const welcome: readonly TourStep[] = [
  {
    title: 'Welcome, as it opens by itself on install',
    async run(stage) {
      const page = await stage.browser.surface('welcome.html');
      await page.activate();
      await page.resize({ width: 1280, height: 900 });
      await page.click({ role: 'radio', name: CREDENTIAL });
      await page.see({ role: 'heading', name: CREDENTIAL });
      await stage.show(page, { name: 'welcome-choose', caption: 'Welcome, step 1: a practice template, one’s own, or none yet.' });
      await page.click({ role: 'button', name: say(stage, 'welcome_without') });
    },
  },
  {
    title: 'Welcome: clip this page and jot one line',
    async run(stage) {
      const page = await stage.browser.surface('welcome.html');
      await page.click({ role: 'button', name: say(stage, 'welcome_clip') });
      await page.see({ role: 'button', name: say(stage, 'common_undo') });
      await page.fill({ role: 'textbox', name: say(stage, 'welcome_jot') }, 'Wait three seconds in the map lesson on Thursday.');
      await stage.show(page, { name: 'welcome-try', caption: 'Welcome, step 2: a real clip and a real jot, both wait in the inbox.' });
      await page.click({ role: 'button', name: say(stage, 'welcome_next') });
    },
  },
  {
    title: 'Welcome: where the work lives',
    async run(stage) {
      const page = await stage.browser.surface('welcome.html');
      await page.see({ role: 'heading', name: say(stage, 'welcome_lives') });
      await stage.show(page, { name: 'welcome-safe', caption: 'Welcome, step 3: the button within reach, and what would lose the work.' });
      await page.click({ role: 'button', name: say(stage, 'welcome_open') });
      stage.left.portfolio = await stage.browser.surface('portfolio.html');
    },
  },
];
