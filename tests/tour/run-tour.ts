import { join } from 'node:path';
import { launch } from '../support/launch.ts';
import { Album } from './album.ts';
import { buildExtension } from './build-extension.ts';
import { journey } from './journey.ts';
import type { TourOptions } from './options.ts';
import { serveSampleSite } from './sample-site.ts';
import type { Stage } from './stage.ts';

/** Runs a part of the tour and says how long it took. @throws what the part throws, with the part's name said */
async function timed<T>(title: string, part: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const took = () => `${Math.round(performance.now() - from)} ms`.padStart(9);
  try {
    const value = await part();
    console.log(`${took()}  ${title}`);
    return value;
  } catch (error) {
    console.log(`${took()}  FAILED: ${title}`);
    throw error;
  }
}

const writtenBy = ({ left, out }: Stage): [path: string | undefined, says: string][] => [
  [left.package, 'the submission package, as it was handed in'],
  [left.package && join(out, 'package'), 'the same, unpacked'],
  [left.archive, 'the archive, a BagIt bag'],
  [left.archive && join(out, 'archive'), 'the same, unpacked'],
  [left.copy, 'the copy of everything, to open on another machine'],
];

/** The whole journey; false when a step failed. What was seen until then is in the folder all the same. */
export async function runTour({ out, browser: kind, headed, extension: given }: TourOptions): Promise<boolean> {
  const album = new Album(out);
  await album.begin();
  const extension = given ?? (await timed(`Build the extension for ${kind}`, async () => buildExtension(kind)));
  const site = await serveSampleSite();
  const browser = await timed('Install it in a new profile', () => launch(kind, { extension, headed, downloads: join(out, 'downloads') }));
  const stage: Stage = { browser, site, out, locale: 'en', show: (page, sight) => album.take(page, sight), left: {} };
  let done = 0;
  try {
    for (const step of journey) {
      album.step = `${done + 1}. ${step.title}`;
      await timed(album.step, () => step.run(stage));
      album.add(stage.left.pages?.splice(0) ?? [], { name: 'page', caption: 'A page of submission.pdf.' });
      done++;
    }
  } catch (error) {
    console.error(error);
    await stage.left.portfolio?.screenshot(join(out, 'failed.png')).catch(() => undefined);
  }
  for (const [path, says] of writtenBy(stage)) if (path) album.name(path, says);
  const pictures = await album.write(`Microfolio in ${kind}`);
  await browser.close();
  await site.close();
  const whole = done === journey.length;
  console.log(`${whole ? 'Tour done' : 'Tour FAILED'}: ${done} of ${journey.length} steps, ${pictures} surfaces, ${join(out, 'index.html')}`);
  return whole;
}
