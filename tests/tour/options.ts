import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserKind } from '../support/driver.ts';

export interface TourOptions {
  out: string;
  browser: BrowserKind;
  headed: boolean;
  /** A build that is there already; without it one is made. */
  extension: string | undefined;
}

/** @throws TypeError in words, for an option that is not known */
export function readOptions(args: string[]): TourOptions {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string', default: 'tour-out' }, browser: { type: 'string', default: 'chromium' }, headed: { type: 'boolean', default: false }, extension: { type: 'string' } },
  });
  const browser = BROWSERS.find((one) => one === values.browser);
  if (!browser) throw new TypeError(`--browser takes ${BROWSERS.join(' or ')}`);
  return { out: resolve(values.out), browser, headed: values.headed, extension: values.extension };
}
