import { describe, expect, it } from 'vitest';
import { addressOf, choicesIn } from '@/entrypoints/portfolio/views/evidence/list-address';
import { anything, chosenRows, inRows, narrowedBy, without, wouldShow, type ListChoices } from '@/entrypoints/portfolio/views/evidence/list-choices';
import type { Item } from '@/utils/core/rows/evidence';
import type { Serving } from '@/utils/credentials/serves';
import { anItem } from '../../../../utils/db/rows';

const item = (title: string, says: Partial<Item> = {}): Item => ({ id: title, createdAt: '', updatedAt: '', deletedAt: '', seen: {}, ...anItem({ title }), ...says });
const slot = (credentialId: string, stepId: string): Serving => ({ kind: 'slot', credentialId, stepId } as Serving);
const around = { serving: new Map<string, Serving[]>(), hits: null };
const titles = (items: Item[], says: Partial<ListChoices>, where: Parameters<typeof chosenRows>[2] = around) => chosenRows(items, { ...anything, ...says }, where).map((one) => one.title);

describe('the rows', () => {
  it.each([
    [{ role: 'source' }, ['clip']],
    [{ kind: 'page' }, ['clip']],
    [{ unlinked: true }, ['plan', 'slips']],
    [{ noAuthor: true }, ['clip']],
    [{ later: true }, ['plan', 'slips']],
    [{ student: true }, ['slips']],
    [{ from: '2026-03-02' }, ['clip', 'slips']],
    [{ to: '2026-03-02', from: '2026-03-02' }, ['slips']],
    [{ credentialId: 'c1' }, ['clip', 'plan']],
    [{ credentialId: '' }, ['clip', 'slips']],
    [{ credentialId: 'c1', stepId: 'r1' }, ['clip']],
    [{ unlinked: true, student: true }, ['slips']],
  ] as [Partial<ListChoices>, string[]][])('%o', (says, expected) => {
    const items = [
      item('clip', { role: 'source', kind: 'page', madeBy: 'others', unlinked: 0, capturedAt: '2026-03-12T20:00:00.000Z' }),
      item('plan', { happenedOn: '2026-03-01', credentialId: 'c1' }),
      item('slips', { madeBy: 'student', happenedOn: '2026-03-02', recordedLater: 1 }),
    ];
    expect(titles(items, says, { serving: new Map([['clip', [slot('c1', 'r1')]]]), hits: null })).toEqual(expected);
  });

  it('stand in the order asked for, what is unknown last', () => {
    const items = [
      item('b', { capturedAt: '3', site: 'z', publishedOn: '2024' }), item('á', { capturedAt: '2', site: '', publishedOn: '' }), item('10', { capturedAt: '1', site: 'a', publishedOn: '2026-01-01' }),
    ];
    expect(titles(items, { sort: 'oldest' })).toEqual(['10', 'á', 'b']);
    expect(titles(items, { sort: 'title' })).toEqual(['10', 'á', 'b']);
    expect(titles(items, { sort: 'site' })).toEqual(['10', 'b', 'á']);
    expect(titles(items, { sort: 'published' })).toEqual(['10', 'b', 'á']);
    const hits = new Map([['á', { rank: 0 }], ['b', { rank: 1 }]]);
    expect(titles(items, { sought: 'x' }, { ...around, hits })).toEqual(['á', 'b']);
    expect(titles(items, { sought: 'x', sort: 'newest' }, { ...around, hits })).toEqual(['b', 'á']);
  });

  it('say which filter to drop when nothing is left', () => {
    const items = [item('a', { kind: 'page', unlinked: 1 }), item('b', { kind: 'page', unlinked: 0 }), item('c', { kind: 'file', madeBy: 'student', unlinked: 0 })];
    const choices: ListChoices = { ...anything, kind: 'page', student: true };
    expect(chosenRows(items, choices, around)).toEqual([]);
    expect(wouldShow(items, choices, around)).toEqual([{ name: 'student', count: 2 }, { name: 'kind', count: 1 }]);
    expect(narrowedBy(without({ ...choices, credentialId: 'c1', stepId: 's' }, 'credentialId'))).toEqual(['kind', 'student']);
  });

  it('are laid out without losing one', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((title) => item(title));
    expect(inRows(items, 2).map((row) => row.map((one) => one.title).join(''))).toEqual(['ab', 'cd', 'e']);
    expect(inRows([], 3)).toEqual([]);
  });
});

describe('the address', () => {
  it('says everything that narrows or orders, and is read back', () => {
    const all: ListChoices = {
      sought: 'café & té', credentialId: '', stepId: 's1', role: 'source', kind: 'page', from: '2026-01-02', to: '2026-02-03',
      unlinked: true, noAuthor: true, later: true, student: true, sort: 'title',
    };
    expect(choicesIn(addressOf(all))).toEqual(all);
    expect(addressOf(anything)).toBe('#/evidence');
    expect(choicesIn('#/evidence')).toEqual(anything);
  });

  it('leaves out what it says wrongly', () => {
    expect(choicesIn('#/evidence?role=boss&kind=%00&from=yesterday&sort=up&q=a?b')).toEqual({ ...anything, sought: 'a?b' });
  });
});
