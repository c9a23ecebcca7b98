import type { Page } from '../support/page.ts';
import { need, type Stage } from './stage.ts';

/** The portfolio's tab, in front, at a route. */
export async function portfolioAt(stage: Stage, ...route: string[]): Promise<Page> {
  const path = `portfolio.html#/${route.map(encodeURIComponent).join('/')}`;
  stage.left.portfolio ??= await stage.browser.openPage(path);
  const page = stage.left.portfolio;
  await page.activate();
  await page.run((hash: string) => void (location.hash = hash), `#/${route.map(encodeURIComponent).join('/')}`);
  await page.see('main h1');
  return page;
}

/** The same, for the credential under way. */
export const benchAt = (stage: Stage, ...route: string[]): Promise<Page> =>
  portfolioAt(stage, 'credentials', need(stage.left.credentialId, 'a credential'), ...route);
