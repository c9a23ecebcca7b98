import type { Step } from '@/utils/core/rows/template';
import { formatNumber } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import type { Counted, Found, Rule } from './types';
import { distance, inWords } from './words-for';

function found(step: Step, counted: Counted): Found[] {
  const { limit, state } = counted;
  if (!limit || (state !== 'short' && state !== 'over')) return [];
  const bound = (state === 'short' ? limit.min : limit.max) ?? 0;
  return [{
    about: `${step.id}:${counted.unit}`,
    // Too little is missing under a guide too; too much under a guide may be left.
    severity: state === 'short' || limit.force === 'must' ? 'missing' : 'advice',
    place: { view: 'write', stepId: step.id },
    label: step.label,
    say: inWords((options) => {
      const inputs = { title: step.title, distance: distance(counted)(options.locale), bound: formatNumber(bound, options.locale) };
      if (limit.force === 'must') return state === 'short' ? m.rules_shortOfRule(inputs, options) : m.rules_overRule(inputs, options);
      return state === 'short' ? m.rules_shortOfGuide(inputs, options) : m.rules_overGuide(inputs, options);
    }),
    short: distance(counted),
  }];
}

/** Words, characters or items outside a limit. What is not begun belongs to the rules for that. */
export const wordsOutsideLimits = {
  id: 'words-outside-limits',
  gate: 'completion',
  find: (view) => view.steps.flatMap((step) => view.counted(step).flatMap((counted) => found(step, counted))),
} as const satisfies Rule;
