import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '@/utils/credentials/check';
import { rules } from '@/utils/credentials/rules/index';
import { setWordsLocale } from '@/utils/words/locale';
import { aCriterion, aJot, anAlignment, anAnswer, anItem, aPrompt, aPursuit, aRequest, aTemplate, aUse, between, words } from './pursuit';

const told = (input: Parameters<typeof check>[0]) => check(input).map((f) => [f.label, f.ruleId, f.severity, f.short('en')]);

test('every rule in the folder is in the registry, under its own name', () => {
  const kept = new Set(['types.ts', 'index.ts', 'words-for.ts']);
  const files = readdirSync(join(import.meta.dirname, '../../../../utils/credentials/rules')).filter((file) => !kept.has(file));
  expect(rules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
});

describe('prompts', () => {
  const template = aTemplate([[aPrompt('1a', { limits: [between(200, 350)] }), aPrompt('1b', { limits: [between(null, 10, { force: 'must' })] })]]);

  test('without an answer, or with one that holds no word', () => {
    expect(told(aPursuit(template, { answers: [anAnswer('1b', ' \n> ')] }))).toEqual([
      ['1a', 'unanswered-prompt', 'missing', 'not begun'],
      ['1b', 'unanswered-prompt', 'missing', 'not begun'],
    ]);
  });

  test('outside their limits: a word below and above, none at the bounds', () => {
    const of = (a: number, b: number) => told(aPursuit(template, { answers: [anAnswer('1a', words(a)), anAnswer('1b', words(b))] }));
    expect(of(200, 10)).toEqual([]);
    expect(of(350, 1)).toEqual([]);
    expect(of(153, 11)).toEqual([
      ['1a', 'words-outside-limits', 'missing', '47 words to go'],
      ['1b', 'words-outside-limits', 'missing', '1 word over'],
    ]);
    expect(of(362, 1)).toEqual([['1a', 'words-outside-limits', 'advice', '12 words over']]);
  });

  test('each limit that can be counted is checked, others are left to the teacher', () => {
    const both = aTemplate([[aPrompt('1a', { limits: [between(null, 2), between(null, 5, { unit: 'characters' }), between(1, 1, { unit: 'pages' })] })]]);
    expect(told(aPursuit(both, { answers: [anAnswer('1a', 'one two three')] }))).toEqual([
      ['1a', 'words-outside-limits', 'advice', '1 word over'],
      ['1a', 'words-outside-limits', 'advice', '8 characters over'],
    ]);
    expect(new Set(check(aPursuit(both, { answers: [anAnswer('1a', 'one two three')] })).map((f) => f.key)).size).toBe(2);
  });

  test('a reference counts as the name of its slot', () => {
    const one = aTemplate([[aPrompt('1a', { limits: [between(4, null)] }), aRequest('2a', { title: 'Student work' })]]);
    const input = aPursuit(one, { answers: [anAnswer('1a', 'see [[item:x]]')], items: [anItem('x')], uses: [aUse('2a', 'x')] });
    expect(told(input)).toEqual([]);
    expect(told({ ...input, uses: [] })[0]).toEqual(['1a', 'words-outside-limits', 'missing', '1 word to go']);
  });
});

describe('requests', () => {
  test('that hold a file which is empty or was destroyed with its twin; what is no file lacks none', () => {
    const template = aTemplate([[aRequest('2c', { title: 'Student work', min: 2, max: 3 })]]);
    const input = aPursuit(template, {
      uses: [aUse('2c', 'a'), aUse('2c', 'b'), aUse('2c', 'c')],
      items: [anItem('a', { kind: 'file', bytes: 0 }), anItem('b', { kind: 'file', bytes: 9 }), anItem('c', { kind: 'link', bytes: 0 })],
    });
    expect(told(input)).toEqual([['2c', 'request-without-file', 'missing', 'no file']]);
    expect(check(input)[0]?.say('en')).toMatch(/^The file of “Student work.*” is empty or no longer kept/u);
  });

  test('with fewer than asked for; in the bin, gone or of another credential fills nothing', () => {
    const template = aTemplate([[aRequest('2c', { min: 2, max: 2 })]]);
    const of = (...uses: ReturnType<typeof aUse>[]) => told(aPursuit(template, { uses, items: [anItem('a'), anItem('b'), anItem('binned', { deletedAt: '2026-01-02T00:00:00.000Z' })] }));
    expect(of()).toEqual([['2c', 'unfilled-request', 'missing', '0 of 2']]);
    expect(of(aUse('2c', 'a'))).toEqual([['2c', 'unfilled-request', 'missing', '1 of 2']]);
    expect(of(aUse('2c', 'a'), aUse('2c', 'b'))).toEqual([]);
    expect(of(
      aUse('2c', 'a'), aUse('2c', 'binned'), aUse('2c', 'gone'),
      aUse('2c', 'b', { credentialId: 'another' }), aUse('2c', 'b', { deletedAt: '2026-01-02T00:00:00.000Z' }),
    )).toEqual([['2c', 'unfilled-request', 'missing', '1 of 2']]);
  });

  test('one that asks for nothing is never missing, one with too much is told', () => {
    const template = aTemplate([[aRequest('2d', { min: 0, max: 1 })]]);
    expect(told(aPursuit(template))).toEqual([]);
    expect(told(aPursuit(template, { uses: [aUse('2d', 'a'), aUse('2d', 'b'), aUse('2d', 'c')], items: [anItem('a'), anItem('b'), anItem('c')] }))).toEqual([
      ['2d', 'overfilled-request', 'advice', '2 too many'],
    ]);
  });

  test('of a group any one is enough, and it is asked for once', () => {
    const template = aTemplate([[aRequest('2a', { anyOf: 'plan' }), aRequest('2b', { anyOf: 'plan', min: 2 }), aRequest('2c')]]);
    const items = [anItem('a'), anItem('b'), anItem('c')];
    const of = (...uses: ReturnType<typeof aUse>[]) => told(aPursuit(template, { items, uses: [...uses, aUse('2c', 'c')] }));
    expect(of()).toEqual([['2a/2b', 'unfilled-request', 'missing', '0 of 1']]);
    expect(of(aUse('2b', 'a'))).toEqual([['2a/2b', 'unfilled-request', 'missing', '0 of 1']]);
    expect(of(aUse('2b', 'a'), aUse('2b', 'b'))).toEqual([]);
    expect(of(aUse('2a', 'a'))).toEqual([]);
  });

  test('a group in which each asks for nothing is optional', () => {
    expect(told(aPursuit(aTemplate([[aRequest('2a', { anyOf: 'x', min: 0 }), aRequest('2b', { anyOf: 'x', min: 0 })]])))).toEqual([]);
  });

  test('a limit in items is counted in items', () => {
    const template = aTemplate([[aRequest('2a', { min: 0, limits: [between(3, null, { unit: 'items' })] })]]);
    expect(told(aPursuit(template, { items: [anItem('a')], uses: [aUse('2a', 'a')] }))).toEqual([['2a', 'words-outside-limits', 'missing', '2 more pieces to go']]);
  });
});

describe('criteria', () => {
  const template = aTemplate([[aPrompt('1a')]], [aCriterion('C1')]);
  const rows = {
    answers: [anAnswer('1a', 'one word')],
    items: [anItem('own'), anItem('page', { role: 'source', kind: 'page' }), anItem('binned', { deletedAt: '2026-01-02T00:00:00.000Z' })],
    jots: [aJot('jot', 'It felt less scary.'), aJot('blank', ' ')],
  };
  const of = (...alignments: ReturnType<typeof anAlignment>[]) => check(aPursuit(template, { ...rows, alignments })).map((f) => f.short('en'));

  test('nothing points at it', () => {
    const [finding] = check(aPursuit(template, rows));
    expect(finding).toMatchObject({ ruleId: 'criterion-without-evidence', key: 'criterion-without-evidence:C1', gate: 'alignment', severity: 'missing', label: 'C1', place: { view: 'align', criterionId: 'C1' } });
    expect(finding?.say('en')).toBe('No evidence yet for “Criterion C1”.');
  });

  test('sources alone never cover it', () => {
    expect(of(anAlignment('C1', 'item', 'page'))).toEqual(['only a source so far']);
    expect(of(anAlignment('C1', 'item', 'page'), anAlignment('C1', 'item', 'own'))).toEqual([]);
  });

  test('the own artifact, the answer or the jot covers it', () => {
    expect(of(anAlignment('C1', 'item', 'own'))).toEqual([]);
    expect(of(anAlignment('C1', 'answer', 'mine:1a'))).toEqual([]);
    expect(of(anAlignment('C1', 'jot', 'jot'))).toEqual([]);
  });

  test('what is gone, in the bin or empty does not', () => {
    expect(of(
      anAlignment('C1', 'item', 'gone'), anAlignment('C1', 'item', 'binned'), anAlignment('C1', 'jot', 'blank'), anAlignment('C1', 'answer', 'mine:1b'),
      anAlignment('C1', 'item', 'own', { deletedAt: '2026-01-02T00:00:00.000Z' }), anAlignment('C1', 'item', 'own', { credentialId: 'another' }), anAlignment('C2', 'item', 'own'),
    )).toEqual(['no evidence yet']);
  });
});

describe('artifacts', () => {
  const template = aTemplate([[aRequest('2a', { title: 'Lesson plan', max: 1 }), aRequest('2b')]], [aCriterion('C1')]);
  const input = aPursuit(template, {
    items: [anItem('plan'), anItem('tally')],
    uses: [aUse('2a', 'plan'), aUse('2b', 'tally'), aUse('2b', 'plan')],
    alignments: [anAlignment('C1', 'item', 'tally'), anAlignment('former', 'item', 'plan')],
  });

  test('one that points at no criterion is told once, where it stands first', () => {
    const found = check(input);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 'evidence-without-criterion:plan', severity: 'advice', label: '2a', place: { view: 'align', stepId: '2a', itemId: 'plan' } });
    expect(found[0]?.say('en')).toBe('“Lesson plan” points at no criterion yet. Say what it shows, or take it out: assessors call that surplus.');
  });

  test('a template without criteria has no surplus', () => {
    expect(check({ ...input, template: { ...template, criteria: [] } })).toEqual([]);
  });
});

test('completion before alignment, each in the template’s order, surplus last', () => {
  const template = aTemplate(
    [[aRequest('1a', { min: 2 }), aPrompt('1b')], [aPrompt('2a', { limits: [between(5, null)] }), aRequest('2b', { max: 1 }), aPrompt('2c')]],
    [aCriterion('C2'), aCriterion('C1')],
  );
  const input = aPursuit(template, { answers: [anAnswer('2a', 'short')], items: [anItem('x'), anItem('y')], uses: [aUse('2b', 'x'), aUse('2b', 'y'), aUse('1a', 'x')] });
  expect(told(input).map(([label, rule]) => `${label} ${rule}`)).toEqual([
    '1a unfilled-request', '1b unanswered-prompt', '2a words-outside-limits', '2b overfilled-request', '2c unanswered-prompt',
    'C2 criterion-without-evidence', 'C1 criterion-without-evidence', '1a evidence-without-criterion', '2b evidence-without-criterion',
  ]);
  const keys = check(input).map((f) => f.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('words follow the surface’s language when they are read, or the one that is asked for', () => {
  const [finding] = check(aPursuit(aTemplate([[aPrompt('1a', { title: 'Contexto', limits: [between(120, null)] })]]), { answers: [anAnswer('1a', 'una')] }));
  expect(finding?.say('es')).toBe('«Contexto»: faltan 119 palabras. La guía dice al menos 120.');
  setWordsLocale('es');
  expect(finding?.short()).toBe('faltan 119 palabras');
  setWordsLocale('en');
  expect(finding?.say()).toBe('“Contexto”: 119 words to go. The guide says at least 120.');
});
