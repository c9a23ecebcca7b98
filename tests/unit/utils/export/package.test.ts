import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bareMime } from '@/utils/export/file-names';
import { buildPackage } from '@/utils/export/package';
import type { PackageFile } from '@/utils/export/submission-input';
import { anItem, aUse, readAll } from './sample';
import { HOSTILE, stressSample } from './stress';
import { thinkTimeSample } from './think-time';

const build = ({ input, blobs }: ReturnType<typeof thinkTimeSample>): Promise<PackageFile[]> => buildPackage(input, blobs.context);
const textOf = async (file: PackageFile | undefined): Promise<string> => new TextDecoder('latin1').decode(file ? await readAll(file.data) : new Uint8Array());

/** A file as text, with the streams of a PDF unpacked. */
async function legible(file: PackageFile): Promise<string> {
  const bytes = Buffer.from(await readAll(file.data));
  let text = bytes.toString('latin1');
  for (const match of text.matchAll(/FlateDecode\n>>\nstream\n/g)) {
    const from = match.index + match[0].length;
    text += inflateSync(bytes.subarray(from, text.indexOf('\nendstream', from))).toString('latin1');
  }
  // PDF strings are UTF-16 where they leave ASCII.
  return text.replaceAll('\0', '');
}

describe('the submission package', () => {
  let files: PackageFile[];
  beforeAll(async () => {
    files = await build(thinkTimeSample('en'));
  }, 60_000);

  test('has its files in order, with neutral names', () => {
    expect(files.map((file) => file.name)).toEqual([
      'submission.pdf', 'submission.html',
      'answers/1a-your-class-and-its-context.txt', 'answers/1b-what-you-wanted-to-change.txt', 'answers/2b-what-students-did-with-the-time.txt',
      'answers/3a-effect-on-students.txt', 'answers/3b-what-you-will-keep-and-change.txt',
      'evidence/P2-A1-lesson-plan.pdf', 'evidence/P2-A2-student-work.pdf', 'evidence/P2-A3-further-artifacts.png', 'evidence/P2-A4-further-artifacts.png', 'evidence/S1-source.html',
    ]);
  });

  test('names neither the teacher nor a row, nor what was not used', async () => {
    for (const file of files) {
      // The artifacts go as they are: what is inside them is not written here.
      if (file.name.startsWith('evidence/P')) continue;
      expect(await legible(file), file.name).not.toMatch(/LEAK|Okafor/);
    }
  });

  test('an answer is what Copy pastes, in UTF-8', async () => {
    const answer = new TextDecoder('utf-8', { fatal: true }).decode(await readAll(files[4]?.data ?? new Uint8Array()));
    expect(answer).toContain('after every why and how question');
    expect(answer).toContain('On the seating chart (Further artifacts 2) the ticks');
    expect(answer).toContain('\n\n- Student 11 spoke in seven of the ten lessons.\n- Before that');
    expect(answer.endsWith('hoped to see.\n')).toBe(true);
    expect(await textOf(files[6])).toBe('');
  });

  test('artifacts are as they were', async () => {
    const { input, blobs } = thinkTimeSample('en');
    const kept = await blobs.context.blob(input.renditions[2]?.blobId ?? '');
    expect(Buffer.compare(Buffer.from(await readAll(files[9]?.data ?? new Uint8Array())), Buffer.from(await kept.arrayBuffer()))).toBe(0);
  });

  test('is the same to the byte each time, whatever the order of its rows', async () => {
    const { input, blobs } = thinkTimeSample('en');
    const reversed = Object.fromEntries(Object.entries(input).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value])) as unknown as typeof input;
    const again = await buildPackage(reversed, blobs.context);
    for (const [at, file] of files.entries()) expect(Buffer.compare(Buffer.from(await readAll(file.data)), Buffer.from(await readAll(again[at]?.data ?? new Uint8Array()))), file.name).toBe(0);
  });
});

describe('a note in a slot', () => {
  const sample = (note: string, title: string) => {
    const { input, blobs } = thinkTimeSample('en');
    input.items.push(anItem('LEAK-note', { kind: 'note', title: 'Before the lesson', note, madeBy: 'me' }));
    input.uses.push(aUse('LEAK-u6', { requestId: 'think-further', itemId: 'LEAK-note', title, order: 4 }));
    return buildPackage(input, blobs.context);
  };
  const noteIn = async (files: PackageFile[]) => {
    const file = files.find(({ name }) => name === 'evidence/P2-A6-further-artifacts.txt');
    return { mime: file?.mime, text: new TextDecoder('utf-8', { fatal: true }).decode(await readAll(file?.data ?? new Uint8Array())) };
  };

  test('is a file of its words under its title, and the pages lead to it', async () => {
    const files = await sample('Antes de la clase\r\nSeis voces \u202Een cuarenta minutos.', 'Before the lesson');
    expect(await noteIn(files)).toEqual({ mime: 'text/plain', text: 'Before the lesson\n\nAntes de la clase\nSeis voces en cuarenta minutos.\n' });
    const html = await textOf(files.find(({ name }) => name === 'submission.html'));
    expect(html).toContain('href="evidence/P2-A6-further-artifacts.txt"');
    expect(html).toContain('Note, made by the educator');
  });

  test('does not say its first line twice', async () => {
    expect((await noteIn(await sample('Before the lesson\nSix voices.', 'Before the lesson'))).text).toBe('Before the lesson\nSix voices.\n');
  });

  test('that is empty is no file', async () => {
    expect(await noteIn(await sample(' \n', 'Before the lesson'))).toEqual({ mime: undefined, text: '' });
  });
});

test('a title that is the artifact’s original file name does not leave either', async () => {
  const { input, blobs } = thinkTimeSample('en');
  expect(input.uses[0]?.title).toBe('LEAK-Okafor lesson');
  const html = await textOf((await buildPackage(input, blobs.context))[1]);
  expect(html).not.toContain('lesson.pdf"');
  expect(html).toContain('Lesson plan');
});

test('hostile words are inert in every file', async () => {
  const files = await build(stressSample());
  expect(files.map((file) => file.name).filter((name) => !/^[\w./-]+$/.test(name))).toEqual([]);
  expect(HOSTILE).toMatch(/\u202e/);
  for (const file of files) {
    if (!bareMime(file.mime).startsWith('text/')) continue;
    const text = new TextDecoder().decode(await readAll(file.data));
    // oxlint-disable-next-line no-control-regex -- what must not be left
    expect(text, file.name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  }
  // A reader copy is kept as the page gave it: what could act goes when it leaves.
  const copy = files.find((file) => file.name.startsWith('evidence/S'));
  expect(await textOf(copy)).toContain('x'.repeat(20));
  expect(await textOf(copy)).not.toMatch(/<script|onclick|pictures\.example/);
  // A picture that we keep goes with it, one that we do not leaves its words.
  expect(await textOf(copy)).toMatch(/<img src="data:image\/png;base64,[\w+/=]+" alt="a tally">a lent one/);
}, 60_000);
