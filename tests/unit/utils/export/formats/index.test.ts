import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportFormats } from '@/utils/export/formats/index';

test('every file in the folder is a line in the registry, and its name is its id', () => {
  const files = readdirSync('utils/export/formats').filter((name) => name.endsWith('.ts') && !['index.ts', 'types.ts'].includes(name)).map((name) => name.replace('.ts', ''));
  expect(exportFormats.map((format): string => format.id).toSorted()).toEqual(files.toSorted());
});

test('ids are told apart', () => {
  expect(new Set(exportFormats.map((format) => format.id)).size).toBe(exportFormats.length);
});
