import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts } from '@/utils/reflect/merge';

test.each([
  ['nobody wrote', 'a', 'a', 'a', { text: 'a', conflict: false }],
  ['only I wrote', 'a', 'a b', 'a', { text: 'a b', conflict: false }],
  ['only they wrote', 'a', 'a', 'c', { text: 'c', conflict: false }],
  ['only I cleared it', 'a', '', 'a', { text: '', conflict: false }],
  ['mine goes on from theirs', '', 'a b c', 'a b', { text: 'a b c', conflict: false }],
  ['theirs goes on from mine', 'x', 'a', 'a b', { text: 'a b', conflict: false }],
  ['both the same', 'x', 'y', 'y', { text: 'y', conflict: false }],
  ['both differ', 'a', 'a b', 'a c', { text: 'a b', conflict: true }],
])('%s', (_, base, mine, theirs, merged) => {
  expect(mergeTexts(base, mine, theirs)).toEqual(merged);
});

const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 }).map((parts) => parts.join(''));

test('the text is one of the two, and both sides agree on whether they are at odds', () => {
  fc.assert(fc.property(text, text, text, (base, mine, theirs) => {
    const merged = mergeTexts(base, mine, theirs);
    expect([mine, theirs]).toContain(merged.text);
    expect(mergeTexts(base, theirs, mine).conflict).toBe(merged.conflict);
  }));
});

test('where both wrote, either it is a conflict or the text begins with each', () => {
  fc.assert(fc.property(text, text, text, (base, mine, theirs) => {
    fc.pre(mine !== base && theirs !== base);
    const merged = mergeTexts(base, mine, theirs);
    expect(merged.conflict || (merged.text.startsWith(mine) && merged.text.startsWith(theirs))).toBe(true);
  }));
});
