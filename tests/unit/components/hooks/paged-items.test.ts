import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagedItems } from '@/components/hooks/paged-items';
import { binItem, editItem, restoreItem, type ItemView } from '@/utils/db/items';
import { emptyDatabase, keptItem } from '../../utils/db/rows';

emptyDatabase();

const at = (second: number): string => `2026-03-12T20:00:${String(second).padStart(2, '0')}.000Z`;
const titles = (paged: PagedItems): string[] => paged.state.items.map((item) => item.title);

let open: PagedItems | undefined;
afterEach(() => open?.stop());

const paged = (limit: number, view: ItemView = { by: 'all' }): PagedItems => {
  open = new PagedItems(view, () => {}, limit);
  return open;
};
const toRead = (list: PagedItems, expected: string[]) => vi.waitFor(() => expect(titles(list)).toEqual(expected));

describe('a list read page by page', () => {
  it('reads a page more each time it is asked, to the end', async () => {
    for (const n of [1, 2, 3, 4, 5]) await keptItem({ title: `${n}`, capturedAt: at(n) });
    const list = paged(2);
    await toRead(list, ['5', '4']);
    expect(list.state.done).toBe(false);
    list.more();
    list.more();
    await toRead(list, ['5', '4', '3', '2']);
    list.more();
    await toRead(list, ['5', '4', '3', '2', '1']);
    expect(list.state.done).toBe(true);
    list.more();
    await toRead(list, ['5', '4', '3', '2', '1']);
  });

  it('loses no row where many were put in at one instant', async () => {
    for (const n of [1, 2, 3, 4, 5]) await keptItem({ title: `same ${n}`, capturedAt: at(9) });
    await keptItem({ title: 'older', capturedAt: at(1) });
    const list = paged(2);
    await toRead(list, ['same 5', 'same 4', 'same 3', 'same 2', 'same 1']);
    list.more();
    await vi.waitFor(() => expect(titles(list)).toContain('older'));
    expect(list.state.items).toHaveLength(6);
  });

  it('stays true on every page while rows come, change and go', async () => {
    const items = [];
    for (const n of [1, 2, 3, 4]) items.push(await keptItem({ title: `${n}`, capturedAt: at(n) }));
    const list = paged(2);
    await toRead(list, ['4', '3']);
    list.more();
    await vi.waitFor(() => expect(list.state.items).toHaveLength(4));
    await keptItem({ title: 'new', capturedAt: at(8) });
    await toRead(list, ['new', '4', '3', '2', '1']);
    const oldest = items[0]?.id ?? '';
    await editItem(oldest, { title: 'renamed' });
    await toRead(list, ['new', '4', '3', '2', 'renamed']);
    await binItem(oldest);
    await toRead(list, ['new', '4', '3', '2']);
    await restoreItem(oldest);
    await toRead(list, ['new', '4', '3', '2', 'renamed']);
  });

  it('reads one view only', async () => {
    await keptItem({ title: 'mine', credentialId: 'c1', capturedAt: at(1) });
    await keptItem({ title: 'other', credentialId: 'c2', capturedAt: at(2) });
    const list = paged(10, { by: 'credential', credentialId: 'c1' });
    await toRead(list, ['mine']);
    expect(list.state.done).toBe(true);
  });
});
