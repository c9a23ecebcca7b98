import type { Place } from '@/utils/credentials/rules/types';
import { routeTo } from './use-route';

/** Where in the portfolio a finding is mended: `#/credentials/ID/write/STEP`, `#/credentials/ID/align/CRITERION`. */
export const placeRoute = (credentialId: string, { view, stepId, criterionId, itemId }: Place): string =>
  routeTo('credentials', credentialId, view, ...[criterionId ?? itemId ?? stepId].filter((part) => part !== undefined));
