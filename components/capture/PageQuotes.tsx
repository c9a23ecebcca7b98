import { itemsByTabUrl, quotesOfItems } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import { showInTab } from '../hooks/show-quote';
import { useLive, valueOr } from '../hooks/use-live';
import type { PageInView } from '../hooks/use-page-card';
import { Icon } from '../Icon';
import { ShowQuote } from '../ShowQuote';
import styles from './capture.module.css';

export interface PageQuotesProps {
  page: PageInView;
}

/** The passages that the page in view gave, each to be found on it again. */
export function PageQuotes({ page }: PageQuotesProps) {
  const tabUrl = page.state === 'read' ? page.tabUrl : '';
  const quotes = valueOr(useLive(async () => (tabUrl ? quotesOfItems((await itemsByTabUrl(tabUrl)).map(({ id }) => id)) : []), [tabUrl]), []);
  if (page.state !== 'read' || quotes.length === 0) return null;
  const { id: tabId } = page.tab;
  return (
    <details class={styles.quotes}>
      <summary><Icon name="quote" />{m.quotes_ofPage({ n: quotes.length })}<span class="grow" /><Icon name="down" /></summary>
      <ol>
        {quotes.map((quote, at) => (
          <li key={quote.id}>
            <blockquote dir="auto">{quote.exact}</blockquote>
            <div class="row wrap"><ShowQuote n={at + 1} show={() => showInTab(quote.id, tabId)} /></div>
          </li>
        ))}
      </ol>
    </details>
  );
}
