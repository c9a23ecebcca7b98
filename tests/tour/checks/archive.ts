import { deepStrictEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JOTS, TIME_BY_HAND } from '../teacher.ts';
import { filesIn } from './package.ts';
import { ask } from './programs.ts';
import { sameBytes } from './unpack.ts';

const TAG_FILES = ['bag-info.txt', 'bagit.txt', 'manifest-sha512.txt', 'tagmanifest-sha512.txt'];
const OWN = ['data/jots.txt', 'data/submission.json', 'data/submission.schema.json', 'data/template.json', 'data/time-log.csv'];

/** Whether the archive is a whole bag around the package as it was handed in. */
export async function checkArchive(folder: string, packageFolder: string): Promise<void> {
  const inPackage = await filesIn(packageFolder);
  deepStrictEqual(await filesIn(folder), [...TAG_FILES, ...OWN, ...inPackage.map((name) => `data/package/${name}`)].sort());
  for (const name of inPackage) await sameBytes(join(packageFolder, name), join(folder, 'data/package', name));

  for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
    ask('sha512sum', ['--check', '--strict', '--quiet', manifest], folder);
    for (const line of (await readFile(join(folder, manifest), 'utf8')).trimEnd().split('\n')) {
      const [hash, name = ''] = line.split('  ');
      deepStrictEqual(createHash('sha512').update(await readFile(join(folder, name))).digest('hex'), hash, name);
    }
  }
  const [jots, log, submission] = await Promise.all(['jots.txt', 'time-log.csv', 'submission.json'].map((name) => readFile(join(folder, 'data', name), 'utf8')));
  for (const jot of JOTS) if (!jots?.includes(`For: 2b What students did with the time`) || !jots.includes(jot)) throw new Error(`jots.txt does not hold: ${jot}`);
  const byHand = log?.split('\r\n').find((row) => row.includes(TIME_BY_HAND.what));
  if (!byHand?.includes(`,${TIME_BY_HAND.minutes},0,`) || !byHand.includes(',yes,')) throw new Error(`time-log.csv does not say that time was recorded later:\n${log}`);
  deepStrictEqual((JSON.parse(submission ?? '') as { number: number }).number, 1);
}
