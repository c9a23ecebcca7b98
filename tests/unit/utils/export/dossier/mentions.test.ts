import { describe, expect, test } from 'vitest';
import { names, quotes, referencesIn } from '@/utils/export/dossier/mentions';
import { parseBody } from '@/utils/reflect/body';

describe('a passage is quoted', () => {
  const quote = { exact: '“Waiting alone  did not\nimprove the answers.”' };
  test('by its words, however they are spelled', () => {
    expect(quotes('She says "waiting alone did not improve the answers", p. 52.', { exact: 'waiting alone did not improve the answers.' })).toBe(true);
    expect(quotes('Waiting alone did not improve the answers', quote)).toBe(true);
  });
  test('not by a word or two, nor by part of a word', () => {
    expect(quotes('the students', { exact: 'students' })).toBe(false);
    expect(quotes('prewaiting alone did not improve', { exact: 'waiting alone did' })).toBe(false);
  });
});

describe('a source is named', () => {
  const item = { title: '', url: 'https://www.example.org/a/', canonicalUrl: '' };
  test('by its title of two words or more', () => {
    expect(names('As in “Silence that works”, I waited.', item, 'Silence That Works')).toBe(true);
    expect(names('I gave feedback.', item, 'Feedback')).toBe(false);
  });
  test('by its address, to its end', () => {
    expect(names('See https://example.org/a.', item, '')).toBe(true);
    expect(names('See example.org/a/ for more', item, '')).toBe(true);
    for (const other of ['https://example.org/abc', 'https://example.org/a/b', 'https://notexample.org/a?x', 'https://example.org/a?x=1', 'example.org/a.html']) expect(names(`See ${other}`, item, '')).toBe(false);
  });
});

test('references are found inside marks and lists', () => {
  const [list] = parseBody('- **see [[item:a]]** and [[item:b]]\n- [[item:a]]');
  expect(list && referencesIn(list)).toEqual(['a', 'b']);
});
