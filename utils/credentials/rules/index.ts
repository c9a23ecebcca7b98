import { criterionWithoutEvidence } from './criterion-without-evidence';
import { evidenceWithoutCriterion } from './evidence-without-criterion';
import { overfilledRequest } from './overfilled-request';
import { requestWithoutFile } from './request-without-file';
import type { Rule } from './types';
import { unansweredPrompt } from './unanswered-prompt';
import { unfilledRequest } from './unfilled-request';
import { wordsOutsideLimits } from './words-outside-limits';

/** Everything that is checked. Findings of one place stand in this order. */
export const rules = [
  unansweredPrompt,
  wordsOutsideLimits,
  unfilledRequest,
  overfilledRequest,
  requestWithoutFile,
  criterionWithoutEvidence,
  evidenceWithoutCriterion,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
