// `npm test`: everything that must hold, in order, and one last line that says how much of it does.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bringBrowser, bringPdfTools } from './find-browser.mjs';
import { run } from './run.mjs';
import { asCommand, root, setUp } from './set-up.mjs';

const results = join(root, 'test-results');
const MINUTE = 60_000;

/** A command that is right or wrong as a whole. */
const command = (title, program, ...args) => ({ title, program, args });

/** A run of Vitest, of which each test counts. */
const tests = (title, config, env = {}) => {
  const report = join(results, `${title.replaceAll(' ', '-')}.json`);
  return { title, program: 'vitest', args: ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env, report };
};

const STAGES = [
  command('words', 'npm', 'run', '-s', 'words'),
  command('prepare', 'wxt', 'prepare'),
  command('lint', 'oxlint', '--deny-warnings'),
  command('unused code', 'knip'),
  command('types', 'tsc'),
  tests('unit tests', 'vitest.config.ts'),
  command('build for Chromium', 'wxt', 'build'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  command('lint for Firefox', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--boring'),
  command('bundle budgets', 'node', 'tests/support/budgets.ts'),
  tests('e2e in Chromium', 'vitest.e2e.config.ts', { MICROFOLIO_E2E: 'chromium' }),
  tests('e2e in Firefox', 'vitest.e2e.config.ts', { MICROFOLIO_E2E: 'firefox' }),
];

/** The failed tests of a Vitest report: what each is called, and the first lines of why. */
function failures({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [`${relative(root, name)}\n${firstLines(message)}`];
    return failed.map((test) => `${relative(root, name)} > ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
  });
}

const firstLines = (text) => text.split('\n').slice(0, 12).map((line) => `       ${line}`).join('\n');

function counted(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, why: [] };
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed } = results;
  // A file that could not even be read has no failed test, and still it failed.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, why: failures(results) };
}

async function runStage({ title, program, args, env, report }) {
  console.log(`\n── ${title} ──`);
  const began = Date.now();
  const code = await run(program, args, env);
  const count = report ? counted(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, why: [] };
  return { title, ...count, minutes: (Date.now() - began) / MINUTE };
}

await asCommand(async () => {
  setUp();
  bringBrowser('chromium');
  bringBrowser('firefox');
  bringPdfTools();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const done = [];
  for (const stage of STAGES) done.push(await runStage(stage));

  console.log('');
  for (const { title, passed, failed, minutes, why } of done) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${passed} passed, ${failed} failed (${minutes.toFixed(1)} min)`);
    for (const test of why) console.log(`     × ${test}`);
  }
  const sum = (key) => done.reduce((total, one) => total + one[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
