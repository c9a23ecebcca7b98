import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../utils/words/messages');
const areas = readdirSync(join(folder, 'en')).toSorted();

type Message = string | { match: Record<string, string> }[];
const read = (locale: string, area: string): Record<string, Message> => JSON.parse(readFileSync(join(folder, locale, area), 'utf8'));
const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match)));
const placeholders = (message: Message): string[] => [...new Set(forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')))].toSorted();

test('both languages have the same areas', () => expect(readdirSync(join(folder, 'es')).toSorted()).toEqual(areas));

test('every area is compiled', () => {
  const settings = JSON.parse(readFileSync(join(folder, '../project.inlang/settings.json'), 'utf8'));
  const compiled = settings['plugin.inlang.messageFormat'].pathPattern.map((path: string) => path.split('/').at(-1));
  expect(compiled.toSorted()).toEqual(areas);
});

describe.each(areas)('%s', (area) => {
  const english = read('en', area);
  const spanish = read('es', area);
  const prefix = area === 'errors.json' ? 'error' : area.replace('.json', '');
  const keys = Object.keys(english).filter((key) => key !== '$schema');

  test('same messages', () => expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted()));

  test('same placeholders', () => {
    const differing = keys.filter((key) => key in spanish && placeholders(english[key] ?? '').join() !== placeholders(spanish[key] ?? '').join());
    expect(differing).toEqual([]);
  });

  test('no message is empty', () => {
    const empty = keys.filter((key) => [english[key], spanish[key]].some((message) => forms(message ?? '').some((form) => form.trim() === '')));
    expect(empty).toEqual([]);
  });

  test('keys begin with their area', () => expect(keys.filter((key) => !key.startsWith(`${prefix}_`))).toEqual([]));
});
