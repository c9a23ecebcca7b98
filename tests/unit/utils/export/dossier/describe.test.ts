import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSubmission } from '@/utils/export/dossier/describe';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { anAlignment, anAnswer, anItem, anInput, aRendition, aTemplate, aUse } from '../sample';
import { thinkTimeSample } from '../think-time';

const request = (id: string, title: string) => ({ kind: 'request' as const, id, label: '', title, text: '', min: 0, max: null, kinds: ['any' as const], anyOf: '', limits: [] });

describe('what leaves', () => {
  const { input } = thinkTimeSample('en');
  const dossier = describeSubmission(input);

  test('artifacts stand in the order of their slots, named by what was asked', () => {
    expect(dossier.artifacts.map(({ title, fileName, address }) => [title, fileName || address])).toEqual([
      ['Lesson plan', 'evidence/P2-A1-lesson-plan.pdf'],
      ['Student work 1', 'evidence/P2-A2-student-work.pdf'],
      ['Tally of speakers, two weeks', 'evidence/P2-A3-further-artifacts.png'],
      ['Seating chart with hands', 'evidence/P2-A4-further-artifacts.png'],
      ['Lesson 2: think time, then pairs', 'https://video.example.org/v/42'],
    ]);
  });

  test('sources are those that an answer quotes or names, in its order, with the passages that are quoted', () => {
    expect(dossier.sources.map((one) => [one.anchor, one.title, one.usedIn])).toEqual([
      ['S1', 'Who gets called on? A month of counting', ['q2']],
      ['S2', 'Silence that works: Extended wait time in middle school science', ['q3']],
    ]);
    expect(dossier.sources.flatMap((one) => one.passages)).toHaveLength(2);
    expect(dossier.sources[0]?.address).toBe('https://example.org/notes/a-month-of-counting');
  });

  test('a criterion is shown where something points at it; a jot points at nothing here', () => {
    expect(dossier.criteria.map((one) => one.shown.map(({ anchor, look }) => `${anchor} ${look}`.trim()))).toEqual([
      ['q3', 'A3 first and last row'], ['q3 last paragraph', 'A3 row 6 October'], ['A5 3:05–3:40'], [],
    ]);
  });

  test('a reference reads as its slot and leads to its artifact', () => {
    expect(dossier.references.get('LEAK-tally')).toEqual({ text: 'Further artifacts 1', anchor: 'A3' });
    expect(dossier.references.get('LEAK-private')).toEqual({ text: '', anchor: '' });
  });

  test('the length of an answer stands beside what is asked', () => {
    const steps = dossier.parts.flatMap((part) => part.steps);
    expect(steps.flatMap((step) => (step.kind === 'prompt' ? [step.count] : []))[4]).toBe('0 words; 150 to 300 asked');
  });

  test('rows in another order say the same', () => {
    const tables = ['items', 'uses', 'alignments', 'quotes', 'renditions', 'sources', 'answers'] as const;
    const flat = (of: SubmissionInput) => ({ ...describeSubmission(of), references: null });
    fc.assert(fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const shuffled = { ...input };
      for (const table of tables) Object.assign(shuffled, { [table]: input[table].map((row) => ({ row, at: numbers.next().value ?? 0 })).toSorted((a, b) => a.at - b.at).map(({ row }) => row) });
      expect(flat(shuffled)).toEqual({ ...dossier, references: null });
    }), { numRuns: 20 });
  });
});

describe('what does not', () => {
  const template = aTemplate({
    parts: [{ id: 'p', label: '', title: '', steps: [request('r1', 'Lesson plan'), request('r2', 'Work'), { kind: 'prompt', id: 'q', label: '', title: '', text: 'Why?', limits: [] }] }],
    criteria: [{ id: 'c', label: 'C1', text: 'It shows', kind: 'passing', on: { kind: 'template' }, levels: [] }],
  });

  test('rows of the bin, of other credentials, and of requests that are gone', () => {
    const input = anInput(template, {
      items: [anItem('a', {}), anItem('b', { deletedAt: '2026-09-01T00:00:00.000Z' })],
      uses: [
        aUse('1', { requestId: 'r1', itemId: 'a', deletedAt: '2026-09-01T00:00:00.000Z' }), aUse('2', { requestId: 'r1', itemId: 'a', credentialId: 'other' }),
        aUse('3', { requestId: 'gone', itemId: 'a' }), aUse('4', { requestId: 'r1', itemId: 'b' }),
      ],
      alignments: [anAlignment('1', { criterionId: 'c', targetId: 'b' }), anAlignment('2', { criterionId: 'gone', targetId: 'a' })],
      answers: [{ ...anAnswer('q', 'mine'), credentialId: 'other' }],
    });
    const dossier = describeSubmission(input);
    expect(dossier.artifacts).toEqual([]);
    expect(dossier.criteria[0]?.shown).toEqual([]);
    expect(dossier.parts[0]).toMatchObject({ name: 'Part 1', steps: [{}, {}, { label: '1.3', plain: '', title: 'Why?' }] });
  });

  test('the file name, as a title either', () => {
    const named = { fileName: 'Okafor_lesson-plan.PDF' };
    const input = anInput(template, {
      items: [anItem('a', { ...named, title: 'Okafor lesson plan' }), anItem('b', { ...named, title: 'Okafor_lesson-plan' })],
      uses: [aUse('1', { requestId: 'r1', itemId: 'a', title: 'okafor lesson-plan' })],
      alignments: [anAlignment('1', { criterionId: 'c', targetId: 'b' })],
    });
    expect(describeSubmission(input).artifacts.map((one) => one.title)).toEqual(['Lesson plan 1', 'Artifact 2']);
  });
});

test('an item in two slots is one artifact, unless two of its renditions were chosen', () => {
  const template = aTemplate({ parts: [{ id: 'p', label: 'Part 1', title: 'All', steps: [request('r1', 'Plan'), request('r2', 'Work')] }] });
  const renditions = [aRendition('o', { itemId: 'a', mime: 'application/pdf' }), aRendition('x', { itemId: 'a', form: 'redacted', mime: 'application/pdf' })];
  const input = (renditionId: string) => anInput(template, { renditions, items: [anItem('a', {})], uses: [aUse('1', { requestId: 'r1', itemId: 'a' }), aUse('2', { requestId: 'r2', itemId: 'a', renditionId })] });
  expect(describeSubmission(input('')).artifacts.map(({ answers, fileName }) => [answers, fileName])).toEqual([[['r1', 'r2'], 'evidence/P1-A1-plan.pdf']]);
  expect(describeSubmission(input('x')).artifacts.map(({ rendition }) => rendition?.id)).toEqual(['o', 'x']);
});
