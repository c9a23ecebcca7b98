import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '@/utils/core/errors';
import { textFile, type PackageFile } from '@/utils/export/submission-input';
import { writeZip, type ZipOptions } from '@/utils/export/zip';

const at = '2026-03-08T02:30:00.000Z';

async function zipped(files: readonly PackageFile[], options: ZipOptions = { at }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await writeZip(files, (chunk) => void chunks.push(chunk.slice()), options);
  return new Uint8Array(Buffer.concat(chunks));
}
const noise = new Uint8Array(randomBytes(5 * 1024 ** 2 + 77));
const video: PackageFile = { name: 'evidence/a.mp4', mime: 'video/mp4', data: new Blob([noise]) };

describe('a zip', () => {
  test('holds the files, packed or as they are', async () => {
    const files = [textFile('a/b.txt', 'text/plain', 'x'.repeat(300_000)), video, textFile('empty.txt', 'text/plain', '')];
    const zip = await zipped(files);
    const out = unzipSync(zip);
    expect(Object.keys(out)).toEqual(['a/b.txt', 'evidence/a.mp4', 'empty.txt']);
    expect(new TextDecoder().decode(out['a/b.txt'])).toBe('x'.repeat(300_000));
    expect(Buffer.compare(Buffer.from(out['evidence/a.mp4'] ?? []), Buffer.from(noise))).toBe(0);
    expect(zip.length).toBeLessThan(noise.length + 8_000);
  });

  test('is the same however its blobs are cut', async () => {
    const parts = [noise.slice(0, 100_001), noise.slice(100_001, 4_000_000), noise.slice(4_000_000)];
    for (const mime of ['video/mp4', 'text/plain']) {
      const whole = await zipped([{ name: 'a', mime, data: new Blob([noise]) }]);
      expect(Buffer.compare(Buffer.from(await zipped([{ name: 'a', mime, data: new Blob(parts) }])), Buffer.from(whole))).toBe(0);
      expect(Buffer.compare(Buffer.from(await zipped([{ name: 'a', mime, data: noise }])), Buffer.from(whole))).toBe(0);
    }
  });

  test('puts everything into a folder', async () => {
    const zip = await zipped([textFile('bagit.txt', 'text/plain', 'x')], { at, folder: 'bag-1' });
    expect(Object.keys(unzipSync(zip))).toEqual(['bag-1/bagit.txt']);
  });

  test('waits for a slow sink, in order', async () => {
    let busy = 0;
    const chunks: Uint8Array[] = [];
    await writeZip([video], async (chunk) => {
      expect((busy += 1)).toBe(1);
      await Promise.resolve();
      chunks.push(chunk.slice());
      busy -= 1;
    }, { at });
    expect(Object.keys(unzipSync(new Uint8Array(Buffer.concat(chunks))))).toEqual(['evidence/a.mp4']);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(300_000);
  });

  test('refuses what it cannot hold', async () => {
    const huge = (size: number): PackageFile => ({ name: 'a', mime: 'video/mp4', data: Object.defineProperty(new Blob([]), 'size', { value: size }) });
    const untouched = (): void => expect.unreachable('nothing is written');
    await expect(writeZip([huge(4 * 1024 ** 3)], untouched, { at })).rejects.toEqual(new UserError('packageTooLarge'));
    const many = Array.from({ length: 65_535 }, (_, n) => textFile(String(n), 'text/plain', ''));
    await expect(writeZip(many, untouched, { at })).rejects.toEqual(new UserError('packageTooLarge'));
  });
});

describe('in any time zone', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test('the bytes are the same, also in an hour that a change of clocks skips', async () => {
    const files = [textFile('a.txt', 'text/plain', 'hello')];
    const made = new Map<number, string>();
    for (const zone of ['America/Chicago', 'Asia/Tokyo', 'Pacific/Apia', 'UTC']) {
      process.env['TZ'] = zone;
      made.set(new Date(at).getTimezoneOffset(), createHash('sha256').update(await zipped(files)).digest('hex'));
    }
    expect(made.size).toBe(4);
    expect(new Set(made.values()).size).toBe(1);
  });
});

const readers = ['/usr/bin/unzip', '/usr/bin/jar', '/usr/lib/jvm/java-17-openjdk-amd64/bin/jar'].filter(existsSync);
test.skipIf(readers.length === 0)(`other programs read it (${readers.join(', ') || 'none is here'})`, async () => {
  const folder = mkdtempSync(`${tmpdir()}/zip-`);
  writeFileSync(`${folder}/a.zip`, await zipped([video, textFile('b.txt', 'text/plain', 'b'), textFile('c.txt', 'text/plain', '')]));
  for (const reader of readers) {
    const listed = execFileSync(reader, reader.endsWith('jar') ? ['tf', 'a.zip'] : ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' });
    expect(listed).toContain('evidence/a.mp4');
  }
  rmSync(folder, { recursive: true });
});
