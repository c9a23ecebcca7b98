import { describe, expect, test } from 'vitest';
import { bareDoi, cslItemOf } from '@/utils/cite/csl-item';
import type { Item, Source } from '@/utils/core/rows/evidence';
import { anItem, aSource } from '../export/sample';

const sourced = <T>(value: T) => ({ value, from: 'hand', alternatives: [] });
const of = (patch: Partial<Item>, fields?: Source['fields']) => cslItemOf(anItem('i', patch), fields && aSource('s', 'i', fields), '2026-10-05');

describe('a work', () => {
  test('is what its source says', () => {
    expect(of({ title: 'x', url: 'https://a.example/x', authors: ['Old Name'] }, {
      type: sourced('article-journal'), title: sourced('Silence\n that  works'), author: sourced(['Ana Rivera', 'Staffroom Network']), issued: sourced('2026-02-08'), 'container-title': sourced('Inquiry'),
      DOI: sourced('https://doi.org/10.5555/a.1'), volume: sourced('18'), issue: sourced('2'), page: sourced('41-57'), ISSN: sourced('1234-5678'), language: sourced('en'),
    } as Source['fields'])).toEqual({
      id: 'i', type: 'article-journal', title: 'Silence that works', author: [{ given: 'Ana', family: 'Rivera' }, { literal: 'Staffroom Network' }], issued: { 'date-parts': [[2026, 2, 8]] },
      'container-title': 'Inquiry', DOI: '10.5555/a.1', volume: '18', issue: '2', page: '41-57', ISSN: '1234-5678', URL: 'https://a.example/x', language: 'en',
    });
  });

  test('has bare numbers, however they were typed', () => {
    const fields = { volume: sourced('Vol. 18'), issue: sourced('núm. 2'), page: sourced('pp. 41-57') } as Source['fields'];
    expect(of({ title: 'Stems' }, fields)).toMatchObject({ volume: '18', issue: '2', page: '41-57' });
    expect(of({ title: 'Stems' }, { volume: sourced('Volcano'), page: sourced('e12') } as Source['fields'])).toMatchObject({ volume: 'Volcano', page: 'e12' });
  });

  test('without a source is what the list knows', () => {
    expect(of({ kind: 'page', title: 'Stems', site: 'Staffroom', publishedOn: '2026-02', canonicalUrl: 'https://a.example/c' })).toEqual({
      id: 'i', type: 'webpage', title: 'Stems', issued: { 'date-parts': [[2026, 2]] }, accessed: { 'date-parts': [[2026, 10, 5]] }, 'container-title': 'Staffroom', URL: 'https://a.example/c',
    });
  });

  test('takes nothing back that was emptied by hand', () => {
    expect(of({ kind: 'page', site: 'Staffroom', publishedOn: '2026', authors: ['Ana Rivera'], title: 'Stems' }, { author: sourced([]), issued: sourced(''), 'container-title': sourced('') })).toEqual({ id: 'i', type: 'document', title: 'Stems' });
  });

  test('that is a file is dated by its day, and never accessed', () => {
    expect(of({ kind: 'file', mime: 'image/png', fileName: 'chart.png', happenedOn: '2026-09-14' })).toEqual({ id: 'i', type: 'graphic', title: 'chart.png', issued: { 'date-parts': [[2026, 9, 14]] } });
  });

  test('that others made is not dated by the day it was read', () => {
    expect(of({ role: 'source', fileName: 'chart.pdf', happenedOn: '2026-09-14' })).toEqual({ id: 'i', type: 'document', title: 'chart.pdf' });
  });

  test('whose address is a DOI has that DOI', () => {
    expect(of({ kind: 'page', title: 'Stems', url: 'https://doi.org/10.5555/a.1' })).toMatchObject({ DOI: '10.5555/a.1', type: 'webpage' });
  });

  test.each([[{ kind: 'video', url: 'https://v.example/' }, 'motion_picture'], [{ mime: 'video/mp4' }, 'motion_picture'], [{ mime: 'audio/mpeg' }, 'song'], [{ kind: 'note' }, 'document']] as const)('of %o is a %s', (patch, type) => {
    expect(of(patch).type).toBe(type);
  });

  test('has no address that cannot be followed, and no day that is none', () => {
    expect(of({ title: 'Stems', url: 'javascript:alert(1)', publishedOn: '2026-13-45' })).toEqual({ id: 'i', type: 'document', title: 'Stems', issued: { 'date-parts': [[2026]] } });
    expect(of({ title: 'Stems', publishedOn: 'last spring' })).toEqual({ id: 'i', type: 'document', title: 'Stems' });
  });
});

test.each([['10.5555/a.1', '10.5555/a.1'], ['doi: 10.5555/a', '10.5555/a'], ['http://dx.doi.org/10.5555/a', '10.5555/a'], ['11.5555/a', ''], ['', '']])('DOI %s', (text, doi) => expect(bareDoi(text)).toBe(doi));
