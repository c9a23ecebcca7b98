import { browser } from 'wxt/browser';

/** How far long work is. */
export async function showOnBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0d6e63' });
  await browser.action.setBadgeText({ text });
}

/** A short sign on the toolbar button, then `after` puts back what belongs there. */
export async function flashBadge(text: '✓' | '!', after: () => Promise<void>): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: text === '✓' ? '#2c6e2f' : '#a3262a' });
  await browser.action.setBadgeText({ text });
  setTimeout(() => void after(), 2500);
}
