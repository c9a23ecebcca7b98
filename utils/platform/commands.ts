import { browser } from 'wxt/browser';

export interface Shortcut {
  /** As the manifest names it. */
  command: string;
  /** As the browser writes it; '' = none is set. */
  keys: string;
}

export const readShortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));

/** Opens the browser's own page for shortcuts: no extension may change them itself. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
