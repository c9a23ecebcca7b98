import { m } from '@/utils/words/paraglide/messages';
import type { Rule } from './types';
import { inWords } from './words-for';

/** A prompt whose answer holds no word. */
export const unansweredPrompt = {
  id: 'unanswered-prompt',
  gate: 'completion',
  find: (view) =>
    view.steps
      .filter((step) => step.kind === 'prompt' && view.counted(step)[0].state === 'empty')
      .map((step) => ({
        about: step.id,
        severity: 'missing',
        place: { view: 'write', stepId: step.id },
        label: step.label,
        say: inWords((options) => m.rules_unanswered({ title: step.title }, options)),
        short: inWords((options) => m.rules_notBegun({}, options)),
      })),
} as const satisfies Rule;
