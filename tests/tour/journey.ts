import { choose } from './steps/choose.ts';
import { collect } from './steps/collect.ts';
import { compose } from './steps/compose.ts';
import { evidence } from './steps/evidence.ts';
import { handIn } from './steps/hand-in.ts';
import { library } from './steps/library.ts';
import { moreClips } from './steps/more-clips.ts';
import { panel } from './steps/panel.ts';
import { settings } from './steps/settings.ts';
import { spanish } from './steps/spanish.ts';
import { time } from './steps/time.ts';
import { welcome } from './steps/welcome.ts';
import type { TourStep } from './stage.ts';

/** The steps of the journey in order; each begins where the one before it left. */
export const journey: readonly TourStep[] = [...welcome, ...choose, ...collect, ...moreClips, ...panel, ...time, ...evidence, ...compose, ...handIn, ...library, ...settings, ...spanish];
