import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ArtifactRequest, Prompt, Step } from '@/utils/core/rows/template';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue/index';
import type { TemplateContent } from '@/utils/credentials/catalogue/types';

const folder = fileURLToPath(new URL('../../../../utils/credentials/catalogue/', import.meta.url));
const READ_AT = '2026-03-12T20:14:05.123Z';
const cases = catalogue.flatMap((entry) => [
  { name: `${entry.slug}, en`, content: entry.en },
  { name: `${entry.slug}, es`, content: entry.es },
]);

const stepsOf = (content: TemplateContent): Step[] => content.parts.flatMap((part) => part.steps);
const promptsOf = (content: TemplateContent): Prompt[] => stepsOf(content).filter((step) => step.kind === 'prompt');
const requestsOf = (content: TemplateContent): ArtifactRequest[] => stepsOf(content).filter((step) => step.kind === 'request');
const labelsOf = (labelled: { label: string }[]): string[] => labelled.map(({ label }) => label);
const idsOf = (content: TemplateContent): string[] => [
  ...content.parts.map((part) => part.id),
  ...stepsOf(content).map((step) => step.id),
  ...content.criteria.flatMap((criterion) => [criterion.id, ...criterion.levels.map((level) => level.id)]),
];

/** Every text that a person reads, named by where it stands. */
function wordsOf(content: TemplateContent): [where: string, words: string][] {
  return [
    ['title', content.title],
    ['competency', content.competency],
    ['key method title', content.keyMethod.title],
    ['key method', content.keyMethod.text],
    ...content.keyMethod.components.flatMap(({ title, text }, n): [string, string][] => [
      [`component ${n} title`, title],
      [`component ${n}`, text],
    ]),
    ...content.parts.flatMap((part): [string, string][] => [[`${part.id} label`, part.label], [`${part.id} title`, part.title]]),
    ...stepsOf(content).flatMap((step): [string, string][] => [[`${step.label} title`, step.title], [step.label, step.text]]),
    ...content.criteria.flatMap((criterion): [string, string][] => [
      [criterion.label, criterion.text],
      ...criterion.levels.flatMap((level): [string, string][] => [[`${level.id} label`, level.label], [level.id, level.text]]),
    ]),
  ];
}

/** What both languages must share: everything but the words. */
const shapeOf = (content: TemplateContent) => ({
  components: content.keyMethod.components.length,
  parts: content.parts.map((part) => ({
    id: part.id,
    number: part.label.replace(/\D/g, ''),
    steps: part.steps.map(({ title: _title, text: _text, ...shape }) => shape),
  })),
  criteria: content.criteria.map(({ text: _text, levels, ...shape }) => ({
    ...shape,
    levels: levels.map(({ id, passes }) => ({ id, passes })),
  })),
  policies: content.policies,
  stated: [content.statedHours !== '', content.statedCredit !== ''],
});

describe('the registry', () => {
  it('lists every template that has a folder', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(catalogue.map((entry) => entry.slug).sort());
    expect(folders.filter((entry) => !existsSync(`${folder}${entry.name}/index.ts`))).toEqual([]);
  });

  it('holds eight templates whose ids are shared with no other', () => {
    const ids = catalogue.flatMap((entry) => idsOf(entry.en));
    expect(catalogue).toHaveLength(8);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  it('varies the parts, the policies and the levels', () => {
    const partTitles = new Set(catalogue.map((entry) => entry.en.parts.map((part) => part.title).join(' / ')));
    const numbersOfParts = new Set(catalogue.map((entry) => entry.en.parts.length));
    const policies = catalogue.flatMap(({ en }) => [en.policies.ai, en.policies.reuse, en.policies.team]);
    expect(partTitles.size).toBeGreaterThanOrEqual(3);
    expect([...numbersOfParts].sort()).toEqual([2, 3, 4]);
    expect(new Set(policies)).toEqual(new Set(['unknown', 'allowed', 'not']));
    expect(new Set(catalogue.flatMap(({ en }) => requestsOf(en).flatMap(({ limits }) => limits.map(({ unit }) => unit)))))
      .toEqual(new Set(['pages', 'minutes']));
  });
});

describe.each(catalogue.map((entry) => ({ entry, slug: entry.slug })))('$slug in two languages', ({ entry }) => {
  it('asks for the same in both', () => {
    expect(shapeOf(entry.es)).toEqual(shapeOf(entry.en));
  });

  it('says everything in Spanish too', () => {
    const english = wordsOf(entry.en);
    const same = wordsOf(entry.es).filter(([, words], n) => words === english[n]?.[1]);
    expect(same).toEqual([]);
  });
});

describe.each(cases)('$name', ({ content }) => {
  it('leaves no text empty', () => {
    expect(wordsOf(content).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('numbers its parts and steps in order', () => {
    expect(content.parts.map((part) => part.label)).toEqual(content.parts.map((_, n) => expect.stringMatching(new RegExp(`^(Part|Parte) ${n + 1}$`))));
    const expected = content.parts.map((part, p) => part.steps.map((_, s) => `${p + 1}${String.fromCharCode(97 + s)}`));
    expect(content.parts.map((part) => part.steps.map((step) => step.label))).toEqual(expected);
    expect(content.criteria.map((criterion) => criterion.label)).toEqual(content.criteria.map((_, n) => `C${n + 1}`));
  });

  it('refers only to steps that exist', () => {
    const labels = new Set(stepsOf(content).map((step) => step.label));
    const named = wordsOf(content).flatMap(([, words]) => words.match(/\b\d[a-z]\b/g) ?? []);
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });

  it('limits every prompt in words, with room between the ends', () => {
    const unlimited = promptsOf(content).filter(({ limits }) => limits.length !== 1 || limits[0]?.unit !== 'words');
    const closed = stepsOf(content).filter(({ limits }) => limits.some(({ min, max }) => max === null || (min ?? 0) >= max));
    expect(labelsOf(unlimited)).toEqual([]);
    expect(labelsOf(closed)).toEqual([]);
  });

  it('asks for artifacts with captions, student work among them, and keeps students nameless', () => {
    const requests = requestsOf(content);
    const impossible = requests.filter(({ min, max, kinds }) => max === null || max < Math.max(1, min) || kinds.length === 0);
    const uncaptioned = requests.filter(({ text }) => !/caption|leyenda/.test(text));
    const studentWork = requests.filter(
      ({ text }) => /student|estudiante/i.test(text) && /“(Student|Estudiante) A”|codes of|claves de/.test(text),
    );
    expect(labelsOf(impossible)).toEqual([]);
    expect(labelsOf(uncaptioned)).toEqual([]);
    expect(studentWork.some(({ min, anyOf }) => min > 0 && anyOf === '')).toBe(true);
  });

  it('offers a real choice in each group of requests, and each says what the others are', () => {
    const grouped = requestsOf(content).filter(({ anyOf }) => anyOf !== '');
    const othersOf = (request: ArtifactRequest) => grouped.filter((other) => other.anyOf === request.anyOf && other !== request);
    const alone = grouped.filter((request) => othersOf(request).length === 0 || request.min === 0);
    const silent = grouped.filter((request) => othersOf(request).some((other) => !request.text.includes(other.label)));
    expect(labelsOf(alone)).toEqual([]);
    expect(labelsOf(silent)).toEqual([]);
  });

  it('judges by criteria that stand on something and rise to a pass', () => {
    const targets = new Set([
      'template',
      ...content.parts.map((part) => `part ${part.id}`),
      ...stepsOf(content).map((step) => `${step.kind} ${step.id}`),
    ]);
    const hanging = content.criteria.filter(({ on }) => !targets.has(on.kind === 'template' ? on.kind : `${on.kind} ${on.id}`));
    const flat = content.criteria.filter(({ kind, levels }) => {
      const [lowest, , highest] = levels;
      const levelLabels = new Set(levels.map((level) => level.label));
      return kind !== 'levels' || levels.length !== 3 || levelLabels.size !== 3 || lowest?.passes !== false || highest?.passes !== true;
    });
    expect(content.criteria.length).toBeGreaterThanOrEqual(4);
    expect(content.criteria.length).toBeLessThanOrEqual(6);
    expect(labelsOf(hanging)).toEqual([]);
    expect(labelsOf(flat)).toEqual([]);
  });

  it('explains its method in three to five components', () => {
    expect(content.keyMethod.components.length).toBeGreaterThanOrEqual(3);
    expect(content.keyMethod.components.length).toBeLessThanOrEqual(5);
  });
});

describe('templateFromCatalogue', () => {
  it.each(catalogue)('makes a row of $slug that says that nobody awards it', (entry) => {
    const row = templateFromCatalogue(entry, 'en', READ_AT);
    expect(row).toMatchObject({
      ...entry.en, issuerId: entry.slug, version: entry.version, language: 'en', retrievedAt: READ_AT, origin: 'catalogue',
      sourceUrl: '', sourceBlobId: '', statedCredit: '',
    });
    expect(row.issuer).toMatch(/no issuer awards it/);
    expect(templateFromCatalogue(entry, 'es', READ_AT)).toMatchObject({ ...entry.es, language: 'es' });
    expect(templateFromCatalogue(entry, 'es', READ_AT).issuer).toMatch(/ninguna institución la otorga/);
  });

  it('gives a row of its own, so that changing one leaves the catalogue as it is', () => {
    const [entry] = catalogue;
    const row = templateFromCatalogue(entry, 'en', READ_AT);
    row.parts.splice(0);
    row.policies.ai = 'not';
    expect(templateFromCatalogue(entry, 'en', READ_AT)).toMatchObject({ parts: { length: 3 }, policies: { ai: 'unknown' } });
  });
});
