import { browser } from 'wxt/browser';
import { webAddress } from '../clip/page-address';

const ORIGINS = { origins: ['*://*/*'] };

/** Asks for access to sites. Has to be called inside the gesture, before any await. */
export const askForSites = (): Promise<boolean> => browser.permissions.request(ORIGINS);

export const haveSites = (): Promise<boolean> => browser.permissions.contains(ORIGINS);

/** The sites of one address; a pattern knows no port. Null for what is no web address. */
function siteOfAddress(url: string): { origins: string[] } | null {
  const address = webAddress(url);
  return address && { origins: [`${address.protocol}//${address.hostname}/*`] };
}

/** Asks for access to the site of one address. Has to be called inside the gesture, before any await. */
export async function askForSite(url: string): Promise<boolean> {
  const site = siteOfAddress(url);
  return site !== null && browser.permissions.request(site);
}

export async function haveSite(url: string): Promise<boolean> {
  const site = siteOfAddress(url);
  return site !== null && browser.permissions.contains(site);
}

/** Takes back what was given for one address; what was given for all sites stays. */
export async function giveSiteBack(url: string): Promise<void> {
  const site = siteOfAddress(url);
  if (site && !(await haveSites())) await browser.permissions.remove(site);
}

/** Calls `next` when access was given: whoever asked may have closed at the browser's own question. */
export const watchSites = (next: () => void): void => browser.permissions.onAdded.addListener(next);

/** Takes the access back. */
export async function giveSitesBack(): Promise<void> {
  await browser.permissions.remove(ORIGINS);
}
