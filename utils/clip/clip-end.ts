import type { Item, Source } from '@/utils/core/rows/evidence';
import type { Instant, Patch } from '@/utils/core/rows/row';
import type { Changes } from './page-versions';

/** What a new version wrote over: enough to take it back. */
export interface Replaced {
  at: Instant;
  item: Patch<Item>;
  source: Pick<Source, 'fields' | 'accessedAt' | 'words'> | null;
}

/** What became of a clip: an item of its own, or more of the item that its page is already. */
export type ClipEnd =
  | { did: 'made' }
  | { did: 'quoted'; quoteId: string }
  | { did: 'quotedBefore' }
  | { did: 'versioned'; since: Instant; changes: Changes; replaced: Replaced }
  | { did: 'unchanged'; since: Instant };
