import { describe, expect, it } from 'vitest';
import { align, alignmentsOf } from '@/utils/db/links';
import { rowKey } from '@/utils/db/row-text';
import { textStoreFor } from '@/utils/db/typed-text-stores';
import { emptyDatabase, nowhere } from './rows';

emptyDatabase();

describe('where in the evidence', () => {
  it('is typed as one line and kept in its parts', async () => {
    const made = await align({ credentialId: 'c1', criterionId: 'k1', targetKind: 'jot', targetId: 'j1', locator: nowhere, shows: '' });
    const store = textStoreFor(rowKey('alignments', made.id, 'where'));
    const { rev } = await store.read();
    await store.keep('page 2, table', rev);
    expect((await alignmentsOf('c1'))[0]?.locator).toEqual({ ...nowhere, page: '2', region: 'table' });
    expect((await store.read()).text).toBe('page 2, table');
  });
});
