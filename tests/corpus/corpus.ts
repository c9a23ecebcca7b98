// `npm run corpus -- --data DIR [--json FILE]`: the built extractor over a folder of labelled pages, in the real browser.
import { writeFileSync } from 'node:fs';
import { buildExtension } from '../tour/build-extension.ts';
import { HALVES, HELP, readOptions } from './options.ts';
import { halfOf, readLabels } from './read-labels.ts';
import { readPages } from './read-pages.ts';
import { misses, table, withoutLabel, wrongDays } from './report.ts';
import { score } from './score.ts';

const options = readOptions(process.argv.slice(2));
if (!options) console.log(HELP);
else {
  const labelled = readLabels(options.data).filter(({ file }) => options.half === '' || halfOf(file) === options.half);
  const pages = await readPages(buildExtension('chromium'), options.data, labelled, (done) => {
    if (done % 50 === 0) console.error(`${done} of ${labelled.length}`);
  });
  const whole = score(labelled, pages);
  for (const { file, error } of pages) if (error !== '') console.log(`not read: ${file}: ${error}`);
  if (options.wrong) console.log(misses(labelled, whole).join('\n'));
  for (const half of options.half === '' ? HALVES : []) console.log(`${table(`half "${half}"`, score(labelled, pages.filter(({ file }) => halfOf(file) === half)))}\n`);
  console.log(`${table('all', whole)}\n${withoutLabel(labelled, whole)}`);
  for (const line of wrongDays(labelled, whole)) console.log(line);
  if (options.json !== '') writeFileSync(options.json, `${JSON.stringify(whole, null, 2)}\n`);
}
