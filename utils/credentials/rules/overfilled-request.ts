import type { ArtifactRequest } from '@/utils/core/rows/template';
import { m } from '@/utils/words/paraglide/messages';
import type { CheckView, Found, Rule } from './types';
import { inWords } from './words-for';

function found(view: CheckView, request: ArtifactRequest): Found[] {
  const n = view.usesOf(request.id).length - (request.max ?? Infinity);
  if (n <= 0) return [];
  return [{
    about: request.id,
    severity: 'advice',
    place: { view: 'write', stepId: request.id },
    label: request.label,
    say: inWords((options) => m.rules_overfilled({ title: request.title, n }, options)),
    short: inWords((options) => m.rules_tooMany({ n }, options)),
  }];
}

/** A slot with more artifacts than it takes: what is surplus confuses an assessor, and a portal may refuse it. */
export const overfilledRequest = {
  id: 'overfilled-request',
  gate: 'completion',
  find: (view) => view.steps.flatMap((step) => (step.kind === 'request' ? found(view, step) : [])),
} as const satisfies Rule;
