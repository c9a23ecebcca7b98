import { deepStrictEqual } from 'node:assert';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPdf } from '../../unit/utils/export/read-pdf.ts';
import { ANSWERS, TEACHER } from '../teacher.ts';
import { ask } from './programs.ts';

/** Words without the hyphens and line ends that a page puts between them. */
const bare = (text: string): string => text.replaceAll(/[\s\u00AD-]+/g, '');

/**
 * Whether the submission's PDF is whole, tagged and in order, and says what was written.
 * @param pages a folder for a picture of each page
 * @returns the pictures' names, as far as there is a program that makes them
 */
export async function checkPdf(path: string, pages: string): Promise<string[]> {
  const folder = dirname(path);
  const { isMarked, title, author, outline, unmarked, orphans, elements, text, pages: count } = await readPdf(new Uint8Array(await readFile(path)));
  deepStrictEqual({ isMarked, title, author, unmarked, orphans }, { isMarked: true, title: 'Think time and questioning: submission 1', author: '', unmarked: [], orphans: [] });
  deepStrictEqual(elements.filter(({ role }) => role === 'H1').length, 1);
  if (outline.length === 0) throw new Error('The PDF has no bookmarks');
  const whole = bare(text);
  for (const [label, answer] of Object.entries(ANSWERS)) if (!whole.includes(bare(answer.split('\n')[0] ?? ''))) throw new Error(`The PDF does not hold the answer to ${label}`);
  if (TEACHER.split(' ').some((word) => text.includes(word))) throw new Error('The PDF names the teacher');

  ask('qpdf', ['--check', path], folder);
  const info = ask('pdfinfo', [path], folder);
  if (info !== undefined && !/^Tagged:\s+yes$/m.test(info)) throw new Error(`pdfinfo finds no tags:\n${info}`);
  await rm(pages, { recursive: true, force: true });
  await mkdir(pages, { recursive: true });
  if (ask('pdftoppm', ['-r', '70', '-png', path, join(pages, 'page')], folder) === undefined) return [];
  const pictures = (await readdir(pages)).sort();
  deepStrictEqual(pictures.length, count);
  return pictures;
}
