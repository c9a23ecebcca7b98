import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLabels } from '../corpus/read-labels.ts';
import { readPages } from '../corpus/read-pages.ts';
import { score } from '../corpus/score.ts';
import { BUILT } from '../support/launch.ts';
import { KIND } from './rig.ts';

const folder = mkdtempSync(join(tmpdir(), 'microfolio-corpus-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
/** Longer than any machine of ours needs, shorter than a person would wait. */
const BOUND_MS = 10_000;

const head = (title: string): string => `<!doctype html><html lang="en"><title>${title}</title><meta name="author" content="Ann Bee"><meta property="article:published_time" content="2026-03-09"><h1>${title}</h1>`;

test.skipIf(KIND !== 'chromium')('every page of a folder is read at its own address; bad ones are named and end in bounded time', async () => {
  mkdirSync(join(folder, 'html'));
  copyFileSync(join(FIXTURES, 'plain-blog.html'), join(folder, 'html/blog.html'));
  copyFileSync(join(FIXTURES, 'sites/arxiv-hostile.html'), join(folder, 'html/cycles.html'));
  const made = {
    'nodes.html': `${head('Two hundred thousand pegs')}<p>${'<i>peg</i> '.repeat(200_000)}`,
    'large.html': `${head('Twenty megabytes')}${`<p>${'words and words '.repeat(60)}</p>`.repeat(20_000)}`,
    'deep.html': `${head('Boxes in boxes')}${'<div>'.repeat(20_000)}deep`,
    'scripts.html': `${head('A page that runs away')}<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><script>document.title = 'ran'; location.href = 'https://elsewhere.example/'; while (true);</script><p>Some words.</p>`,
    'data.html': `${head('Much data')}<script type="application/ld+json">[${'{"@type":"Article","headline":"x","author":[{"@id":"#a"}]},'.repeat(50_000)}7]</script>`,
  };
  for (const [name, html] of Object.entries(made)) writeFileSync(join(folder, 'html', name), html);
  const label = (path: string, rest = {}) => ({ url: `https://pages.example/${path}`, author: ['Ann Bee'], date: '2026-03-09', ...rest });
  writeFileSync(join(folder, 'labels.json'), JSON.stringify({
    'blog.html': { url: 'https://quietchalk.example/2026/02/09/three-quiet-minutes', title: 'three  quiet MINUTES', author: 'Jósie Bram', date: '2026-02-09' },
    'cycles.html': { url: 'https://arxiv.org/abs/2603.01234', title: 'How long do models wait for a pupil?' },
    ...Object.fromEntries(Object.keys(made).map((name) => [name, label(name)])),
    'missing.html': label('missing'), 'nowhere.html': { title: 'x' }, 'broken.html': null,
  }));
  const labelled = readLabels(folder);
  const pages = await readPages(BUILT.chromium, folder, labelled, () => undefined);
  expect(pages.map(({ file, error }) => [file, error !== ''])).toEqual(labelled.map(({ file }) => [file, /missing|nowhere|broken/u.test(file)]));
  expect(pages.slice(2, 7).map(({ author, date, from }) => [author, date, from.author])).toEqual(Object.keys(made).map(() => ['Ann Bee', '2026-03-09', 'meta:author']));
  expect(pages.find(({ file }) => file === 'scripts.html')?.title).toBe('A page that runs away');
  for (const { file, ms } of pages) expect(ms, file).toBeLessThan(BOUND_MS);
  const { fields, ms } = score(labelled, pages);
  expect(fields).toEqual({ title: { right: 2, wrong: 0, empty: 1, n: 3 }, author: { right: 6, wrong: 0, empty: 1, n: 7 }, date: { right: 6, wrong: 0, empty: 1, n: 7 } });
  expect(ms.p95).toBeGreaterThan(0);
}, 180_000);
