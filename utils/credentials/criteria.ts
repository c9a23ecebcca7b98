import type { Criterion, Template } from '../core/rows/template';
import { partOf } from './steps';

const NEAR: readonly Criterion['on']['kind'][] = ['prompt', 'request', 'part', 'template'];

/** The criteria that judge a step: its own first, then its part's, then those of the whole. */
export function criteriaOf({ parts, criteria }: Pick<Template, 'parts' | 'criteria'>, stepId: string): Criterion[] {
  const part = partOf({ parts }, stepId);
  return criteria
    .filter(({ on }) => on.kind === 'template' || on.id === stepId || (on.kind === 'part' && on.id === part?.id))
    .sort((a, b) => NEAR.indexOf(a.on.kind) - NEAR.indexOf(b.on.kind));
}
