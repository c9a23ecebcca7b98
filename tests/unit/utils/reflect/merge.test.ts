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

test('without a conflict the text is one of the two, and nothing that both wrote anew is dropped', () => {
  const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, text, (base, mine, theirs) => {
    const merged = mergeTexts(base, mine, theirs);
    expect([mine, theirs]).toContain(merged.text);
    if (!merged.conflict && mine !== base && theirs !== base) {
      expect(merged.text.startsWith(mine) && merged.text.startsWith(theirs)).toBe(true);
    }
    expect(mergeTexts(base, theirs, mine).conflict).toBe(merged.conflict);
  }));
});
