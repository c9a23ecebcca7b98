import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Theme } from '../support/driver.ts';
import type { Page } from '../support/page.ts';
import { galleryPage } from './gallery.ts';
import type { Sight } from './stage.ts';

export interface Picture extends Sight {
  step: string;
  /** Paths from the gallery's page: one a theme. */
  files: Partial<Record<Theme, string>>;
}

export interface WrittenFile {
  path: string;
  says: string;
}

const THEMES = ['light', 'dark'] as const;
const PORTFOLIO_WIDTH = 1280;
const SHORTEST = 800;
const LONGEST = 3600;

/** A page in a tab is shown whole, as far as a picture can be long; popup and panel as they are. */
async function showWhole(page: Page): Promise<void> {
  if (!(await page.url()).includes('/portfolio.html')) return;
  await page.resize({ width: PORTFOLIO_WIDTH, height: SHORTEST });
  const height = await page.run(() => document.documentElement.scrollHeight);
  if (height > SHORTEST) await page.resize({ width: PORTFOLIO_WIDTH, height: Math.min(height, LONGEST) });
}

/** The numbered pictures of a tour and the page that shows them. */
export class Album {
  private readonly folder: string;
  private readonly pictures: Picture[] = [];
  private readonly files: WrittenFile[] = [];
  step = '';

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the folder ready; pictures of an earlier tour go. */
  async begin(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) if (/^\d+-.*-(light|dark)\.png$/.test(name)) await rm(join(this.folder, name));
  }

  /** Takes a surface in both themes and leaves it in the light one. */
  async take(page: Page, sight: Sight): Promise<void> {
    const number = String(this.pictures.length + 1).padStart(2, '0');
    const files = { light: `${number}-${sight.name}-light.png`, dark: `${number}-${sight.name}-dark.png` };
    await showWhole(page);
    for (const theme of THEMES) {
      await page.theme(theme);
      await page.screenshot(join(this.folder, files[theme]));
    }
    await page.theme('light');
    this.pictures.push({ ...sight, step: this.step, files });
  }

  /** Adds pictures that are there already, by their paths from the folder. */
  add(paths: string[], sight: Sight): void {
    for (const path of paths) this.pictures.push({ ...sight, step: this.step, files: { light: path } });
  }

  /** Names a file or folder that the tour wrote. */
  name(path: string, says: string): void {
    this.files.push({ path: relative(this.folder, path).replaceAll('\\', '/'), says });
  }

  /** @returns how many surfaces there are pictures of */
  async write(title: string): Promise<number> {
    await writeFile(join(this.folder, 'index.html'), galleryPage(title, this.pictures, this.files));
    return this.pictures.filter(({ files }) => files.dark).length;
  }
}
