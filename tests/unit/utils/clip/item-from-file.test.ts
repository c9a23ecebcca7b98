import { describe, expect, it } from 'vitest';
import { itemFromFile, linkedItem, titleFromFileName } from '@/utils/clip/item-from-file';

const context = { now: '2026-03-12T20:14:05.123Z', credentialId: 'c', stepId: 's' };

describe('an artifact from a file', () => {
  it('is the teacher’s own evidence, titled by its name', () => {
    expect(itemFromFile({ name: 'Exit_slip, before and after.pdf', type: 'application/pdf', size: 212_000 }, context)).toMatchObject({
      role: 'evidence', kind: 'file', madeBy: 'me', title: 'Exit slip, before and after', fileName: 'Exit_slip, before and after.pdf',
      mime: 'application/pdf', bytes: 212_000, credentialId: 'c', stepId: 's', capturedAt: context.now,
    });
  });

  it('has a safe name whatever it was called', () => {
    const { title, fileName } = itemFromFile({ name: 'photo\u202Egpj.exe\n<b>', type: '', size: 1 }, context);
    expect(`${title}${fileName}`).not.toMatch(/[\u202E\n<>]/);
    expect(itemFromFile({ name: '', type: '', size: 0 }, context).title).toBe('file');
  });

  it('keeps a name that is only an ending', () => expect(titleFromFileName('.gitignore')).not.toBe(''));

  it('leaves an unknown kind empty', () => expect(itemFromFile({ name: 'a.heic', type: '', size: 1 }, context).mime).toBe(''));
});

describe('a linked artifact', () => {
  it('is called as the teacher says, or by its site', () => {
    const url = 'https://www.videos.example/watch?v=1&utm_source=x';
    expect(linkedItem({ url, title: ' Lesson 2 ' }, context)).toMatchObject({ kind: 'linked', role: 'evidence', title: 'Lesson 2', url, site: 'videos.example' });
    expect(linkedItem({ url, title: '' }, context).title).toBe('videos.example');
  });
});
