import { browser } from 'wxt/browser';

/** Shows the portfolio at a route: the tab that is open already, else a new one. */
export async function openPortfolio(route: string): Promise<void> {
  const base = browser.runtime.getURL('/portfolio.html');
  const url = `${base}${route}`;
  const mine = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => []))?.find((c) => c.documentUrl?.startsWith(base));
  if (mine && mine.tabId >= 0) {
    await browser.tabs.update(mine.tabId, { url, active: true });
    await browser.windows.update(mine.windowId, { focused: true });
  } else await browser.tabs.create({ url });
}

/**
 * Opens the side panel. Has to be called inside the gesture, before any await: one await and the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  // Each browser has one of the two; no type knows both.
  const panels = browser as unknown as { sidebarAction: { open(): Promise<void> }; sidePanel: { open(options: { windowId: number }): Promise<void> } };
  return import.meta.env.FIREFOX ? panels.sidebarAction.open() : panels.sidePanel.open({ windowId });
}

/** The shortcut of a command as the browser has it; '' where there is none. */
export async function shortcutOf(command: string): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find((c) => c.name === command)?.shortcut ?? '';
}
