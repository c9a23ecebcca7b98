import { ASKED } from '@/utils/clip/quote/asked-quote';
import { MARK_NAME, MARKED_MS } from '@/utils/clip/quote/show-quote';
import { UserError } from '@/utils/core/errors';
import { toResult } from '@/utils/core/result';
import { getQuote } from '@/utils/db/items';
import { onMessage, type ShowRequest } from '@/utils/messaging/protocol';
import { readInTab, styleTab, tellTab } from '@/utils/platform/inject';

/** Yellow that is read on light and on dark pages, with the ink on it. */
const STYLE = `::highlight(${MARK_NAME}) { background-color: #ffe08a; color: #1d1b16; }`;

async function showInTab({ tabId, quoteId }: ShowRequest): Promise<{ found: boolean }> {
  const quote = await getQuote(quoteId);
  if (!quote) throw new UserError('notFound');
  const { exact, prefix, suffix, start, end, alike } = quote;
  await tellTab(tabId, ASKED, { exact, prefix, suffix, start, end, ...(alike ? { alike } : {}) });
  const unstyle = await styleTab(tabId, STYLE);
  const said = (await readInTab(tabId, 'quote-finder')) as { found?: unknown };
  const found = said.found === true;
  if (found) setTimeout(() => void unstyle(), MARKED_MS + 500);
  else await unstyle();
  return { found };
}

export function registerQuotes(): void {
  onMessage('showQuote', ({ data }) => toResult(() => showInTab(data)));
}
