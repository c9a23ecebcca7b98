import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipSamplePage, samplePage } from '@/entrypoints/welcome/sample-page';
import { database, forgetDatabase } from '@/utils/db/database';
import { listItems, renditionsOf, sourceOf } from '@/utils/db/items';
import { changeSettings } from '@/utils/platform/settings';
import { countWords } from '@/utils/reflect/count';

beforeEach(async () => {
  fakeBrowser.reset();
  await database().delete();
  forgetDatabase();
});

it('is saved whole, for the credential that was chosen', async () => {
  await changeSettings({ credentialId: 'c1' });
  const item = await clipSamplePage('en');
  const { title, paragraphs } = samplePage();
  expect(await listItems({ by: 'credential', credentialId: 'c1' })).toMatchObject([{ id: item.id, title, role: 'source', url: '', unlinked: 1 }]);
  expect(await sourceOf(item.id)).toMatchObject({ words: countWords(paragraphs.join('\n\n')), fields: { language: { value: 'en' } } });
  const [text] = await renditionsOf(item.id);
  const stored = text && (await database().blobs.get(text.blobId));
  expect(stored?.bytes).toBe(new Blob([paragraphs.join('\n\n')]).size);
});

it('waits in the inbox when nothing was chosen', async () => {
  await clipSamplePage('es');
  expect(await listItems({ by: 'credential', credentialId: '' })).toHaveLength(1);
});
