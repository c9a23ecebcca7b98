import { expect, test } from 'vitest';
import { progressOf, stepStates } from '@/utils/credentials/progress';
import { aCriterion, anAlignment, anAnswer, anItem, aPrompt, aPursuit, aRequest, aTemplate, aUse, between, words } from './pursuit';

// The workbench as it is drawn: four of eight done, three of four criteria shown.
const limits = [between(200, 350)];
const template = aTemplate(
  [
    [aPrompt('1a', { limits }), aPrompt('1b', { limits })],
    [aRequest('2a', { max: 1 }), aPrompt('2b', { limits }), aRequest('2c', { min: 2, max: 2 }), aRequest('2d', { min: 0, max: 3 })],
    [aPrompt('3a', { limits }), aPrompt('3b', { limits })],
  ],
  [aCriterion('C1'), aCriterion('C2'), aCriterion('C3'), aCriterion('C4')],
);
const input = aPursuit(template, {
  answers: [anAnswer('1a', words(200)), anAnswer('1b', words(350)), anAnswer('2b', words(153)), anAnswer('3a', '')],
  items: ['plan', 'slip', 'tally', 'chart'].map((id) => anItem(id)).concat(anItem('page', { role: 'source' })),
  uses: [aUse('2a', 'plan'), aUse('2c', 'slip'), aUse('2d', 'tally'), aUse('2d', 'chart')],
  alignments: [
    anAlignment('C1', 'item', 'tally'), anAlignment('C2', 'item', 'page'), anAlignment('C3', 'answer', 'mine:2b'), anAlignment('C4', 'item', 'chart'),
  ],
});

test('how far each step is, in the template’s order', () => {
  expect([...stepStates(input, 'en')]).toEqual([
    ['1a', { state: 'done', short: 'ready' }],
    ['1b', { state: 'done', short: 'ready' }],
    ['2a', { state: 'done', short: '1 of 1' }],
    ['2b', { state: 'begun', short: '153 of 200' }],
    ['2c', { state: 'begun', short: '1 of 2' }],
    ['2d', { state: 'done', short: '2' }],
    ['3a', { state: 'empty', short: 'not begun' }],
    ['3b', { state: 'empty', short: 'not begun' }],
  ]);
  expect(stepStates(input, 'es').get('2b')).toEqual({ state: 'begun', short: '153 de 200' });
});

test('how far the whole is', () => {
  expect(progressOf(input)).toEqual({ done: 4, of: 8, criteriaShown: 3, criteria: 4 });
  expect(progressOf(aPursuit(template))).toEqual({ done: 1, of: 8, criteriaShown: 0, criteria: 4 });
});

test('too much is neither begun nor done', () => {
  const much = aPursuit(template, {
    answers: [anAnswer('1a', words(362))],
    items: [anItem('x'), anItem('y')],
    uses: [aUse('2a', 'x'), aUse('2a', 'y')],
  });
  expect(stepStates(much, 'en').get('1a')).toEqual({ state: 'over', short: '12 words over' });
  expect(stepStates(much, 'en').get('2a')).toEqual({ state: 'over', short: '1 too many' });
});

test('an optional request and the rest of a filled group are done with an empty slot', () => {
  const group = aTemplate([[aRequest('2a', { anyOf: 'x' }), aRequest('2b', { anyOf: 'x', min: 2 }), aRequest('2c', { min: 0 })]]);
  expect([...stepStates(aPursuit(group), 'en').values()]).toEqual([
    { state: 'empty', short: '0 of 1' }, { state: 'empty', short: '0 of 2' }, { state: 'done', short: 'optional' },
  ]);
  expect([...stepStates(aPursuit(group, { items: [anItem('i')], uses: [aUse('2a', 'i')] }), 'en').values()]).toEqual([
    { state: 'done', short: '1 of 1' }, { state: 'done', short: 'not needed' }, { state: 'done', short: 'optional' },
  ]);
});

test('a slot is not done with a piece whose file is gone', () => {
  const lost = aTemplate([[aRequest('2a'), aRequest('2b', { min: 0 })]]);
  const items = [anItem('gone', { kind: 'file', bytes: 0 }), anItem('kept', { kind: 'file', bytes: 9 })];
  const pursued = (id: string) => aPursuit(lost, { items, uses: [aUse('2a', id), aUse('2b', id)] });
  expect([...stepStates(pursued('gone'), 'en').values()]).toEqual([{ state: 'begun', short: 'no file' }, { state: 'begun', short: 'no file' }]);
  expect(progressOf(pursued('gone')).done).toBe(0);
  expect(progressOf(pursued('kept')).done).toBe(2);
});
