import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from '../../support/locate.ts';
import type { Page } from '../../support/page.ts';
import { benchAt, portfolioAt } from '../portfolio.ts';
import type { Stage, TourStep } from '../stage.ts';
import { ANSWERS, ANSWERS_SHOW, ARTIFACTS, JOTS } from '../teacher.ts';
import { beginsWith, say } from '../words.ts';

const SAMPLES = join(import.meta.dirname, '../../fixtures/files');
const STEP_OF: Record<keyof typeof ANSWERS, string> = { '1a': 'think-context', '1b': 'think-change', '2b': 'think-students-did', '3a': 'think-effect', '3b': 'think-next' };

const answerTo = (stage: Stage, label: string) => ({ role: 'textbox', name: say(stage, 'workbench_answerTo', { label }) });

/** Ctrl+J opens what can be put in at the caret; a number puts it in. */
async function insert(stage: Stage, page: Page, sought: string): Promise<void> {
  const list = { role: 'dialog', name: say(stage, 'workbench_insertLabel') };
  await page.press('Control+j');
  await page.see(list);
  const choices = await page.texts({ role: 'listitem', within: list });
  const at = choices.findIndex((choice) => choice.includes(sought));
  if (at === -1) throw new Error(`“${sought}” is not among what can be put in: ${choices.join(' | ')}`);
  await page.press(String(at + 1));
  await page.gone(list);
}

async function kept(page: Page, label: string, words: number): Promise<void> {
  await page.until(`the answer to ${label} to be counted as at least ${words} words`, (id: string, least: number) =>
    [...document.querySelectorAll<HTMLElement>(`#step-${id} [data-count]`)].some((one) => Number(one.dataset['count']) >= least), STEP_OF[label as keyof typeof ANSWERS], words);
}

/** What a paste does, with a text that was written elsewhere. */
async function paste(page: Page, field: Target, text: string): Promise<void> {
  await page.click(field);
  await page.run((pasted: string) => document.execCommand('insertText', false, pasted), text);
}

/** Marks a cell of the matrix and says what the piece shows, and where. */
async function mark(stage: Stage, page: Page, row: string, criterion: string, shows: string, where = ''): Promise<void> {
  const matrix = { role: 'grid', name: say(stage, 'workbench_matrix') };
  await page.click({ role: 'button', name: beginsWith(criterion), within: { role: 'row', name: beginsWith(row), within: matrix } });
  await page.fill({ role: 'textbox', name: say(stage, 'workbench_shows') }, shows);
  if (where) await page.fill({ role: 'textbox', name: say(stage, 'workbench_where') }, where);
}

export const compose: readonly TourStep[] = [
  {
    title: 'Home says what is missing',
    async run(stage) {
      const page = await portfolioAt(stage, 'home');
      await page.see({ role: 'heading', name: say(stage, 'home_next') });
      await stage.show(page, { name: 'home-missing', caption: 'Home: the last sentence, the next steps, the inbox, the minutes of this week.' });
    },
  },
  {
    title: 'Answer prompt 2b with a jot and a quote put in by key',
    async run(stage) {
      const page = await benchAt(stage, 'write', STEP_OF['2b']);
      const field = answerTo(stage, '2b');
      await page.see(field);
      await stage.show(page, { name: 'workbench-begin', caption: 'The workbench before the first word: steps, the open prompt, its rubric, what is at hand.' });
      await page.fill(field, ANSWERS['2b']);
      await insert(stage, page, JOTS[1]);
      await page.type('\n\n');
      await page.press('Control+j');
      await stage.show(page, { name: 'workbench-insert', caption: 'Ctrl+J: jots and quotes at the caret; a number puts one in.' });
      await page.press('Escape');
      await insert(stage, page, 'Moves that hand the thought');
      await kept(page, '2b', 200);
      await stage.show(page, { name: 'workbench-write', caption: 'Prompt 2b answered, counted against its limits; a quote points at its source.' });
    },
  },
  {
    title: 'Put artifacts into the slots that ask for them',
    async run(stage) {
      const folder = join(stage.out, 'teacher-files');
      await mkdir(folder, { recursive: true });
      const page = await benchAt(stage, 'write', 'think-plan');
      for (const { step, sample, file, slot, title, caption } of ARTIFACTS) {
        const path = join(folder, file);
        await copyFile(join(SAMPLES, sample), path);
        await page.pickFiles(`#step-${step} input[type=file]`, path);
        const titleField = { role: 'textbox', name: say(stage, 'workbench_titleOf', { name: slot }) };
        await page.holds(titleField, file.replace(/\.\w+$/, '').replaceAll('_', ' '));
        await page.fill(titleField, title);
        await page.fill({ role: 'textbox', name: say(stage, 'workbench_captionOf', { name: slot }) }, caption);
      }
      await stage.show(page, { name: 'workbench-slots', caption: 'Artifacts in their slots, titled and captioned where they stand.' });
    },
  },
  {
    title: 'Align evidence with the criteria',
    async run(stage) {
      const page = await benchAt(stage, 'align');
      await page.see({ role: 'grid', name: say(stage, 'workbench_matrix') });
      await stage.show(page, { name: 'workbench-align-empty', caption: 'The matrix before anything is marked: each criterion shows its gap.' });
      for (const { title, criterion, shows, where } of ARTIFACTS) await mark(stage, page, title, criterion, shows, where);
      const [{ label, criterion, shows }] = ANSWERS_SHOW;
      await mark(stage, page, say(stage, 'workbench_answerName', { label }), criterion, shows);
      await stage.show(page, { name: 'workbench-align', caption: 'What shows which criterion, each with its place and one line.' });
    },
  },
  {
    title: 'See what is missing on the workbench',
    async run(stage) {
      const page = await benchAt(stage, 'read');
      await page.see({ role: 'heading', name: say(stage, 'workbench_findings') });
      await stage.show(page, { name: 'workbench-findings', caption: 'Read through: the submission as the assessor will read it, and beside it what is left.' });
    },
  },
  {
    title: 'Answer the other prompts',
    async run(stage) {
      for (const label of ['1a', '1b', '3a', '3b'] as const) {
        const page = await benchAt(stage, 'write', STEP_OF[label]);
        await paste(page, answerTo(stage, label), ANSWERS[label]);
        await kept(page, label, 150);
      }
      const page = await benchAt(stage, 'align');
      for (const { label, criterion, shows } of ANSWERS_SHOW.slice(1)) await mark(stage, page, say(stage, 'workbench_answerName', { label }), criterion, shows);
    },
  },
  {
    title: 'Read it through: nothing is missing',
    async run(stage) {
      const page = await benchAt(stage, 'read');
      await page.see({ role: 'heading', name: say(stage, 'workbench_findingsNone') });
      await stage.show(page, { name: 'workbench-read', caption: 'Read through with nothing missing: the answers, the artifacts, where each criterion is shown.' });
    },
  },
];
