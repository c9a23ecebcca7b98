import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName, cleanLine, cleanText, cut, withoutUnseen } from '@/utils/clip/clean-text';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const messy = fc.array(fc.oneof(anyText, fc.constantFrom('\r\n', '\r', '\u0000', '\u202E', '\uD83D', '\uDE00', '\u2028', '\u00A0', ' ', '\n\n\n', '\t', '.', '/')), { maxLength: 30 }).map((parts) => parts.join(''));
// oxlint-disable-next-line no-control-regex -- what must not be left
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

describe('cleanText', () => {
  test('keeps paragraphs and drops what cannot be seen', () => {
    expect(cleanText('\uFEFF  One\u0000 line  \r\n\r\n\r\n\r\nTwo\u2028Three\u202Etxt\u202C \t\n')).toBe('One line\n\nTwo\nThreetxt');
  });

  test('keeps joiners, marks and emoji that scripts need', () => {
    const needed = 'می\u200Cخواهم 👩\u200D🏫 שלום\u200F';
    expect(cleanText(needed)).toBe(needed);
  });

  test('is done after one time, stays short, and holds nothing unseen', () => {
    fc.assert(fc.property(messy, fc.integer({ min: 1, max: 200 }), (text, max) => {
      const once = cleanText(text, max);
      expect(cleanText(once, max)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(max);
      expect(once.isWellFormed()).toBe(true);
      expect(once).not.toMatch(FORBIDDEN);
    }));
  });
});

describe('cleanLine', () => {
  test('is one line', () => expect(cleanLine(' a\n\tb\u00A0 c\u0007 ')).toBe('a b c'));

  test('is done after one time and has no line end', () => {
    fc.assert(fc.property(messy, fc.integer({ min: 1, max: 60 }), (text, max) => {
      const once = cleanLine(text, max);
      expect(cleanLine(once, max)).toBe(once);
      expect(once).not.toMatch(/[\n\r\t\u2028\u2029]/u);
      expect(once.length).toBeLessThanOrEqual(max);
    }));
  });
});

test('a cut never leaves half a character', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
});

test('lone surrogates become replacement characters, so that every encoder takes the text', () => {
  expect(withoutUnseen('a\uD83Db')).toBe('a\uFFFDb');
  expect(withoutUnseen('\uD83D\u0000\uDE00')).toBe('😀');
});

describe('cleanFileName', () => {
  test.each([
    ['lesson plan.pdf', 'lesson plan.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Users\\me\\a:b?.zip', 'C Users me a b .zip'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['CON.txt', '_CON.txt'],
    ['con', '_con'],
    ['...', 'file'],
    ['', 'file'],
    ['name. . ', 'name'],
    ['tab\tline\n.txt', 'tab line .txt'],
    ['قراءة.pdf', 'قراءة.pdf'],
  ])('%j → %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

  test('a long name keeps its ending', () => {
    const clean = cleanFileName(`${'a'.repeat(300)}.docx`);
    expect(clean).toHaveLength(120);
    expect(clean.endsWith('a.docx')).toBe(true);
  });

  test('is done after one time, flat, and never empty', () => {
    fc.assert(fc.property(messy, (name) => {
      const once = cleanFileName(name);
      expect(cleanFileName(once)).toBe(once);
      expect(once).not.toMatch(/[/\\:*?"<>|\n\t]/u);
      expect(once).not.toMatch(/^\.|[. ]$/u);
      expect(once.length).toBeGreaterThan(0);
      expect(once.length).toBeLessThanOrEqual(120);
    }));
  });
});
