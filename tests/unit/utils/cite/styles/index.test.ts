import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFormats } from '@/utils/cite/formats/index';
import { cite } from '@/utils/cite/reference-list';
import { htmlOf, textOf } from '@/utils/cite/spans';
import { citationStyles, styleOf } from '@/utils/cite/styles/index';
import { aWork, works } from '../works';

const filesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.ts') && !['index.ts', 'types.ts'].includes(name)).map((name) => name.replace('.ts', '')).toSorted();

test('every style is a line in the registry, and its name is its id', () => {
  expect(citationStyles.map((style): string => style.id).toSorted()).toEqual(filesIn('utils/cite/styles'));
});

test('every format is a line in the registry, and its name is its id', () => {
  expect(referenceFormats.map((format): string => format.id).toSorted()).toEqual(filesIn('utils/cite/formats'));
});

test('a style that is not known is the first', () => expect(styleOf('turabian')).toBe(citationStyles[0]));

test.each(citationStyles.map((style) => [style.id, style] as const))('%s says when something on the web was read, in plain and in rich text', (_id, style) => {
  for (const told of [works.page, works.newspaper, works.blog, works.video]) for (const [locale, day] of [['en', /Oct(ober|\.) 5, 2026|5 Oct\. 2026/], ['es', /5 (de octubre de|oct\.) 2026/]] as const) {
    const { reference } = cite(aWork(told), style, locale);
    expect(textOf(reference)).toMatch(day);
    expect(htmlOf(reference)).toMatch(day);
  }
});
