import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startCredential } from '@/components/hooks/start-credential';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { database, forgetDatabase } from '@/utils/db/database';
import { getTemplate } from '@/utils/db/templates';
import { changeSettings, readSettings } from '@/utils/platform/settings';

beforeEach(async () => {
  fakeBrowser.reset();
  await database().delete();
  forgetDatabase();
});

it('takes the template up, gives the next colour, and makes it the place where captures go', async () => {
  await changeSettings({ credentialId: 'before', stepId: 'step' });
  const [entry] = catalogue;
  const first = await startCredential(templateFromCatalogue(entry, 'es', '2026-03-12T20:14:00.000Z'));
  expect(await getTemplate(first.templateId)).toMatchObject({ title: entry.es.title, issuerId: entry.slug, origin: 'catalogue', language: 'es' });
  expect(await readSettings()).toMatchObject({ credentialId: first.id, stepId: '' });

  const second = await startCredential(templateFromCatalogue(entry, 'en', '2026-03-12T20:14:00.000Z'));
  expect([first.colour, second.colour]).toEqual([1, 2]);
  expect((await readSettings()).credentialId).toBe(second.id);
});
