import { unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportItems } from '@/components/hooks/export-items';
import { aRendition, emptyDatabase, keptItem } from '../../utils/db/rows';

emptyDatabase();
beforeEach(() => fakeBrowser.reset());

test('the originals leave under neutral names, in the order chosen', async () => {
  const one = await keptItem({ title: 'Maria Lopez essay', fileName: 'Maria Lopez.txt' }, [aRendition('the essay'), aRendition('small', { form: 'thumbnail' })]);
  const two = await keptItem({ title: 'A link' });
  const three = await keptItem({ title: 'Tally' }, [aRendition('1,2', { mime: 'text/csv' })]);
  const said: number[] = [];
  const { name, file } = await exportItems([three, two, one], (done) => said.push(done));
  const files = unzipSync(await file.bytes());
  expect(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([['evidence-001.csv', '1,2'], ['evidence-003.txt', 'the essay']]);
  expect(name).toMatch(/^microfolio-evidence-\d{4}-\d{2}-\d{2}\.zip$/);
  expect(said.at(-1)).toBe(1);
});

test('it is said when none of them has a file', async () => {
  await expect(exportItems([await keptItem()], () => {})).rejects.toMatchObject({ code: 'nothingToExport' });
});
