import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portfolioAt } from '../portfolio.ts';
import type { TourStep } from '../stage.ts';
import { ARTICLE, BOOKMARKS, CORRECTED_DAY, PASSAGE_NOTE, PURGED, QUOTED } from '../teacher.ts';
import { beginsWith, say } from '../words.ts';

const SAMPLE = join(import.meta.dirname, '../../fixtures/files/student-b.jpg');

/** The library with what has come together by now. */
export const library: readonly TourStep[] = [
  {
    title: 'Read a clip with its passages',
    async run(stage) {
      const page = await portfolioAt(stage, 'evidence');
      await page.click({ role: 'link', name: QUOTED });
      await page.fill({ role: 'textbox', name: say(stage, 'evidence_quoteNote', { n: 2 }) }, PASSAGE_NOTE);
      await page.see({ role: 'heading', name: say(stage, 'evidence_readerCopy') });
      await stage.show(page, { name: 'evidence-reader', caption: 'Two passages, each with a note of one’s own, and marked in the clean copy of the page.' });
    },
  },
  {
    title: 'Correct a fact about a source',
    async run(stage) {
      const page = await portfolioAt(stage, 'evidence');
      await page.click({ role: 'link', name: QUOTED });
      const field = say(stage, 'evidence_field_issued');
      await page.click({ role: 'button', name: say(stage, 'evidence_correct', { field }) });
      await page.fill({ role: 'textbox', name: field }, CORRECTED_DAY);
      await page.press('Enter');
      await page.until('the correction to be said', (words: string) => document.querySelector('#source-issued')?.textContent?.includes(words), say(stage, 'evidence_corrected'));
      await page.click('#source-issued summary');
      await page.see('#source-issued input[type=radio]');
      await stage.show(page, { name: 'evidence-source', caption: 'Each fact says where it was read. The corrected day keeps the one before it, a click away.' });
    },
  },
  {
    title: 'Search with a slip, and filter',
    async run(stage) {
      const page = await portfolioAt(stage, 'evidence');
      await page.click({ role: 'button', name: beginsWith(say(stage, 'library_filters')) });
      await page.choose({ role: 'combobox', name: say(stage, 'evidence_role') }, 'source');
      await page.fill('input[type=search]', 'three secnods');
      await page.see({ role: 'link', name: ARTICLE });
      await page.until('what was found to be marked', () => document.querySelector('[data-item] mark') !== null);
      await stage.show(page, { name: 'evidence-search', caption: 'A slip is forgiven, what was found is marked, and every filter can be taken away by itself.' });
    },
  },
  {
    title: 'Cite what the list shows',
    async run(stage) {
      const page = await portfolioAt(stage, 'home');
      await portfolioAt(stage, 'evidence');
      await page.click({ role: 'button', name: say(stage, 'cite_list') });
      await page.see({ role: 'button', name: say(stage, 'cite_copyList') });
      await page.see('dialog p');
      await stage.show(page, { name: 'cite', caption: 'The reference list of everything the list shows, to copy or for a reference manager.' });
      await page.press('Escape');
      await page.gone({ role: 'dialog' });
    },
  },
  {
    title: 'Bring in what was already read, from a bookmarks file',
    async run(stage) {
      const page = await portfolioAt(stage, 'evidence');
      const file = join(stage.out, 'teacher-files', 'bookmarks.html');
      await mkdir(join(stage.out, 'teacher-files'), { recursive: true });
      await writeFile(file, BOOKMARKS);
      await page.click({ role: 'button', name: say(stage, 'evidence_add') });
      await page.click({ role: 'button', name: say(stage, 'kinds_import') });
      await page.pickFiles('dialog input[type=file]', file);
      await page.fill({ role: 'searchbox', name: say(stage, 'kinds_importSearch') }, 'teaching');
      await page.click({ role: 'checkbox', name: say(stage, 'kinds_importAll', { n: 3 }) });
      await page.see({ role: 'button', name: say(stage, 'kinds_importAdd', { n: 3 }) });
      await stage.show(page, { name: 'import', caption: 'Bookmarks, found by folder and chosen one by one; each comes in on its own day, marked as recorded later.' });
      await page.click({ role: 'button', name: say(stage, 'kinds_importAdd', { n: 3 }) });
      await page.gone({ role: 'dialog' });
    },
  },
  {
    title: 'Destroy student material for good',
    async run(stage) {
      const page = await portfolioAt(stage, 'home');
      await portfolioAt(stage, 'evidence');
      const file = join(stage.out, 'teacher-files', `${PURGED}.jpg`);
      await mkdir(join(stage.out, 'teacher-files'), { recursive: true });
      // Bytes of its own: what was handed in stays whole.
      await writeFile(file, Buffer.concat([await readFile(SAMPLE), Buffer.from('\n')]));
      await page.click({ role: 'button', name: say(stage, 'evidence_add') });
      await page.pickFiles('main input[type=file]', file);
      await page.click({ role: 'link', name: PURGED });
      await page.click({ role: 'radio', name: say(stage, 'common_madeBy_student') });
      await page.click({ role: 'button', name: say(stage, 'library_purge') });
      await page.fill({ role: 'textbox', name: say(stage, 'library_purgeReason') }, 'The family took its consent back');
      await stage.show(page, { name: 'purge', caption: 'The one act without Undo, so the one that says beforehand what will be gone, and what it cannot reach.' });
      await page.click({ role: 'button', name: say(stage, 'library_purgeNow') });
      await page.see({ role: 'heading', name: say(stage, 'library_stones') });
      await portfolioAt(stage, 'evidence', 'bin');
      await page.until('the stone', (words: string) => document.body.innerText.includes(words), 'The family took its consent back');
      await stage.show(page, { name: 'purged', caption: 'What is left: that there was something, when it went and why.' });
    },
  },
];
