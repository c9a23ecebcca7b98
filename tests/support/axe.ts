import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from './page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it stands, one line a node: rule, what is wrong, where. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  // Given through the driver, not by a script element: the extension's pages allow no script but their own.
  await page.surface.evaluate(`void (() => { ${source} })()`);
  const results = (await page.surface.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  )) as Pick<AxeResults, 'violations'>;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`));
}
