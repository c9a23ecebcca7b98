import { choose } from './steps/choose.ts';
import { collect } from './steps/collect.ts';
import { compose } from './steps/compose.ts';
import { panel } from './steps/panel.ts';
import { welcome } from './steps/welcome.ts';
import type { TourStep } from './stage.ts';

/** The steps of the journey in order; each begins where the one before it left. */
export const journey: readonly TourStep[] = [...welcome, ...choose, ...collect, ...panel, ...compose];
