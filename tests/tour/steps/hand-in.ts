import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkArchive } from '../checks/archive.ts';
import { checkPackage } from '../checks/package.ts';
import { checkPdf } from '../checks/pdf.ts';
import { sameBytes, unpack } from '../checks/unpack.ts';
import { watchClipboard } from '../clipboard.ts';
import { take } from '../downloads.ts';
import { portfolioAt } from '../portfolio.ts';
import { need, type Stage, type TourStep } from '../stage.ts';
import { say } from '../words.ts';

const NAME = 'think-time-and-questioning';

const handInAt = (stage: Stage) => portfolioAt(stage, 'hand-in', need(stage.left.credentialId, 'a credential'));

export const handIn: readonly TourStep[] = [
  {
    title: 'Copy an answer from the portal sheet',
    async run(stage) {
      const page = await handInAt(stage);
      await page.see({ role: 'heading', name: say(stage, 'handin_sheet') });
      await page.until('the package to be drawn', (words: string) => !document.body.innerText.includes(words), say(stage, 'handin_drawing'));
      await stage.show(page, { name: 'hand-in', caption: 'Hand in: the portal sheet first, then the package as its files, and what was handed in before.' });
      const copied = await watchClipboard(page);
      await page.click({ role: 'button', name: say(stage, 'handin_named', { act: say(stage, 'handin_copy'), what: '2b' }) });
      const rich = await copied();
      await page.until('the sheet to say when it was copied', (words: string) => document.body.innerText.includes(words), say(stage, 'handin_copiedAt', { time: '' }).trim());
      await page.click({ role: 'button', name: say(stage, 'handin_named', { act: say(stage, 'handin_copyPlain'), what: '2b' }) });
      const plain = await copied();
      if (!rich['text/html']?.includes('<blockquote') || 'text/html' in plain) throw new Error(`Copy gave ${Object.keys(rich).join(', ')}; without formatting ${Object.keys(plain).join(', ')}`);
      if (rich['text/plain'] !== plain['text/plain']) throw new Error('The plain text of both copies differs');
      stage.left.copiedText = need(plain['text/plain'], 'a copied text');
      await stage.show(page, { name: 'hand-in-copied', caption: 'Copied with and without formatting; the sheet says when.' });
    },
  },
  {
    title: 'Hand in submission 1',
    async run(stage) {
      const page = await handInAt(stage);
      await page.click({ role: 'button', name: say(stage, 'handin_button', { number: 1 }) });
      await page.until('submission 1 to be handed in', (words: string) => document.body.innerText.includes(words), say(stage, 'handin_done', { number: 1 }));
      await stage.show(page, { name: 'hand-in-done', caption: 'Submission 1 is frozen; package and archive are in the downloads.' });
      stage.left.package = await take(stage, `${NAME}-submission-1.zip`);
      stage.left.archive = await take(stage, `${NAME}-archive-1.zip`);
    },
  },
  {
    title: 'Save both files again: byte by byte the same',
    async run(stage) {
      const page = await handInAt(stage);
      for (const [which, first] of [['package', stage.left.package], ['archive', stage.left.archive]] as const) {
        const path = need(first, `the ${which}`);
        const name = say(stage, 'handin_named', { act: say(stage, `handin_again_${which}`), what: say(stage, 'handin_submission', { number: 1 }) });
        await page.click({ role: 'button', name });
        const again = await take(stage, basename(path), `again-${basename(path)}`);
        await sameBytes(path, again);
      }
    },
  },
  {
    title: 'Look into the package as the assessor does',
    async run(stage) {
      const folder = await unpack(need(stage.left.package, 'the package'), join(stage.out, 'package'));
      await checkPackage(folder, need(stage.left.copiedText, 'a copied text'));
      const pages = await checkPdf(join(folder, 'submission.pdf'), join(stage.out, 'pages'));
      stage.left.pages = pages.map((name) => `pages/${name}`);
      const page = await stage.browser.openTab(pathToFileURL(join(folder, 'submission.html')).href);
      await page.resize({ width: 1280, height: 1600 });
      await stage.show(page, { name: 'package-html', caption: 'submission.html from the package, opened as a file.' });
      await page.close();
    },
  },
  {
    title: 'Check the archive as an office may, years later',
    async run(stage) {
      await checkArchive(await unpack(need(stage.left.archive, 'the archive'), join(stage.out, 'archive')), join(stage.out, 'package'));
    },
  },
];
