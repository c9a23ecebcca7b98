import { join } from 'node:path';
import { Chromium } from './chromium.ts';
import type { Browser, BrowserKind, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';
import { root } from './set-up.mjs';

/** Where each build lies. */
export const BUILT: Record<BrowserKind, string> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** The built extension in its browser. */
export function launch(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Browser> {
  const whole = { extension: BUILT[kind], ...options };
  return kind === 'chromium' ? Chromium.launch(whole) : Firefox.launch(whole);
}
