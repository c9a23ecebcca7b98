import { join } from 'node:path';
import { type BrowserKind, BROWSERS } from './driver.ts';
import { launch } from './launch.ts';
import { root } from './set-up.mjs';

const kind: BrowserKind = BROWSERS.find((one) => one === process.argv[2]) ?? 'chromium';
const profile = join(root, '.profile', kind);
const browser = await launch(kind, { headed: true, profile });
await (await browser.surface('welcome.html')).activate();
console.log(`Microfolio is open. Its profile stays in ${profile}. Close the browser, or press Ctrl+C, to end.`);
process.once('SIGINT', () => void browser.close());
await browser.gone;
process.exit(0);
