import { portfolioAt } from '../portfolio.ts';
import type { TourStep } from '../stage.ts';
import { CREDENTIAL } from '../teacher.ts';
import { say } from '../words.ts';


export const choose: readonly TourStep[] = [
  {
    title: 'The first day: no credential yet',
    async run(stage) {
      const page = await portfolioAt(stage, 'home');
      await page.see({ role: 'link', name: say(stage, 'home_pick') });
      await stage.show(page, { name: 'home-first-day', caption: 'Home on the first day: four ways to begin.' });
    },
  },
  {
    title: 'Choose a micro-credential from the catalogue',
    async run(stage) {
      const page = await portfolioAt(stage, 'home');
      await page.click({ role: 'link', name: say(stage, 'home_pick') });
      await page.see({ role: 'heading', name: say(stage, 'credentials_catalogue') });
      await page.see({ role: 'link', name: CREDENTIAL });
      await stage.show(page, { name: 'catalogue', caption: 'The catalogue: eight practice templates, which say that no issuer awards them.' });
      await page.click({ role: 'link', name: CREDENTIAL });
      await page.see({ role: 'heading', name: CREDENTIAL });
      await stage.show(page, { name: 'template', caption: 'One template, whole: competency, key method, prompts with limits, rubric.' });
      await page.click({ role: 'button', name: say(stage, 'credentials_start') });
      stage.left.credentialId = await page.until('the workbench of the new credential', () => /#\/credentials\/([\w-]{36})/.exec(location.hash)?.[1]);
      await page.see({ role: 'navigation', name: say(stage, 'workbench_steps') });
    },
  },
];
