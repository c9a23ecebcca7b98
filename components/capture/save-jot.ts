import { cleanLine } from '@/utils/clip/clean-text';
import { addJot, binJot } from '@/utils/db/jots';
import { draftStore } from '@/utils/db/drafts';
import { readSettings } from '@/utils/platform/settings';
import { tabInView } from '@/utils/platform/tabs';
import type { TextKeeper } from '../hooks/text-keeper';

/** Makes the typed text a jot of the credential and prompt chosen, or of the inbox; the draft empties in the same transaction. */
export async function saveJot(keeper: TextKeeper, tags: string[]): Promise<{ at: string; undo: () => Promise<void> }> {
  await keeper.settled();
  const body = keeper.state.text;
  const [{ credentialId, stepId }, inView] = await Promise.all([readSettings(), tabInView()]);
  // A page of our own is no place that the jot is about.
  const tab = inView && /^https?:/.test(inView.url) ? inView : null;
  const jot = await addJot(
    { body: body.trim(), credentialId, promptId: stepId, itemId: '', timeEntryId: '', pageUrl: tab?.url ?? '', pageTitle: cleanLine(tab?.title ?? ''), tags },
    keeper.key,
  );
  keeper.emptied(body);
  return {
    at: jot.createdAt,
    async undo() {
      await binJot(jot.id);
      // The text goes back under the caret, through the store, so that an open panel shows it too.
      const store = draftStore(keeper.key);
      const { rev, text } = await store.read();
      if (text === '') await store.keep(body, rev);
    },
  };
}
