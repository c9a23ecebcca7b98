import { expect, it } from 'vitest';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { binCredential, pursuitsOf, takeUp } from '@/utils/db/credentials';
import { emptyDatabase } from './rows';

emptyDatabase();

const start = (slug: string, locale: 'en' | 'es', origin: 'catalogue' | 'hand' = 'catalogue') => {
  const entry = catalogue.find((template) => template.slug === slug);
  if (!entry) throw new Error(`no template ${slug}`);
  return takeUp({ ...templateFromCatalogue(entry, locale, '2026-03-12T20:14:00.000Z'), origin }, { title: '', dueOn: '', colour: 1 });
};

it('finds who pursues a template in either language, and nobody else', async () => {
  const english = await start('think-time', 'en');
  const spanish = await start('think-time', 'es');
  await start('student-reflection', 'en');
  await start('think-time', 'en', 'hand');
  const gone = await start('think-time', 'en');
  await binCredential(gone.id);
  expect((await pursuitsOf('think-time')).map((c) => c.id).toSorted()).toEqual([english.id, spanish.id].toSorted());
  expect(await pursuitsOf('class-data')).toEqual([]);
});
