import type { ArtifactRequest } from '../core/rows/template';
import type { CheckView } from './rules/types';

export interface Filled {
  have: number;
  /** At least so many make it filled; 0 where nothing is asked for. */
  wanted: number;
  enough: boolean;
  /** The requests of which any one is enough, in order; only itself where it stands alone. */
  group: readonly ArtifactRequest[];
  /** Nothing here, and another of its group is filled. */
  elsewhere: boolean;
}

/** How far a request is filled. Of a group, one filled request is enough, unless each of them is optional. */
export function filledOf(view: CheckView, request: ArtifactRequest): Filled {
  const have = view.usesOf(request.id).length;
  const group = request.anyOf === '' ? [request] : view.steps.filter((s) => s.kind === 'request' && s.anyOf === request.anyOf) as ArtifactRequest[];
  const asked = group.some((r) => r.min > 0);
  const wantedOf = (r: ArtifactRequest): number => (asked ? Math.max(1, r.min) : 0);
  const others = group.some((r) => r.id !== request.id && view.usesOf(r.id).length >= Math.max(1, r.min));
  const wanted = group.length > 1 ? wantedOf(request) : request.min;
  const self = have >= wanted;
  return { have, wanted, enough: self || others, group, elsewhere: others && have === 0 };
}
