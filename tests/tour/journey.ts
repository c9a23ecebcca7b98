import { collect } from './steps/collect.ts';
import { choose } from './steps/choose.ts';
import type { TourStep } from './stage.ts';

/** The steps of the journey in order; each begins where the one before it left. */
export const journey: readonly TourStep[] = [...choose, ...collect];
