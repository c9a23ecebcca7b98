import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seen, stated } from '@/utils/clip/extractors';
import type { Extractor } from '@/utils/clip/extractors/types';

const FOLDER = join(import.meta.dirname, '../../../../../utils/clip/extractors');
const listed: readonly Extractor[] = [...stated, ...seen];

test('every extractor of the folder is listed once', async () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts' && file !== 'types.ts');
  const exported = await Promise.all(files.map(async (file) => Object.values((await import(join(FOLDER, file))) as Record<string, unknown>)));
  expect(exported.map((values) => values.length)).toEqual(files.map(() => 1));
  expect(new Set(exported.flat())).toEqual(new Set(listed));
  expect(listed).toHaveLength(files.length);
});

test('ids are unique, and trust is a number from 0 to 100', () => {
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  for (const { trust } of listed) for (const value of Object.values(trust)) expect(value > 0 && value < 100).toBe(true);
});
