import type { ArtifactRequest } from '@/utils/core/rows/template';
import { m } from '@/utils/words/paraglide/messages';
import { filledOf } from '../filled';
import type { CheckView, Found, Rule } from './types';
import { inWords } from './words-for';

function found(view: CheckView, request: ArtifactRequest): Found[] {
  const { have, wanted, enough, group } = filledOf(view, request);
  // A group is one finding, at its first request.
  if (enough || group[0]?.id !== request.id) return [];
  const alone = group.length === 1;
  const titles = group.map((r) => `${r.label} ${r.title}`.trim()).join(' · ');
  return [{
    about: request.id,
    severity: 'missing',
    place: { view: 'write', stepId: request.id },
    label: alone ? request.label : group.map((r) => r.label).join('/'),
    say: inWords((options) =>
      alone ? m.rules_unfilled({ title: request.title, n: wanted - have }, options) : m.rules_unfilledGroup({ titles }, options)),
    short: inWords((options) => m.rules_of({ have, wanted }, options)),
  }];
}

/** A slot with fewer artifacts than are asked for. */
export const unfilledRequest = {
  id: 'unfilled-request',
  gate: 'completion',
  find: (view) => view.steps.flatMap((step) => (step.kind === 'request' ? found(view, step) : [])),
} as const satisfies Rule;
