import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addFile } from '@/components/hooks/add-file';
import { database, forgetDatabase } from '@/utils/db/database';
import { renditionsOf } from '@/utils/db/items';

beforeEach(async () => {
  await database().delete();
  forgetDatabase();
});

const context = { now: '2026-03-12T20:14:05.123Z', credentialId: 'c', stepId: 's' };

describe('a file put in', () => {
  it('is kept whole at 50 MB, read in pieces, and says how far it is', async () => {
    const part = new Uint8Array(1024 ** 2).fill(7);
    const file = new File(Array.from({ length: 50 }, () => part), 'lesson.mp4', { type: 'video/mp4' });
    const seen: number[] = [];
    const item = await addFile(file, context, { onBytes: (done) => seen.push(done) });
    const [original] = await renditionsOf(item.id);
    expect(original).toMatchObject({ form: 'original', bytes: file.size, mime: 'video/mp4' });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(file.size);
  });

  it('over 2 GB is refused before a byte is read', async () => {
    const huge = new File(['x'], 'huge.mov');
    Object.defineProperty(huge, 'size', { value: 3 * 1024 ** 3 });
    const stream = vi.spyOn(huge, 'stream');
    await expect(addFile(huge, context)).rejects.toMatchObject({ code: 'fileTooLarge' });
    expect(stream).not.toHaveBeenCalled();
    expect(await database().items.count()).toBe(0);
  });

  it('leaves nothing behind when the disk is full, and says so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(addFile(new File(['x'], 'a.txt'), context)).rejects.toMatchObject({ code: 'diskFull' });
    vi.restoreAllMocks();
    expect(await database().items.count()).toBe(0);
    expect(await database().blobs.count()).toBe(0);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const abort = new AbortController();
    const work = addFile(new File([new Uint8Array(4_000_000)], 'a.bin'), context, { onBytes: () => abort.abort(), signal: abort.signal });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await database().items.count()).toBe(0);
  });

  it('of two alike keeps the bytes once', async () => {
    await addFile(new File(['same'], 'a.txt'), context);
    await addFile(new File(['same'], 'b.txt'), context);
    expect([await database().items.count(), await database().blobs.count()]).toEqual([2, 1]);
  });
});
