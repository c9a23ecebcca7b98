import type { Prompt } from '@/utils/core/rows/template';
import type { Draft } from '@/utils/core/rows/writing';
import { check } from '@/utils/credentials/check';
import { slotNames } from '@/utils/credentials/slot-names';
import { standingOf, type Column } from '@/utils/credentials/standing';
import { findStep } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { lastWords } from '@/utils/reflect/last-words';

/** Where the teacher stopped writing, or where it begins. */
export type Stopped =
  | { kind: 'answer'; view: CredentialView; prompt: Prompt; words: string; at: string }
  | { kind: 'jot'; words: string; at: string }
  | { kind: 'begin'; view: CredentialView; label: string; title: string; stepId: string };

const BEING_WRITTEN = new Set<Column>(['exploring', 'drafting', 'cameBack']);

/** The newest of all answers and of the jot under way; before anything is written, the first thing that is missing. */
export function whereStopped(views: readonly CredentialView[], jot: Pick<Draft, 'text' | 'updatedAt'> | undefined): Stopped | null {
  const written = views.flatMap((view) =>
    view.answers
      .filter((answer) => answer.body.trim() !== '')
      .map((answer) => ({ view, answer, prompt: findStep(view.template, answer.promptId) })),
  );
  const [newest] = written.sort((a, b) => (a.answer.updatedAt < b.answer.updatedAt ? 1 : -1));
  if (jot && jot.text.trim() !== '' && jot.updatedAt > (newest?.answer.updatedAt ?? '')) {
    return { kind: 'jot', words: lastWords(jot.text), at: jot.updatedAt };
  }
  if (newest?.prompt?.kind === 'prompt') {
    const { view, answer, prompt } = newest;
    return { kind: 'answer', view, prompt, words: lastWords(answer.body, slotNames(view.template, view.uses, view.items)), at: answer.updatedAt };
  }
  return beginning(views);
}

/** Of the credential used last that is being worked on. */
function beginning(views: readonly CredentialView[]): Stopped | null {
  const view = views.find((v) => BEING_WRITTEN.has(standingOf(v).column));
  const stepId = view && check(view).find((finding) => finding.place.view === 'write')?.place.stepId;
  const step = view && stepId ? findStep(view.template, stepId) : undefined;
  return view && step ? { kind: 'begin', view, label: step.label, title: step.title, stepId: step.id } : null;
}
