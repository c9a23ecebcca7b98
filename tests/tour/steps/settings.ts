import { take } from '../downloads.ts';
import { portfolioAt } from '../portfolio.ts';
import type { TourStep } from '../stage.ts';
import { say } from '../words.ts';

export const settings: readonly TourStep[] = [
  {
    title: 'Save a copy of everything',
    async run(stage) {
      const page = await portfolioAt(stage, 'settings');
      await page.click({ role: 'button', name: say(stage, 'settings_copySave') });
      const name = await page.until('the copy to be said to be saved', () => /microfolio-copy-[\d-]+\.zip/.exec(document.body.innerText)?.[0]);
      stage.left.copy = await take(stage, name);
      await stage.show(page, { name: 'settings', caption: 'Settings: language, theme, where the work is, and the copy that was just saved.' });
    },
  },
  {
    title: 'Settings: Spanish and dark',
    async run(stage) {
      const page = await portfolioAt(stage, 'settings');
      await page.click({ role: 'radio', name: say(stage, 'settings_themeDark') });
      await page.until('the page to be dark', () => document.documentElement.style.colorScheme === 'dark');
      await page.click({ role: 'radio', name: 'Español' });
      stage.locale = 'es';
      await page.see({ role: 'heading', name: say(stage, 'settings_name') });
      await stage.show(page, { name: 'settings-es', caption: 'Settings in Spanish, dark by choice: both pictures are dark.' });
      await page.click({ role: 'radio', name: say(stage, 'settings_themeSystem') });
    },
  },
];
