import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '@/utils/reflect/body';
import { lastWords } from '@/utils/reflect/last-words';

describe('where one stopped writing', () => {
  test('is the last sentence, without its marks', () => {
    expect(lastWords('We counted the hands in every lesson of that week, before and after the change. **I know it was the wait**, and not the topic, because on the one day I forgot to wait'))
      .toBe('… I know it was the wait, and not the topic, because on the one day I forgot to wait');
  });
  test('takes the sentence before a short one along', () => expect(lastWords('They waited for all of the others to finish. It worked.')).toBe('They waited for all of the others to finish. It worked.'));
  test('a short text is whole, and nothing is nothing', () => {
    expect(lastWords('Wait.')).toBe('Wait.');
    expect(lastWords(' \n')).toBe('');
  });
  test('is the end of the text, and never longer than three lines, whatever was typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.lorem({ maxCount: 30, mode: 'sentences' })), (body) => {
      const whole = toPlainText(body).replace(/\s+/g, ' ').trim();
      const last = lastWords(body);
      expect(last.length).toBeLessThanOrEqual(182);
      expect(last).not.toMatch(/^… [\uDC00-\uDFFF]/);
      expect(whole.endsWith(last.replace(/^… /, ''))).toBe(true);
      expect(last === '').toBe(whole === '');
    }));
  });
});
