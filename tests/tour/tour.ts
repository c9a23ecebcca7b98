// `npm run tour -- --out DIR`: the whole journey in a real browser, with a picture of every surface on the way.
import { runTour } from './run-tour.ts';
import { readOptions } from './options.ts';

process.exitCode = (await runTour(readOptions(process.argv.slice(2)))) ? 0 : 1;
