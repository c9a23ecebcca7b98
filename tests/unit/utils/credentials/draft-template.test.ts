import { describe, expect, test } from 'vitest';
import { UserError } from '@/utils/core/errors';
import { check } from '@/utils/credentials/check';
import { templateFromForm } from '@/utils/credentials/draft-template';
import type { TemplateForm } from '@/utils/credentials/template-form';
import { aPursuit, aTemplate } from './pursuit';

const options = { now: '2026-03-12T20:14:05.123Z', locale: 'en' } as const;

const form: TemplateForm = {
  title: ' Questions that wait ',
  competency: 'Waits.',
  parts: [
    { key: 'p1', title: 'Overview', steps: [
      { kind: 'prompt', key: 's1', text: 'Describe your class. Name no one.', limits: [{ unit: 'words', min: 350, max: 200 }, { unit: 'pages' }] },
      { kind: 'prompt', key: 's2', title: 'What you wanted', text: '' },
    ] },
    { key: 'p2', label: 'Section B', steps: [
      { kind: 'request', key: 's3', title: 'Student work', min: 3, max: 2, kinds: ['image'] },
      { kind: 'prompt', key: 's4', label: '2b', text: 'How do you know?', limits: [{ unit: 'characters', max: 500, force: 'must' }] },
      { kind: 'request', key: 's5', title: 'Anything else', min: 0, max: 0 },
      { kind: 'prompt', key: 's6', text: '   ' },
    ] },
    { key: 'p3', steps: [] },
  ],
  criteria: [
    { text: 'Responses are specific', on: 's4', kind: 'levels', levels: [{ label: 'Not yet', text: 'General.' }, { text: 'Specific.', passes: true }, { label: '', text: ' ' }] },
    { text: '' },
    { label: 'C1', text: 'Whole', on: '' },
    { text: 'Of a part', on: 'p2', kind: 'indicator' },
  ],
};

describe('a whole form', () => {
  const template = templateFromForm(form, options);
  const steps = template.parts.flatMap((part) => part.steps);

  test('becomes a template by hand, in its language, taken now', () => {
    expect(template).toMatchObject({
      title: 'Questions that wait', competency: 'Waits.', issuer: '', issuerId: '', version: '1', language: 'en', origin: 'hand', retrievedAt: options.now,
      keyMethod: { title: '', text: '', components: [] }, policies: { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'unknown' },
    });
    expect(Object.keys(template).toSorted()).toEqual(Object.keys(aTemplate([])).filter((key) => !['id', 'createdAt', 'updatedAt', 'deletedAt', 'seen'].includes(key)).toSorted());
  });

  test('labels are given where none was typed, and never twice', () => {
    expect(template.parts.map((part) => part.label)).toEqual(['Part 1', 'Section B']);
    expect(steps.map((step) => step.label)).toEqual(['1a', '1b', '2a', '2b', '2c']);
    expect(template.criteria.map((criterion) => criterion.label)).toEqual(['C2', 'C1', 'C3']);
    expect(templateFromForm(form, { ...options, locale: 'es' }).parts[0]?.label).toBe('Parte 1');
  });

  test('a title comes from the question, the question from the title', () => {
    expect(steps.map((step) => [step.title, step.text]).slice(0, 2)).toEqual([
      ['Describe your class', 'Describe your class. Name no one.'],
      ['What you wanted', 'What you wanted'],
    ]);
  });

  test('ranges stand the right way round, and what closes nothing is no limit', () => {
    expect(steps[0]?.limits).toEqual([{ unit: 'words', min: 200, max: 350, force: 'guide' }]);
    expect(steps[3]?.limits).toEqual([{ unit: 'characters', min: null, max: 500, force: 'must' }]);
    expect(steps[2]).toMatchObject({ kind: 'request', min: 2, max: 3, kinds: ['image'] });
    expect(steps[4]).toMatchObject({ kind: 'request', min: 0, max: null, kinds: ['any'], anyOf: '' });
  });

  test('criteria are on the step, the part or the whole', () => {
    expect(template.criteria.map((criterion) => criterion.on)).toEqual([
      { kind: 'prompt', id: steps[3]?.id }, { kind: 'template' }, { kind: 'part', id: template.parts[1]?.id },
    ]);
    expect(template.criteria[0]?.levels.map(({ label, text, passes }) => [label, text, passes])).toEqual([['Not yet', 'General.', false], ['2', 'Specific.', true]]);
  });

  test('each inner thing has an id of its own, new each time', () => {
    const ids = (of: typeof template) => [...of.parts.flatMap((p) => [p.id, ...p.steps.map((s) => s.id)]), ...of.criteria.flatMap((c) => [c.id, ...c.levels.map((l) => l.id)])];
    const all = [...ids(template), ...ids(templateFromForm(form, options))];
    expect(new Set(all).size).toBe(2 * (2 + 5 + 3 + 2));
  });

  test('can be checked at once', () => {
    const row = { ...aTemplate([]), ...template };
    expect(check(aPursuit(row)).map((f) => f.label)).toEqual(['1a', '1b', '2a', '2b', 'C2', 'C1', 'C3']);
  });
});

describe('what is still empty is named in the form’s language', () => {
  const steps: TemplateForm['parts'][number]['steps'] = [{ kind: 'prompt', key: 's', text: 'Why?' }];
  const parts = [{ key: 'p', steps }];
  test.each<[string, TemplateForm]>([
    ['Título', { title: ' ', parts }],
    ['Preguntas y pedidos', { title: 'T', parts: [] }],
    ['Preguntas y pedidos', { title: 'T', parts: [{ key: 'p', title: 'Only a title', steps: [] }] }],
    ['Pregunta 1b', { title: 'T', parts: [{ key: 'p', steps: [...steps, { kind: 'prompt', key: 't', label: '1b' }] }] }],
    ['Pedido 2', { title: 'T', parts: [{ key: 'p', steps: [...steps, { kind: 'request', key: 't', label: '2' }] }] }],
    ['Criterio C1', { title: 'T', parts, criteria: [{ kind: 'levels', levels: [{ text: 'Specific.' }] }] }],
    ['Niveles de C1', { title: 'T', parts, criteria: [{ text: 'Specific', kind: 'levels' }] }],
  ])('%s', (field, incomplete) => {
    const make = () => templateFromForm(incomplete, { ...options, locale: 'es' });
    expect(make).toThrow(UserError);
    expect(make).toThrow(expect.objectContaining({ code: 'emptyField', values: { field } }));
  });
});

test('a form of another shape is a bug, and loud', () => {
  expect(() => templateFromForm({ title: 'T', parts: [{ key: 'p', steps: [{ kind: 'essay', key: 's' } as never] }] }, options)).toThrow(/essay/);
  expect(() => templateFromForm({ title: 'T', parts: [{ key: 'p', steps: [{ kind: 'request', key: 's', title: 'x', min: -1 }] }] }, options)).toThrow(/>=0/);
});
