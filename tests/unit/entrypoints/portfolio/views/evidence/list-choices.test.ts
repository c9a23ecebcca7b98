import { describe, expect, it } from 'vitest';
import { soughtWords } from '@/utils/core/find-words';
import type { Item } from '@/utils/core/rows/evidence';
import { anything, inRows, isShown, viewOf } from '@/entrypoints/portfolio/views/evidence/list-choices';
import { anItem } from '../../../../utils/db/rows';

const item = (says: Partial<Item>): Item => ({ id: says.title ?? '', createdAt: '', updatedAt: '', deletedAt: '', seen: {}, ...anItem(), ...says });

describe('the list', () => {
  it('asks the index that leaves the fewest rows', () => {
    expect(viewOf(anything)).toEqual({ by: 'all' });
    expect(viewOf({ ...anything, kind: 'page' })).toEqual({ by: 'kind', kind: 'page' });
    expect(viewOf({ ...anything, kind: 'page', unlinked: true })).toEqual({ by: 'unlinked' });
    expect(viewOf({ ...anything, kind: 'page', unlinked: true, credentialId: '' })).toEqual({ by: 'credential', credentialId: '' });
  });

  it('looks for every word in titles, sites, authors, excerpts, notes and file names', () => {
    const it = item({ title: 'Más tiempo', site: 'revista.example', authors: ['Núñez'], excerpt: 'Esperar', note: 'clase 3', fileName: 'plan.pdf' });
    for (const sought of ['mas', 'REVISTA', 'nunez esperar', 'clase', 'plan.pdf', '']) expect(isShown(it, anything, soughtWords(sought))).toBe(true);
    expect(isShown(it, anything, soughtWords('mas nada'))).toBe(false);
  });

  it('holds to what the index did not ask', () => {
    const page = item({ kind: 'page', unlinked: 0 });
    expect(isShown(page, { ...anything, kind: 'file' }, [])).toBe(false);
    expect(isShown(page, { ...anything, kind: 'page', unlinked: true }, [])).toBe(false);
    expect(isShown(page, { ...anything, kind: 'page' }, [])).toBe(true);
  });

  it('is laid out in rows without losing one', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((title) => item({ title }));
    expect(inRows(items, 2).map((row) => row.map((one) => one.title).join(''))).toEqual(['ab', 'cd', 'e']);
    expect(inRows([], 3)).toEqual([]);
  });
});
