import { expect, test } from 'vitest';
import { formatDuration } from '@/utils/words/format';

test.each([
  ['PT1H30M', 'en', '1 hr 30 min'], ['PT45M', 'es', '45 min'], ['P2W', 'en', '2 weeks'], ['P1DT2H', 'es', '1 día 2 h'], ['about an hour', 'en', 'about an hour'], ['P', 'en', 'P'],
  ['PT99999999M', 'en', 'PT99999999M'],
] as const)('%s in %s', (duration, locale, said) => expect(formatDuration(duration, locale)).toBe(said));
