import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a zip into a folder of its own. @returns the folder, or the one that everything in the zip lies in */
export async function unpack(zip: string, into: string): Promise<string> {
  await rm(into, { recursive: true, force: true });
  const files = Object.entries(unzipSync(await readFile(zip)));
  for (const [name, bytes] of files) {
    const path = join(into, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  const tops = new Set(files.map(([name]) => name.split('/')[0] ?? ''));
  const [top] = tops;
  return tops.size === 1 && top !== undefined && files.every(([name]) => name.includes('/')) ? join(into, top) : into;
}

/** @throws when two files differ */
export async function sameBytes(one: string, other: string): Promise<void> {
  const [first, second] = await Promise.all([readFile(one), readFile(other)]);
  if (!first.equals(second)) throw new Error(`${other} differs from ${one}`);
}
