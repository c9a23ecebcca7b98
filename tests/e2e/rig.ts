import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Browser, type BrowserKind, BROWSERS, type LaunchOptions } from '../support/driver.ts';
import { BUILT, launch } from '../support/launch.ts';
import { type SampleSite, serveSampleSite } from '../tour/sample-site.ts';

/** The browser that this run is about. */
export const KIND: BrowserKind = BROWSERS.find((one) => one === process.env.MICROFOLIO_E2E) ?? 'chromium';

export const JOT = 'textarea[data-field="jot"]';

export interface Rig {
  /** After a kill: `rig.browser = await rig.browser.relaunch()`. */
  browser: Browser;
  readonly site: SampleSite;
}

/** A browser with the built extension and the sample pages, for all tests of a file. */
export function useRig(options: Partial<LaunchOptions> = {}): Rig {
  const rig: { browser?: Browser; site?: SampleSite } = {};
  beforeAll(async () => {
    if (!existsSync(join(BUILT[KIND], 'manifest.json'))) throw new Error(`There is no build for ${KIND}: run npm run build, or npm run build:firefox.`);
    rig.site = await serveSampleSite();
    rig.browser = await launch(KIND, options);
  });
  afterAll(async () => {
    await rig.browser?.close();
    await rig.site?.close();
  });
  return rig as Rig;
}
