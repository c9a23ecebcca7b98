import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** Moves a finished download to where the tour keeps it, so that the next of the same name keeps its name too. @returns where it is now */
export async function take(stage: Stage, name: string, as = name): Promise<string> {
  const path = join(stage.out, as);
  await rename(await stage.browser.downloaded(name), path);
  return path;
}
