import { expect, test } from 'vitest';
import { incoming } from '@/utils/clip/incoming';
import { itemFromNote } from '@/utils/clip/item-from-note';
import { linkedItem } from '@/utils/clip/item-from-file';

const CONTEXT = { now: '2026-10-12T14:02:03.004Z', credentialId: 'c1', stepId: '' };
const data = (types: Record<string, string>, files: File[] = []) => ({ files, getData: (type: string) => types[type] ?? '' });
const none = (): string => '';

test('files go before all else, an address before words', () => {
  const file = new File(['x'], 'plan.pdf');
  expect(incoming(data({ 'text/plain': 'https://a.example' }, [file]), none)).toEqual({ what: 'files', files: [file] });
  expect(incoming(data({ 'text/uri-list': '# a comment\r\nhttps://a.example/x\r\n', 'text/html': '<a>Talk</a>' }), () => ' Talk ')).toEqual({ what: 'link', url: 'https://a.example/x', title: 'Talk' });
  expect(incoming(data({ 'text/plain': ' https://a.example/x ' }), none)).toEqual({ what: 'link', url: 'https://a.example/x', title: '' });
  expect(incoming(data({ 'text/plain': 'See https://a.example/x' }), none)).toEqual({ what: 'text', text: 'See https://a.example/x' });
  expect(incoming(data({ 'text/uri-list': 'javascript:alert(1)' }), none)).toBeNull();
  expect(incoming(data({ 'text/plain': '  ' }), none)).toBeNull();
});

test('a note is called by its first line and keeps all of it', () => {
  expect(itemFromNote(' Before the lesson \n\nSix voices. ', CONTEXT)).toMatchObject({ kind: 'note', role: 'evidence', madeBy: 'me', title: 'Before the lesson', note: 'Before the lesson\n\nSix voices.', excerpt: 'Six voices.', url: '', site: '' });
  const long = 'word '.repeat(60).trim();
  const { title, note } = itemFromNote(long, CONTEXT);
  expect(title).toMatch(/word…$/);
  expect(title.length).toBeLessThanOrEqual(80);
  expect(note).toBe(long);
});

test('who can open a linked artifact is kept where it was said, and absent where it was not', () => {
  const link = { url: 'https://drive.example/x', title: 'Lesson' };
  expect(linkedItem({ ...link, sharing: 'organisation' }, CONTEXT).sharing).toBe('organisation');
  expect(linkedItem(link, CONTEXT)).not.toHaveProperty('sharing');
});
