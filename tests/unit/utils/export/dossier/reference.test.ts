import { describe, expect, test } from 'vitest';
import { citationOf, referenceOf } from '@/utils/export/dossier/reference';
import { anItem, aSource } from '../sample';

const sourced = <T>(value: T) => ({ value, from: 'hand', alternatives: [] });
const text = (...of: Parameters<typeof citationOf>): string => referenceOf(citationOf(...of), 'en').map((one) => one.text).join('');

describe('a reference', () => {
  test('has who, when, what, where', () => {
    const item = anItem('i', { role: 'source', title: 'x' });
    const source = aSource('s', 'i', { title: sourced('Silence that works'), author: sourced(['P. Lindahl', 'T. Okoro']), issued: sourced('2026-02-08'), 'container-title': sourced('Inquiry'), DOI: sourced('https://doi.org/10.5555/a.1') });
    expect(text(item, source, 'America/Chicago')).toBe('P. Lindahl and T. Okoro (2026, February 8). Silence that works. Inquiry. https://doi.org/10.5555/a.1');
  });

  test('leaves out what is unknown', () => {
    const item = anItem('i', { role: 'source', title: 'A month of counting', url: 'https://example.org/a' });
    expect(text(item, undefined, 'America/Chicago')).toBe('A month of counting. Retrieved September 12, 2026, from https://example.org/a');
  });

  test('puts the title first where no one is named', () => {
    const item = anItem('i', { role: 'source', title: 'A month of counting', publishedOn: '2026', site: 'Field Notes' });
    expect(text(item, undefined, 'UTC')).toBe('A month of counting. (2026). Field Notes.');
  });

  test('speaks Spanish', () => {
    const item = anItem('i', { role: 'source', title: 'Esperar', authors: ['Ana Ruiz', 'Iván Soto'], publishedOn: '2026-02', canonicalUrl: 'https://example.org/e' });
    expect(referenceOf(citationOf(item, undefined, 'UTC'), 'es').map((one) => one.text).join('')).toBe('Ana Ruiz e Iván Soto (2026, febrero). Esperar. Recuperado el 12 de septiembre de 2026, de https://example.org/e');
  });
});
