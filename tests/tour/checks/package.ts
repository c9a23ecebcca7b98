import { deepStrictEqual } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ANSWERS, ARTIFACTS, JOTS, NOTE, TEACHER } from '../teacher.ts';

/** What the package of the tour holds, and nothing else. */
const FILES = [
  'answers/1a-your-class-and-its-context.txt',
  'answers/1b-what-you-wanted-to-change.txt',
  'answers/2b-what-students-did-with-the-time.txt',
  'answers/3a-effect-on-students.txt',
  'answers/3b-what-you-will-keep-and-change.txt',
  'evidence/P2-A1-lesson-plan.pdf',
  'evidence/P2-A2-student-work.png',
  'evidence/P2-A3-student-work.jpg',
  'evidence/S1-source.html',
  'submission.html',
  'submission.pdf',
];

/** Her own files go as they are: what is inside them is hers to look at. */
const isArtifact = (name: string): boolean => name.startsWith('evidence/P');

/** Every word of her name, and what was not put to use. */
const NOT_IN_IT = [...TEACHER.split(' '), NOTE, JOTS[0]];

/** The names of all files in a folder, as a zip has them. */
export async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}

const LOADS = new Set(['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction', 'ping']);

/** @throws when a page could run or fetch something, whoever opens it */
export function checkPage(name: string, html: string): void {
  const { document } = new JSDOM(html).window;
  const acting = document.querySelector('script, iframe, frame, object, embed, form, base, link, meta[http-equiv=refresh], svg use, svg image');
  if (acting) throw new Error(`${name} holds <${acting.localName}>`);
  for (const element of document.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      const runs = attribute.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value) || (attribute.endsWith('href') && !/^(?:#|https?:|mailto:|[\w./-]+$)/.test(value));
      const loads = (LOADS.has(attribute) && !value.startsWith('data:image/')) || (attribute === 'style' && /url\(/i.test(value));
      if (runs || loads) throw new Error(`${name} holds ${attribute}="${value.slice(0, 200)}"`);
    }
  }
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  if (/@import|url\((?!["']?(?:data:|#))/i.test(styles)) throw new Error(`${name} loads something in its style`);
}

/** @param copied what Copy pasted of answer 2b */
export async function checkPackage(folder: string, copied: string): Promise<void> {
  deepStrictEqual(await filesIn(folder), FILES);
  for (const name of FILES) {
    const text = (await readFile(join(folder, name))).toString('latin1');
    const found = isArtifact(name) ? undefined : NOT_IN_IT.find((word) => text.includes(Buffer.from(word).toString('latin1')));
    if (found) throw new Error(`${name} holds “${found}”`);
    if (name.endsWith('.html')) checkPage(name, text);
  }
  deepStrictEqual(await readFile(join(folder, FILES[2] ?? ''), 'utf8'), `${copied}\n`);
  const html = await readFile(join(folder, 'submission.html'), 'utf8');
  const said = [...Object.values(ANSWERS).map((answer) => answer.split('\n')[0] ?? ''), ...ARTIFACTS.flatMap(({ title, caption, shows }) => [title, caption, shows])];
  const missing = said.find((words) => !html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").includes(words));
  if (missing) throw new Error(`submission.html does not say: ${missing}`);
}
