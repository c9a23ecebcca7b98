import type { Page } from '../support/page.ts';
import { CREDENTIAL } from '../tour/teacher.ts';
import { say } from '../tour/words.ts';

/** Starts the tour's credential from the catalogue, in a portfolio that speaks English. @returns its id */
export async function startCredential(portfolio: Page): Promise<string> {
  const english = { locale: 'en' } as const;
  await portfolio.run(() => void (location.hash = '#/credentials/catalogue'));
  await portfolio.click({ role: 'link', name: CREDENTIAL });
  await portfolio.click({ role: 'button', name: say(english, 'credentials_start') });
  const id = await portfolio.until('the new credential', () => /#\/credentials\/([\w-]{36})/.exec(location.hash)?.[1]);
  await portfolio.see({ role: 'navigation', name: say(english, 'workbench_steps') });
  return id;
}
