import { describe, expect, test } from 'vitest';
import { said, withoutLead, withoutRole } from '@/utils/clip/name-leads';
import { lower, phraseEnd, phrases } from '@/utils/clip/phrases';

describe('phrases', () => {
  const known = phrases('by|all posts|all posts by|autor');

  test.each([['by Ann', 2], ['by: Ann', 2], ['by', 2], ['bye', -1], ['all posts by Ann', 12], ['all posts', 9], ['autorin', -1], ['', -1]])('%j: the longest ends at %i', (text, end) => {
    expect(phraseEnd(text, 0, known)).toBe(end);
  });

  test('places in small letters are places in the text', () => {
    expect(lower('Éric BAR')).toBe('éric bar');
    expect(lower('İpek BAR')).toHaveLength(8);
  });
});

describe('what stands before a name', () => {
  test.each([
    ['Written by Ann Bee', 'Ann Bee'], ['VON ANN BEE', 'ANN BEE'], ['Ein Gastbeitrag von Ann Bee', 'Ann Bee'], ['Autor: Ann Bee', 'Ann Bee'], ['Author：Ann Bee', 'Ann Bee'], ['Author Ann Bee', 'Ann Bee'],
    ['Redaktion: Ann Bee', 'Ann Bee'], ['Redaktion Ann', 'Redaktion Ann'], ['Byron Ann', 'Byron Ann'], ['Vonnegut', 'Vonnegut'], ['By', 'By'], ['Alle Texte von Ann Bee', 'Ann Bee'], ['auteur(s) : Ann Bee', 'Ann Bee'], ['İ von Ann', 'İ von Ann'],
  ])('%j → %j', (raw, name) => {
    expect(withoutLead(raw)).toBe(name);
  });

  test.each([['Chefredakteurin Ann Bee', 'Ann Bee'], ['Reporter Ann', 'Reporter Ann'], ['Staff Writer Ann Bee', 'Ann Bee'], ['Reporterin', 'Reporterin']])('%j → %j', (raw, name) => {
    expect(withoutRole(raw)).toBe(name);
  });

  test.each([
    ['Von Ann Bee', 'Von ', 'Ann Bee'], ['By : Ann Bee', 'By : ', 'Ann Bee'], ['Interview: Ann Bee', 'Interview: ', 'Ann Bee'], ['Autor: Von Ann Bee', 'Autor: ', 'Ann Bee'], ['12. März 2026 von Ann Bee', '12. märz 2026 von ', 'Ann Bee'],
  ])('%j says who wrote', (line, words, rest) => {
    expect(said(line)?.rest).toBe(rest);
    expect(line.toLowerCase()).toContain(said(line)?.words.toLowerCase());
    expect(words.toLowerCase()).toContain(said(line)?.words.toLowerCase());
  });

  test.each(['By:Ann Bee', 'Interview mit Ann', 'Bystanders say', 'Author Ann Bee', 'Some words'])('%j does not', (line) => {
    expect(said(line)).toBeNull();
  });
});
