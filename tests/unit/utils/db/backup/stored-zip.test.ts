import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32, fingerprint } from '@/utils/db/backup/fingerprint';
import { listStored, StoredZip } from '@/utils/db/backup/stored-zip';
import { WHOLE_BYTES } from '@/utils/db/blobs';

const inMemory = () => {
  const chunks: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  return { sink: (chunk: Uint8Array<ArrayBuffer> | Blob) => void chunks.push(chunk), file: () => new Blob(chunks) };
};

async function zipOf(files: Record<string, string>): Promise<Blob> {
  const { sink, file } = inMemory();
  const zip = new StoredZip(sink);
  for (const [name, text] of Object.entries(files)) await zip.add(name, new Blob([text]), crc32(new TextEncoder().encode(text)));
  expect(await zip.end()).toBe(file().size);
  return file();
}

describe('sums', () => {
  it('are those of the standard', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));

  it('are the same read whole and in pieces', async () => {
    const big = new Blob([new Uint8Array(WHOLE_BYTES), 'more']);
    const { sha256, crc32: crc } = await fingerprint(big);
    const bytes = new Uint8Array(await big.arrayBuffer());
    expect(crc).toBe(crc32(bytes));
    expect(sha256).toBe(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex'));
  });
});

describe('a stored zip', () => {
  const files = { 'copy.json': '{}', 'rows/jots.jsonl': 'ein Gedanke\n'.repeat(50), 'blobs/empty': '' };

  it('is read by anyone', async () => {
    const read = unzipSync(new Uint8Array(await (await zipOf(files)).arrayBuffer()));
    expect(Object.fromEntries(Object.entries(read).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))).toEqual(files);
  });

  it('lists its entries as slices of the file', async () => {
    const file = await zipOf(files);
    const entries = await listStored(file, 'copy.json');
    const texts = await Promise.all(entries.map(async ({ name, offset, size }) => [name, await file.slice(offset, offset + size).text()]));
    expect(Object.fromEntries(texts)).toEqual(files);
  });

  it('is the same bytes for the same files', async () => {
    const [one, two] = [await zipOf(files), await zipOf(files)];
    expect(await one.bytes()).toEqual(await two.bytes());
  });

  it('holds more than 65,535 files', async () => {
    const { sink, file } = inMemory();
    const zip = new StoredZip(sink);
    const count = 65_600;
    for (let n = 0; n < count; n += 1) await zip.add(`f${n}`, new Blob(), 0);
    await zip.end();
    const entries = await listStored(file(), 'f0');
    expect(entries).toHaveLength(count);
    expect(entries.at(-1)?.name).toBe(`f${count - 1}`);
  });

  it('holds more than 4 GiB', async () => {
    // Sparse: the bytes of the large files are never there, only their length.
    const chunks: { at: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
    let length = 0;
    const zip = new StoredZip(async (chunk) => {
      if (chunk instanceof Blob && chunk.size < 2 ** 20) chunks.push({ at: length, bytes: await chunk.bytes() as Uint8Array<ArrayBuffer> });
      if (!(chunk instanceof Blob)) chunks.push({ at: length, bytes: chunk });
      length += chunk instanceof Blob ? chunk.size : chunk.byteLength;
    });
    const huge = (size: number): Blob => Object.defineProperty(new Blob(), 'size', { value: size });
    await zip.add('copy.json', new Blob(['{}']), crc32(new TextEncoder().encode('{}')));
    await zip.add('blobs/lesson', huge(3 * 2 ** 30), 1);
    await zip.add('blobs/longer', huge(5 * 2 ** 30), 2);
    await zip.add('blobs/last', new Blob(['hello']), 3);
    expect(await zip.end()).toBe(length);
    const slice = (from: number, to: number): Blob => new Blob(chunks.filter((c) => c.at >= from && c.at < to).map((c) => c.bytes));
    // Only the ends of the file are read: everything after the last large file is one run of small chunks.
    const last = chunks.find((c) => new TextDecoder().decode(c.bytes).includes('blobs/last'))?.at ?? 0;
    const file = Object.defineProperty(new Blob(), 'size', { value: length });
    Object.assign(file, { slice: (from: number, to: number) => slice(last, length).slice(Math.max(0, from - last), to - last) });
    const entries = await listStored(file, 'copy.json');
    expect(entries.map((e) => [e.name, e.size])).toEqual([['copy.json', 2], ['blobs/lesson', 3 * 2 ** 30], ['blobs/longer', 5 * 2 ** 30], ['blobs/last', 5]]);
    const { offset, size } = entries[3] ?? { offset: 0, size: 0 };
    expect(await file.slice(offset, offset + size).text()).toBe('hello');
  });
});
