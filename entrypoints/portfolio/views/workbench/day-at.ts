import { ownZone } from '@/components/hooks/use-timer';
import { dayOf } from '@/utils/time/calendar';
import { dayWords } from '../mine/card-words';

/** The day of an instant where the teacher is, in words. */
export const dayAt = (at: string): string => dayWords(dayOf(at, ownZone()));
