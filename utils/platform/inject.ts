import { browser } from 'wxt/browser';
import { UserError } from '../core/errors';

/**
 * Runs one of our unlisted scripts in a tab under activeTab and answers what its `main()` returned.
 * @throws UserError `restrictedPage` when the browser keeps us out, `pageGone` when the page went away meanwhile
 */
export async function readInTab(tabId: number, script: 'clipper' | 'card-reader' | 'picture-reader'): Promise<unknown> {
  let results: { result?: unknown }[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js` as `/clipper.js`] });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/cannot access|missing host permission|cannot be scripted|error page|extensions gallery|chrome:\/\//i.test(said)) throw new UserError('restrictedPage', {}, { cause: error });
    if (/no tab with id|frame .*removed|tab was closed|invalid tab|context|navigat|destroyed/i.test(said)) throw new UserError('pageGone', {}, { cause: error });
    // Firefox, of a tab that closes meanwhile, says no more than "An unexpected error occurred".
    if (!(await browser.tabs.get(tabId).catch(() => null))) throw new UserError('pageGone', {}, { cause: error });
    throw error;
  }
  const result = results[0]?.result;
  if (result === null || result === undefined) throw new UserError('pageGone');
  return result;
}
