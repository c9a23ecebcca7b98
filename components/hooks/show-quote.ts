import { UserError } from '@/utils/core/errors';
import { askToShow } from '@/utils/messaging/ask';
import { bringForward, openAt, tabOf } from '@/utils/platform/tabs';

/** What became of showing a quote: marked on the page, not there any more, or the page was opened for the browser to find it. */
export type Shown = 'found' | 'gone' | 'opened';

/** Shows a quote on the page of a tab that the person has given. @throws UserError `restrictedPage`, `pageGone`, `noAnswer` */
export const showInTab = async (quoteId: string, tabId: number): Promise<Shown> => ((await askToShow({ tabId, quoteId })) ? 'found' : 'gone');

/** Shows a quote on its page: in the tab where it is open and we may look, else by the link that leads to its words. */
export async function showOrOpen(quoteId: string, page: string, link: string): Promise<Shown> {
  const tabId = await tabOf(page);
  if (tabId !== null) {
    try {
      const shown = await showInTab(quoteId, tabId);
      if (shown === 'found') await bringForward(tabId);
      return shown;
    } catch (error) {
      // No grant there, or it has just closed: the link needs neither.
      if (!(error instanceof UserError) || error.code === 'notFound') throw error;
    }
  }
  await openAt(link, tabId);
  return 'opened';
}
