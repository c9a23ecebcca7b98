import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { journey } from '../tour/journey.ts';
import type { Stage } from '../tour/stage.ts';
import { useRig } from './rig.ts';
import { readRows } from './rows.ts';

const rig = useRig();
const out = mkdtempSync(join(tmpdir(), 'microfolio-journey-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let barriers: string[] = [];
const left: Stage['left'] = {};
let locale: Stage['locale'] = 'en';
let failed = '';

/** What the worker keeps up to date by itself while a timer runs. */
const withoutLastSeen = (row: string | undefined): string | undefined => row?.replaceAll(/"(lastSeenAt|updatedAt)":"[^"]*"|"seen":\{[^}]*\}/g, '');

/** The rows once nothing is on its way into them any more: the last sentence may still be. */
async function restingRows(page: Page): Promise<Record<string, string>> {
  let last = await readRows(page);
  return until('the rows to rest', async () => {
    const now = await readRows(page);
    const rest = Object.entries(now).every(([key, row]) => withoutLastSeen(last[key]) === withoutLastSeen(row));
    last = now;
    return rest && now;
  }, { everyMs: 100 });
}

async function killWorkerAndLookForLoss(): Promise<number> {
  const page = left.portfolio ?? (await rig.browser.surface('welcome.html'));
  const before = await restingRows(page);
  await rig.browser.killWorker();
  const after = await readRows(page);
  for (const [key, row] of Object.entries(before)) expect(withoutLastSeen(after[key]), key).toBe(withoutLastSeen(row));
  return Object.keys(before).length;
}

// The tour's own steps in order; between every two of them the worker is ended, as the browser does after 30 idle seconds.
test.each(journey.map((step, at) => ({ ...step, at })))('$title', async ({ run, title, at }) => {
  if (failed) throw new Error(`Not reached: “${failed}” failed before it`);
  failed = title;
  barriers = [];
  const stage: Stage = {
    browser: rig.browser, site: rig.site, out, left, locale,
    async show(page, { name }) {
      for (const theme of ['light', 'dark'] as const) {
        await page.theme(theme);
        barriers.push(...(await axe(page)).map((found) => `${name}, ${theme}: ${found}`));
      }
      await page.theme('light');
    },
  };
  await run(stage);
  ({ locale } = stage);
  // The first step only looks: there is nothing to lose yet.
  if (at < journey.length - 1) expect((await killWorkerAndLookForLoss()) > 0).toBe(at > 0);
  failed = '';
  expect(barriers).toEqual([]);
});
