import { browser } from 'wxt/browser';

const ORIGINS = { origins: ['*://*/*'] };

/** Asks for access to sites. Has to be called inside the gesture, before any await. */
export const askForSites = (): Promise<boolean> => browser.permissions.request(ORIGINS);

export const haveSites = (): Promise<boolean> => browser.permissions.contains(ORIGINS);

/** Takes the access back. */
export async function giveSitesBack(): Promise<void> {
  await browser.permissions.remove(ORIGINS);
}
