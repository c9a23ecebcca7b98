import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, webAddress } from '@/utils/export/clean-text';

describe('clean text', () => {
  test('leaves out what could act or mislead', () => {
    expect(cleanText('a\u202egnp.exe\u202c b\u2066c\u2069 d\u0000e\u001bf\u0085g\u009fh')).toBe('agnp.exe bc def\ngh');
  });

  test('keeps lines, and one space for a tab', () => {
    expect(cleanText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
    expect(cleanLine('  a \n\t b  ')).toBe('a b');
  });

  test('keeps what right-to-left and joined scripts need', () => {
    expect(cleanText('می\u200cخواهم 👩🏽\u200d🏫 e\u0301')).toBe('می\u200cخواهم 👩🏽\u200d🏫 é');
  });

  test('whatever comes in, nothing of it acts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cleaned = cleanText(text);
      // oxlint-disable-next-line no-control-regex -- what must not be left
      expect(cleaned).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(cleaned.isWellFormed()).toBe(true);
    }));
  });
});

test('an address is followed only over the web', () => {
  expect(webAddress(' https://example.org/a b ')).toBe('https://example.org/a%20b');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome-extension://x/', 'x', '']) expect(webAddress(bad)).toBe('');
});
