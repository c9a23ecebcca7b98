import type { ArtifactRequest } from '@/utils/core/rows/template';
import { m } from '@/utils/words/paraglide/messages';
import type { CheckView, Found, Rule } from './types';
import { inWords } from './words-for';

const found = (view: CheckView, request: ArtifactRequest): Found[] =>
  view.usesOf(request.id).filter(({ itemId }) => !view.hasFile(itemId)).map(({ id, itemId }) => ({
    about: id,
    severity: 'missing',
    place: { view: 'write', stepId: request.id },
    label: request.label,
    say: inWords((options) => m.rules_noFile({ name: view.nameOf(itemId) }, options)),
    short: inWords((options) => m.rules_noFileShort({}, options)),
  }));

/** A piece in a slot whose file is empty, or was destroyed with another that held the same bytes. */
export const requestWithoutFile = {
  id: 'request-without-file',
  gate: 'completion',
  find: (view) => view.steps.flatMap((step) => (step.kind === 'request' ? found(view, step) : [])),
} as const satisfies Rule;
