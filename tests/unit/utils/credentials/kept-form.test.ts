import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '@/utils/core/rows/template';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { templateFromForm } from '@/utils/credentials/draft-template';
import { emptyForm, formFrom, moved, readForm, writeForm } from '@/utils/credentials/kept-form';

const NOW = '2026-03-12T20:14:00.000Z';
let count = 0;
const newKey = () => `key-${(count += 1)}`;

describe('the kept form', () => {
  test('comes back as it was typed, valid as a template or not', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, text) => {
      const kept = emptyForm('es', newKey);
      kept.form.title = title;
      const step = kept.form.parts[0]?.steps[0];
      if (step) step.text = text;
      expect(readForm(writeForm(kept))).toEqual(kept);
    }));
  });

  test.each(['', 'null', '{', '{"language":"en"}', '{"language":"fr","form":{"parts":[]}}'])('%s is no form', (text) => expect(readForm(text)).toBeNull());

  test('an empty form names the field that is missing', () => {
    expect(() => templateFromForm(emptyForm('en', newKey).form, { now: NOW, locale: 'en' })).toThrow(expect.objectContaining({ code: 'emptyField', values: { field: 'Title' } }));
  });
});

describe.each(catalogue.flatMap((entry) => (['en', 'es'] as const).map((locale) => ({ entry, locale, name: `${entry.slug} ${locale}` }))))('adapting $name', ({ entry, locale }) => {
  const template = templateFromCatalogue(entry, locale, NOW);
  const { form, language } = formFrom(template);

  test('asks the same again', () => {
    const again = templateFromForm(form, { now: NOW, locale: language });
    const placed = (on: Criterion['on'], t: typeof template) => t.parts.flatMap((part) => [part, ...part.steps]).findIndex((place) => on.kind !== 'template' && place.id === on.id);
    const bare = ({ title, competency, keyMethod, policies, language, parts, criteria }: typeof template) => ({
      title, competency, keyMethod, policies, language,
      parts: parts.map((part) => ({ ...part, id: '', steps: part.steps.map((step) => ({ ...step, id: '' })) })),
      criteria: criteria.map((c) => ({ ...c, id: '', on: '', levels: c.levels.map((level) => ({ ...level, id: '' })) })),
    });
    expect(bare(again)).toEqual(bare(template));
    expect(again.criteria.map((c) => placed(c.on, again))).toEqual(template.criteria.map((c) => placed(c.on, template)));
    expect(again.origin).toBe('hand');
  });

  test('changing the form leaves the template as it was', () => {
    const before = structuredClone(template);
    for (const part of formFrom(template).form.parts) part.steps.length = 0;
    formFrom(template).form.keyMethod.components.length = 0;
    expect(template).toEqual(before);
  });
});

test('moving keeps everything, and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
});
