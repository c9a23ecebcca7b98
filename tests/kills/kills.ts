// `npm run kills [-- --n 30 --browser both]`: what is lost of what was typed when the browser is killed or the popup closed.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserKind } from '../support/driver.ts';
import { BUILT } from '../support/launch.ts';
import { kindOfEnd, type End, ENDS } from './ends.ts';
import { KEY_MS, type Loss, Trials } from './trials.ts';

/** What is younger than this may be lost: a commit takes some milliseconds. */
const YOUNG_MS = 50;

const { values } = parseArgs({ options: { n: { type: 'string', default: '30' }, browser: { type: 'string', default: 'both' }, end: { type: 'string' }, extension: { type: 'string' } } });
const kinds = values.browser === 'both' ? BROWSERS : BROWSERS.filter((one) => one === values.browser);
const ends = values.end ? [kindOfEnd(values.end)] : ENDS;
const n = Number(values.n);
if (kinds.length === 0 || !Number.isInteger(n) || n < 1) throw new TypeError('--n takes a number, --browser takes chromium, firefox or both');

/** A copy, so that a build in the meantime changes nothing under a running browser. */
function copyOfBuild(kind: BrowserKind): string {
  const copy = mkdtempSync(join(tmpdir(), 'microfolio-kills-'));
  cpSync(values.extension ?? BUILT[kind], copy, { recursive: true });
  return copy;
}

function summary(kind: BrowserKind, end: End, losses: Loss[]): string {
  const lossy = losses.filter(({ characters }) => characters > 0);
  const oldest = Math.max(0, ...losses.map(({ ms }) => ms));
  const typed = losses.reduce((sum, one) => sum + one.typed, 0);
  return `${kind}, ${end}: ${losses.length} trials, ${typed} characters typed; ${losses.length - lossy.length} lost nothing, ${lossy.length} lost something; oldest lost ${oldest} ms`;
}

const summaries: string[] = [];
let tooOld = 0;
for (const kind of kinds) {
  const extension = copyOfBuild(kind);
  const trials = await Trials.begin(kind, extension);
  try {
    for (const end of ends) {
      const losses: Loss[] = [];
      for (let i = 1; i <= n; i++) {
        const loss = await trials.run(end, i);
        losses.push(loss);
        if (loss.ms > YOUNG_MS) tooOld++;
        console.log(`${kind}, ${end} ${i}: ${loss.typed} typed, lost ${loss.characters} characters, ${loss.ms} ms`);
      }
      summaries.push(summary(kind, end, losses));
    }
  } finally {
    await trials.end();
    rmSync(extension, { recursive: true, force: true });
  }
}
console.log(`\nTyped at one key each ${KEY_MS} ms.\n${summaries.join('\n')}`);
console.log(tooOld === 0 ? `Nothing older than ${YOUNG_MS} ms was lost.` : `${tooOld} trials lost what was older than ${YOUNG_MS} ms.`);
process.exitCode = tooOld === 0 ? 0 : 1;
