import { KeptField } from '@/components/KeptField';
import { ShowQuote } from '@/components/ShowQuote';
import { showOrOpen } from '@/components/hooks/show-quote';
import { offerUndo } from '@/components/undo';
import { useTry } from '@/components/hooks/use-try';
import { ErrorNote } from '@/components/ErrorNote';
import { webAddress } from '@/utils/clip/page-address';
import type { Quote } from '@/utils/core/rows/evidence';
import { binQuote, restoreQuote } from '@/utils/db/items';
import { rowKey } from '@/utils/db/row-text';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';

export interface QuotesProps {
  quotes: readonly Quote[];
  /** Address of the page; '' = none. */
  page: string;
}

/** The link that opens the page at the passage, if it still leads to that page. */
function passageLink({ fragment }: Quote, page: string): string {
  const whole = fragment.startsWith('#') ? `${page}${fragment}` : fragment;
  return page === '' ? '' : (webAddress(whole)?.href ?? '');
}

/** The passages that were selected, each with a note of one's own. */
export function Quotes({ quotes, page }: QuotesProps) {
  const { failed, run } = useTry();
  const remove = (quote: Quote) => run(async () => {
    await binQuote(quote.id);
    offerUndo({ said: m.evidence_quoteRemoved(), undo: () => restoreQuote(quote.id) });
  });
  return (
    <section aria-labelledby="quotes-head">
      <h2 id="quotes-head">{m.evidence_quotes()}</h2>
      {failed !== null && <ErrorNote error={failed} />}
      <ol class={styles.quotes}>
        {quotes.map((quote, at) => (
          <li key={quote.id}>
            <blockquote dir="auto"><mark>{quote.exact}</mark></blockquote>
            <KeptField textKey={rowKey('quotes', quote.id, 'note')} label={m.evidence_quoteNote({ n: at + 1 })} placeholder={m.evidence_quoteNoteHint()} hideLabel />
            <div class="row wrap">
              {passageLink(quote, page) && <ShowQuote n={at + 1} show={() => showOrOpen(quote.id, page, passageLink(quote, page))} />}
              <button type="button" class="btn quiet tiny" aria-label={m.evidence_quoteRemove({ n: at + 1 })} onClick={() => void remove(quote)}>{m.common_remove()}</button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
