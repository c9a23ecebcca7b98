import type { Credential, Part, Step, Template } from '../core/rows/template';

/** Every prompt and request in the issuer's own order. */
export const allSteps = (template: Pick<Template, 'parts'>): Step[] => template.parts.flatMap((part) => part.steps);

export const findStep = (template: Pick<Template, 'parts'>, id: string): Step | undefined =>
  allSteps(template).find((step) => step.id === id);

export const partOf = (template: Pick<Template, 'parts'>, stepId: string): Part | undefined =>
  template.parts.find((part) => part.steps.some((step) => step.id === stepId));

/** The person's own title, or the template's. */
export const titleOf = (credential: Pick<Credential, 'title'>, template: Pick<Template, 'title'>): string =>
  credential.title.trim() || template.title;

/**
 * The next step after `afterId` that is wanted; from the first step when `afterId` is '' or no step of this template.
 * undefined when none follows.
 */
export function nextStep(template: Pick<Template, 'parts'>, afterId = '', wants: (step: Step) => boolean = () => true): Step | undefined {
  const steps = allSteps(template);
  return steps.slice(steps.findIndex((step) => step.id === afterId) + 1).find(wants);
}
