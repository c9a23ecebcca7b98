// `npm start`: set-up, build, and a browser with the extension; where there is no screen, the tour.
import { hasDisplay } from './display.mjs';
import { bringBrowser, kindOf } from './find-browser.mjs';
import { run, runScript } from './run.mjs';
import { asCommand, SetUpError, setUp } from './set-up.mjs';

const BUILD = { chromium: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

function chosenKind(args) {
  const at = args.indexOf('--browser');
  const asked = at >= 0 ? args[at + 1] : undefined;
  if (asked === undefined) return process.env.MICROFOLIO_BROWSER ? kindOf(process.env.MICROFOLIO_BROWSER) : 'chromium';
  if (asked !== 'chromium' && asked !== 'firefox') throw new SetUpError('Say --browser chromium or --browser firefox.');
  return asked;
}

await asCommand(async () => {
  setUp();
  const kind = chosenKind(process.argv.slice(2));
  bringBrowser(kind);
  for (const [program, args] of [['npm', ['run', '-s', 'words']], ['wxt', ['prepare']], ['wxt', BUILD[kind]]]) {
    const code = await run(program, args);
    if (code !== 0) return code;
  }
  if (hasDisplay()) return runScript('tests/support/open-browser.ts', [kind]);
  console.log('There is no screen here, so this is the tour: the built extension goes through the whole journey by itself.');
  return runScript('tests/tour/tour.ts', ['--browser', kind, '--out', 'tour-out']);
});
