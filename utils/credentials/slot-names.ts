import type { Item, Use } from '../core/rows/evidence';
import type { ArtifactRequest, Template } from '../core/rows/template';
import { allSteps } from './steps';

/** What a slot is called: the request's title, numbered where it may take more than one (`Student work 1`). */
export const slotName = (request: Pick<ArtifactRequest, 'title' | 'label' | 'max'>, position: number): string => {
  const title = request.title.trim() || request.label;
  return request.max === 1 && position === 1 ? title : `${title} ${position}`;
};

export const inSlotOrder = (a: Use, b: Use): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/**
 * Item id → the words a reference to it is shown as: the name of the first slot it fills, or its own title when it fills
 * none. The same on screen, on paper, when copied and when counted.
 */
export function slotNames(template: Pick<Template, 'parts'>, uses: readonly Use[], items: readonly Item[]): Map<string, string> {
  const names = new Map(items.map((item) => [item.id, item.title]));
  const filled = new Set<string>();
  for (const step of allSteps(template)) {
    if (step.kind !== 'request') continue;
    const here = uses.filter((use) => use.requestId === step.id && use.deletedAt === '' && names.has(use.itemId)).sort(inSlotOrder);
    here.forEach((use, at) => {
      if (!filled.has(use.itemId)) names.set(use.itemId, slotName(step, at + 1));
      filled.add(use.itemId);
    });
  }
  return names;
}
