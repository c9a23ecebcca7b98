import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from '../support/driver.ts';
import { root } from '../support/set-up.mjs';

/**
 * Builds the extension beside the usual builds, so that a tour neither shows nor disturbs a half-written one.
 * @returns its folder
 * @throws with what the build said
 */
export function buildExtension(kind: BrowserKind): string {
  const outDir = '.output/tour';
  const config = { root, outDir, browser: kind === 'chromium' ? 'chrome' : 'firefox', manifestVersion: 3 };
  // A process of its own: what the build prints is of use only when it fails.
  const script = 'import { build } from "wxt"; await build(JSON.parse(process.argv[1]));';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, JSON.stringify(config)], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}\n${stderr}`);
  return join(root, outDir, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
