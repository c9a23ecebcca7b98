import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, readLabels } from '../corpus/read-labels.ts';
import { readPages } from '../corpus/read-pages.ts';
import { PageServer } from '../corpus/serve-page.ts';
import { Chromium } from '../support/chromium.ts';
import type { ChromiumSurface } from '../support/chromium-surface.ts';
import { pressAndWait } from './clip.ts';

export interface LabelledTimes {
  /** From the clipper's start to its end in the page, in ms. */
  extraction: number[];
  /** From pressing Clip in the popup to the commit, in ms. */
  clips: number[];
  /** Pages of which one of both was not to be had, each with why. */
  missed: string[];
}

/** Both times over the pages of a folder shaped as `npm run corpus` takes it, each at its own address in a process of its own. */
export async function measureLabelled(extension: string, folder: string): Promise<LabelledTimes> {
  const labelled = readLabels(folder).filter(({ url }) => /^https?:\/\//iu.test(url));
  const read = await readPages(extension, folder, labelled, () => undefined);
  const missed = read.filter(({ error }) => error !== '').map(({ file, error }) => `${file}: ${error}`);
  const clips = await clipEach(extension, folder, labelled, missed);
  return { extraction: read.filter(({ error }) => error === '').map(({ ms }) => ms), clips, missed };
}

async function clipEach(extension: string, folder: string, labelled: readonly Labelled[], missed: string[]): Promise<number[]> {
  const browser = await Chromium.launch({ extension, offline: true });
  const times: number[] = [];
  try {
    for (const { file, url } of labelled) {
      const tab = await browser.openTab('data:text/html,ready');
      try {
        const server = new PageServer(tab.surface as ChromiumSurface);
        await server.start();
        await server.open(url, readFileSync(join(folder, 'html', file)));
        const popup = await browser.openPopup(tab);
        await popup.until('the page to be read', () => performance.getEntriesByName('popup-page').length > 0);
        times.push(await pressAndWait(popup));
        await browser.dismissPopup(tab);
      } catch (error) {
        missed.push(`${file}: ${error instanceof Error ? error.message.slice(0, 120) : String(error)}`);
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}
