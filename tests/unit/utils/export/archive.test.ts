import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildArchive } from '@/utils/export/archive';
import { buildPackage } from '@/utils/export/package';
import { sizeOf, type PackageFile } from '@/utils/export/submission-input';
import { readAll } from './sample';
import { thinkTimeSample } from './think-time';

const sum = '/usr/bin/sha512sum';

describe('the archive', () => {
  let inPackage: PackageFile[];
  let bag: PackageFile[];
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await readAll(bag.find((file) => file.name === name)?.data ?? new Uint8Array()));
  beforeAll(async () => {
    const { input, blobs } = thinkTimeSample('en');
    inPackage = await buildPackage(input, blobs.context);
    bag = await buildArchive(input, inPackage, blobs.context);
  }, 60_000);

  test('is a bag with the package as it was handed in, and what belongs to it', () => {
    expect(bag.map((file) => file.name)).toEqual([
      'bagit.txt', 'bag-info.txt', 'manifest-sha512.txt', 'tagmanifest-sha512.txt', ...inPackage.map((file) => `data/package/${file.name}`),
      'data/time-log.csv', 'data/jots.txt', 'data/submission.json', 'data/submission.schema.json', 'data/template.json', 'data/template-source.txt',
    ]);
  });

  test('declares itself, its day and its size', async () => {
    expect(await text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = bag.filter((file) => file.name.startsWith('data/'));
    const octets = payload.reduce((total, file) => total + sizeOf(file), 0);
    expect(await text('bag-info.txt')).toContain(`Bagging-Date: 2026-10-17\nExternal-Description: Think time and questioning, 1\nPayload-Oxum: ${octets}.${payload.length}\n`);
  });

  test('lists the hash of every file, each once', async () => {
    const listed = new Map((`${await text('manifest-sha512.txt')}${await text('tagmanifest-sha512.txt')}`).trimEnd().split('\n').map((line) => [line.slice(130), line.slice(0, 128)]));
    expect([...listed.keys()].toSorted()).toEqual(bag.map((file) => file.name).filter((name) => name !== 'tagmanifest-sha512.txt').toSorted());
    for (const file of bag) {
      if (file.name === 'tagmanifest-sha512.txt') continue;
      expect(listed.get(file.name), file.name).toBe(createHash('sha512').update(await readAll(file.data)).digest('hex'));
    }
  });

  test.skipIf(!existsSync(sum))(`passes ${sum}${existsSync(sum) ? '' : ' (not here)'}`, async () => {
    const folder = mkdtempSync(`${tmpdir()}/bag-`);
    for (const file of bag) {
      mkdirSync(dirname(`${folder}/${file.name}`), { recursive: true });
      writeFileSync(`${folder}/${file.name}`, await readAll(file.data));
    }
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) expect(execFileSync(sum, ['-c', '--strict', manifest], { cwd: folder, encoding: 'utf8' })).not.toContain('FAILED');
    rmSync(folder, { recursive: true });
  });

  test('keeps the template as it was taken, without the row around it', async () => {
    const template = JSON.parse(await text('data/template.json')) as Record<string, unknown>;
    expect(template).toMatchObject({ title: 'Think time and questioning', issuer: 'Harbor Institute for Teaching', version: '2.1' });
    expect(Object.keys(template)).not.toEqual(expect.arrayContaining(['seen']));
    expect(await text('data/template-source.txt')).toBe('What the issuer asks.');
  });

  test('holds the jots of this credential, to read', async () => {
    const jots = await text('data/jots.txt');
    expect(jots).toContain('For: 2b What students did with the time\nPage: Field notes https://example.org/notes\nTags: wait\n\nThree hands that never rose.\nAsk pairs first.');
    expect(jots).not.toContain('another credential');
  });
});
