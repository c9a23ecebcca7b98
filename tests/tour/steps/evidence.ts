import { portfolioAt } from '../portfolio.ts';
import type { TourStep } from '../stage.ts';
import { ARTICLE, NOTE } from '../teacher.ts';
import { say } from '../words.ts';

export const evidence: readonly TourStep[] = [
  {
    title: 'Look through the evidence',
    async run(stage) {
      const page = await portfolioAt(stage, 'evidence');
      await page.see({ role: 'link', name: ARTICLE });
      await stage.show(page, { name: 'evidence-cards', caption: 'Everything collected, newest first, as cards.' });
      await page.click({ role: 'button', name: say(stage, 'evidence_table') });
      await page.see({ role: 'columnheader', name: say(stage, 'evidence_recorded') });
      await stage.show(page, { name: 'evidence-table', caption: 'The same as a table.' });
      await page.click({ role: 'button', name: say(stage, 'evidence_cards') });
      await page.click({ role: 'link', name: ARTICLE });
      await page.holds({ role: 'textbox', name: say(stage, 'evidence_note') }, NOTE);
      await page.see({ role: 'heading', name: say(stage, 'evidence_readerCopy') });
      await stage.show(page, { name: 'evidence-detail', caption: 'A clip: the reader copy, where each fact about it comes from, and what it serves.' });
    },
  },
];
