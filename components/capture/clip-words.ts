import type { ClipDone } from '@/utils/messaging/protocol';
import { formatDay, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { sayChanges } from '../change-words';

/** What became of a clip, in words. */
export function sayClipped({ savedAt, end }: ClipDone): string {
  const time = formatTime(savedAt);
  switch (end?.did) {
    case 'quoted': return m.quotes_added({ time });
    case 'quotedBefore': return m.quotes_known();
    case 'versioned': return m.quotes_versionSaved({ time, changes: sayChanges(end.changes) });
    case 'unchanged': return m.quotes_unchanged({ day: formatDay(end.since.slice(0, 10)) });
    default: return m.common_saved({ time });
  }
}

/** Whether it wrote anything that can be taken back. */
export const canUndo = ({ end }: ClipDone): boolean => end?.did !== 'quotedBefore' && end?.did !== 'unchanged';
