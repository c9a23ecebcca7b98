import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveFileName, archiveFolderName, asciiSlug, extensionOf, packageFileName } from '@/utils/export/file-names';

describe('a slug', () => {
  test('is the words in ASCII', () => {
    expect(asciiSlug('¿Qué hicieron con el tiempo? Ñandú', 'x')).toBe('que-hicieron-con-el-tiempo-nandu');
    expect(asciiSlug('Students’ work', 'x')).toBe('students-work');
  });

  test('falls back where nothing is Latin', () => expect(asciiSlug('العربية', 'artifact')).toBe('artifact'));

  test('is cut between words', () => expect(asciiSlug('one two three four', 'x', 10)).toBe('one-two'));

  test('is a safe file name whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(asciiSlug(text, 'x')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(asciiSlug(text, 'x').length).toBeLessThanOrEqual(48);
    }));
  });
});

test('an extension comes from the type alone', () => {
  expect(extensionOf('image/jpeg')).toBe('jpg');
  expect(extensionOf('Text/HTML; charset=utf-8')).toBe('html');
  expect(extensionOf('application/x-msdownload')).toBe('bin');
  expect(extensionOf('')).toBe('bin');
});

test('package and archive are named by the template and the number', () => {
  const template = { title: 'Think time & questioning' };
  expect(packageFileName(template, 1)).toBe('think-time-questioning-submission-1.zip');
  expect(archiveFileName(template, 2)).toBe('think-time-questioning-archive-2.zip');
  expect(archiveFolderName(template, 2)).toBe('think-time-questioning-archive-2');
});
