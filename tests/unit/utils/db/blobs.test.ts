import { describe, expect, it } from 'vitest';
import { sha256 } from '@/utils/core/ids';
import { hashBlob } from '@/utils/db/blobs';

describe('hashing in pieces', () => {
  it('is the hash of the whole, and says how far it is', async () => {
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    const seen: number[] = [];
    expect(await hashBlob(new Blob([bytes]), { onBytes: (done) => seen.push(done) })).toBe(await sha256(bytes));
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const work = hashBlob(new Blob([new Uint8Array(1_000_000)]), { onBytes: () => abort.abort(), signal: abort.signal });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
