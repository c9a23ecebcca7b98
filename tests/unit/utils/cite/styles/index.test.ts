import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFormats } from '@/utils/cite/formats/index';
import { citationStyles, styleOf } from '@/utils/cite/styles/index';

const filesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.ts') && !['index.ts', 'types.ts'].includes(name)).map((name) => name.replace('.ts', '')).toSorted();

test('every style is a line in the registry, and its name is its id', () => {
  expect(citationStyles.map((style): string => style.id).toSorted()).toEqual(filesIn('utils/cite/styles'));
});

test('every format is a line in the registry, and its name is its id', () => {
  expect(referenceFormats.map((format): string => format.id).toSorted()).toEqual(filesIn('utils/cite/formats'));
});

test('a style that is not known is the first', () => expect(styleOf('turabian')).toBe(citationStyles[0]));
