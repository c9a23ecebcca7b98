import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '@/utils/clip/text-fragment';

const link = (exact: string, prefix = '', suffix = '', url = 'https://a.example/x') => textFragmentLink(url, { exact, prefix, suffix });

describe('textFragmentLink', () => {
  test('a short quote stands whole', () => {
    expect(link('count silently to four before calling')).toBe('https://a.example/x#:~:text=count%20silently%20to%20four%20before%20calling');
  });

  test('the signs of the syntax are encoded', () => {
    expect(link('twenty-one, give & take: 100 % of it')).toBe('https://a.example/x#:~:text=twenty%2Done%2C%20give%20%26%20take%3A%20100%20%25%20of%20it');
  });

  test('a long quote is named by its first and last words', () => {
    const exact = 'Answers became longer, and more pupils gave them. In the last three weeks twelve pupils who had not spoken before did so.';
    expect(link(exact, 'before ', ' after')).toBe('https://a.example/x#:~:text=Answers%20became%20longer%2C%20and%20more,not%20spoken%20before%20did%20so.');
  });

  test('a very short quote brings whole words from around it', () => {
    expect(link('wait time', 'omething about what we call ', ' and what teachers make of i')).toBe('https://a.example/x#:~:text=what%20we%20call-,wait%20time,-and%20what%20teachers');
  });

  test('a script without spaces is cut by characters', () => {
    const text = '孩子们在课堂上说话的时间比老师短得多'.repeat(6);
    const made = decodeURIComponent(link(text));
    expect(made).toBe(`https://a.example/x#:~:text=${text.slice(0, 60)},${text.slice(-60)}`);
  });

  test('a route in the fragment stays, an older directive goes', () => {
    expect(link('count silently to four', '', '', 'https://a.example/x#/part')).toBe('https://a.example/x#/part:~:text=count%20silently%20to%20four');
    expect(link('count silently to four', '', '', 'https://a.example/x#:~:text=old')).toBe('https://a.example/x#:~:text=count%20silently%20to%20four');
  });

  test('no web address, no link', () => {
    expect(link('words', '', '', 'file:///home/a.html')).toBe('');
    expect(link('   ')).toBe('');
  });

  test('whatever is quoted, the terms can be taken apart again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (exact) => {
      const made = link(exact);
      fc.pre(made !== '');
      const terms = (made.split(':~:text=')[1] ?? '').split(',');
      expect(terms.length).toBeLessThanOrEqual(2);
      for (const term of terms) expect(exact.toWellFormed().replace(/\s+/gu, ' ')).toContain(decodeURIComponent(term).replace(/\s+/gu, ' '));
      expect(made).toMatch(/^[\u0021-\u007E]+$/u);
    }));
  });
});
