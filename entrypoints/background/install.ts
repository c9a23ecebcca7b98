import { browser } from 'wxt/browser';

/** Opens the welcome page once, on install. */
export function registerInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
}
