import { clearDraft } from '@/utils/db/drafts';
import type { TextKeeper } from './text-keeper';

/** The text has become a row's value, or was given up: its draft is done with. What was typed meanwhile stays in the field. */
export async function emptyDraft(keeper: TextKeeper, saved = keeper.state.text): Promise<void> {
  await keeper.settled();
  await clearDraft(keeper.key);
  keeper.emptied(saved);
}
