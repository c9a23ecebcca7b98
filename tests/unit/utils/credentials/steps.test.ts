import { expect, test } from 'vitest';
import { nextColour } from '@/utils/credentials/colours';
import { slotName, slotNames } from '@/utils/credentials/slot-names';
import { allSteps, findStep, nextStep, partOf, titleOf } from '@/utils/credentials/steps';
import { aCredential, anItem, aPrompt, aRequest, aTemplate, aUse } from './pursuit';

const template = aTemplate([[aPrompt('1a')], [], [aRequest('2a', { title: 'Lesson plan', max: 1 }), aPrompt('2b'), aRequest('2c', { title: 'Student work' })]]);

test('steps stand in the issuer’s order over all parts', () => {
  expect(allSteps(template).map((s) => s.label)).toEqual(['1a', '2a', '2b', '2c']);
  expect(findStep(template, '2b')?.title).toBe('Prompt 2b');
  expect(findStep(template, 'x')).toBeUndefined();
  expect(partOf(template, '2b')?.id).toBe('part-3');
});

test('the next step that is wanted', () => {
  expect(nextStep(template)?.id).toBe('1a');
  expect(nextStep(template, '2a')?.id).toBe('2b');
  expect(nextStep(template, '1a', (s) => s.kind === 'prompt')?.id).toBe('2b');
  expect(nextStep(template, '2b', (s) => s.kind === 'prompt')).toBeUndefined();
  expect(nextStep(template, 'gone')?.id).toBe('1a');
});

test('the own title, or the template’s', () => {
  expect(titleOf(aCredential(), template)).toBe('Think time and questioning');
  expect(titleOf(aCredential({ title: ' Waiting ' }), template)).toBe('Waiting');
});

test('a reference reads as its first slot, or as the item’s own title', () => {
  const items = ['plan', 'a', 'b', 'page'].map((id) => anItem(id));
  const uses = [aUse('2c', 'b', { order: 2 }), aUse('2c', 'a', { order: 1 }), aUse('2a', 'plan'), aUse('2c', 'plan', { order: 3 }), aUse('2c', 'page', { deletedAt: '2026-01-02T00:00:00.000Z' })];
  expect(slotNames(template, uses, items)).toEqual(new Map([['plan', 'Lesson plan'], ['a', 'Student work 1'], ['b', 'Student work 2'], ['page', 'Item page']]));
  expect(slotName(aRequest('2d', { title: ' ', label: '2d' }), 1)).toBe('2d 1');
});

test('colours follow each other and begin anew after the sixth', () => {
  expect(nextColour([])).toBe(1);
  const six = ([1, 2, 3, 4, 5, 6] as const).map((colour) => aCredential({ id: String(colour), colour }));
  expect(six.map((_, n) => nextColour(six.slice(0, n + 1)))).toEqual([2, 3, 4, 5, 6, 1]);
  expect(nextColour(six.toReversed().slice(3))).toBe(4);
});
