import { beforeEach, describe, expect, it } from 'vitest';
import type { EventKind } from '@/utils/core/rows/template';
import { answerId, answerStore } from '@/utils/db/answers';
import { readCredentialView, type CredentialView } from '@/utils/db/credential-view';
import { editCredential, takeUp } from '@/utils/db/credentials';
import { addEvent } from '@/utils/db/events';
import { database, forgetDatabase } from '@/utils/db/database';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { nextSteps, waiting } from '@/entrypoints/portfolio/views/home/next-steps';
import { whereStopped } from '@/entrypoints/portfolio/views/home/where-stopped';

beforeEach(async () => {
  await database().delete();
  forgetDatabase();
});

async function pursue(slug: string): Promise<string> {
  const entry = catalogue.find((template) => template.slug === slug);
  if (!entry) throw new Error(`no template ${slug}`);
  return (await takeUp(templateFromCatalogue(entry, 'en', '2026-03-01T10:00:00.000Z'), { title: '', dueOn: '', colour: 1 })).id;
}
const viewOf = async (id: string): Promise<CredentialView> => {
  const view = await readCredentialView(id);
  if (!view) throw new Error('gone');
  return view;
};
const happened = (credentialId: string, kind: EventKind) => addEvent({ credentialId, kind, on: '2026-03-04', who: '', reference: '', note: '', submissionId: '' });

describe('where one stopped', () => {
  it('is the newest answer, with its last words', async () => {
    const id = await pursue('think-time');
    await answerStore(id, 'think-change').keep('I hardly waited at all.', 0);
    await answerStore(id, 'think-context').keep('Grade 7, science.', 0);
    await database().answers.update(answerId(id, 'think-change'), { updatedAt: '2999-01-01T00:00:00.000Z' });
    expect(whereStopped([await viewOf(id)], undefined)).toMatchObject({ kind: 'answer', words: 'I hardly waited at all.', prompt: { label: '1b' } });
  });

  it('is the jot under way when that is newer, and not when it is empty', async () => {
    const id = await pursue('think-time');
    await answerStore(id, 'think-context').keep('Grade 7, science.', 0);
    const view = await viewOf(id);
    expect(whereStopped([view], { text: 'Count hands', updatedAt: '2999-01-01T00:00:00.000Z' })).toMatchObject({ kind: 'jot', words: 'Count hands' });
    expect(whereStopped([view], { text: ' ', updatedAt: '2999-01-01T00:00:00.000Z' })).toMatchObject({ kind: 'answer' });
    expect(whereStopped([view], { text: 'Count hands', updatedAt: '2000-01-01T00:00:00.000Z' })).toMatchObject({ kind: 'answer' });
  });

  it('before anything is written, is where it begins: not in one that is closed', async () => {
    const [closed, open] = [await pursue('class-data'), await pursue('think-time')];
    await happened(closed, 'withdrawn');
    expect(whereStopped([await viewOf(closed), await viewOf(open)], undefined)).toMatchObject({ kind: 'begin', label: '1a', stepId: 'think-context' });
    expect(whereStopped([], undefined)).toBeNull();
  });
});

describe('what comes next', () => {
  it('is at most three steps, reading first while nothing is done', async () => {
    const id = await pursue('think-time');
    expect(nextSteps(await viewOf(id)).map((s) => s.label)).toEqual(['', '1a', '1b']);
    await answerStore(id, 'think-context').keep('Grade 7, science.', 0);
    const steps = nextSteps(await viewOf(id));
    expect(steps.map((s) => s.label)).toEqual(['1a', '1b', '2a']);
    expect(steps.map((s) => s.href)).toEqual(['think-context', 'think-change', 'think-plan'].map((step) => `#/credentials/${id}/write/${step}`));
  });

  it('leaves out what is over, and puts what came back first and what was handed in last', async () => {
    const [drafting, sent, back, earned, due] = [await pursue('think-time'), await pursue('class-data'), await pursue('student-surveys'), await pursue('blended-stations'), await pursue('student-reflection')];
    await happened(sent, 'submitted');
    await happened(back, 'notYet');
    await happened(earned, 'earned');
    await editCredential(due, { dueOn: '2026-04-01' });
    const views = await Promise.all([drafting, sent, back, earned, due].map(viewOf));
    expect(waiting(views).map((view) => view.credential.id)).toEqual([back, due, drafting, sent]);
  });
});
