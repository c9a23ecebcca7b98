import { describe, expect, test } from 'vitest';
import type { Item, Source } from '@/utils/core/rows/evidence';
import type { Locale } from '@/utils/core/rows/row';
import { referencesOf } from '@/utils/export/dossier/reference';
import { anItem, aSource } from '../sample';

const sourced = <T>(value: T) => ({ value, from: 'hand', alternatives: [] });
const references = (cited: { item: Item; source?: Source }[], locale: Locale = 'en', zone = 'America/Chicago'): string[] => {
  const listed = referencesOf(cited.map(({ item, source }) => ({ item, source })), zone, locale);
  return [...listed.values()].sort((a, b) => a.at - b.at).map(({ reference }) => reference.map((one) => one.text).join(''));
};

describe('a reference of the package', () => {
  test('has who, when, what, where', () => {
    const item = anItem('i', { role: 'source', title: 'x' });
    const source = aSource('s', 'i', { type: sourced('article-journal'), title: sourced('Silence that works'), author: sourced(['P. Lindahl', 'T. Okoro']), issued: sourced('2026-02-08'), 'container-title': sourced('Inquiry'), DOI: sourced('https://doi.org/10.5555/a.1') });
    expect(references([{ item, source }])).toEqual(['Lindahl, P., & Okoro, T. (2026). Silence that works. Inquiry. https://doi.org/10.5555/a.1']);
  });

  test('makes nothing up', () => {
    const item = anItem('i', { role: 'source', title: 'A month of counting', url: 'https://example.org/a' });
    expect(references([{ item }])).toEqual(['A month of counting. (n.d.). Retrieved September 12, 2026, from https://example.org/a']);
  });

  test('was read on the day it was where the teacher is', () => {
    const item = anItem('i', { role: 'source', title: 'Late', url: 'https://example.org/a', capturedAt: '2026-09-13T03:00:00.000Z' });
    expect(references([{ item }])[0]).toContain('Retrieved September 12, 2026');
    expect(references([{ item }], 'en', 'UTC')[0]).toContain('Retrieved September 13, 2026');
  });

  test('speaks Spanish', () => {
    const item = anItem('i', { role: 'source', title: 'Esperar', authors: ['Ana Ruiz', 'Iván Soto'], publishedOn: '2026-02', canonicalUrl: 'https://example.org/e' });
    expect(references([{ item }], 'es', 'UTC')).toEqual(['Ruiz, A. y Soto, I. (2026, febrero). Esperar. Recuperado el 12 de septiembre de 2026, de https://example.org/e']);
  });

  test('never says what a file was called', () => {
    const item = anItem('i', { role: 'source', fileName: 'Maya R.pdf', mime: 'application/pdf' });
    expect(references([{ item }])).toEqual(['(n.d.).']);
  });

  test('stands in the order of the style, works of one author and year told apart', () => {
    const by = (id: string, title: string, authors: string[]) => ({ item: anItem(id, { role: 'source', title, authors, publishedOn: '2026' }) });
    expect(references([by('a', 'The walk', ['Ana Ruiz']), by('b', 'A bell', ['Ana Ruiz']), by('c', 'Desks', [])])).toEqual([
      'Desks. (2026).', 'Ruiz, A. (2026a). A bell.', 'Ruiz, A. (2026b). The walk.',
    ]);
  });

  test('holds no sign that turns a line around', () => {
    const item = anItem('i', { role: 'source', title: 'Wait\u202E now\u0007', publishedOn: '2026' });
    expect(references([{ item }])).toEqual(['Wait now. (2026).']);
  });
});
