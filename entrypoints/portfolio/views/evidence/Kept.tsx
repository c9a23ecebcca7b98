import { useMemo } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useBlobText } from '@/components/hooks/use-blob-text';
import { ReaderCopy } from '@/components/ReaderCopy';
import type { Item, Quote, Rendition } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';
import { Artifact } from './Artifact';
import styles from './detail.module.css';

export interface KeptProps {
  item: Item;
  renditions: readonly Rendition[];
  quotes: readonly Quote[];
  lang: string;
}

/** What was kept of it: the file itself, or the page as a reader copy. */
export function Kept({ item, renditions, quotes, lang }: KeptProps) {
  const original = renditions.find((one) => one.form === 'original');
  const reader = renditions.find((one) => one.form === 'reader');
  const text = renditions.find((one) => one.form === 'text');
  if (original) return <Artifact item={item} original={original} />;
  if (reader) return <Copy blobId={reader.blobId} isMarkup quotes={quotes} lang={lang} />;
  if (text) return <Copy blobId={text.blobId} isMarkup={false} quotes={quotes} lang={lang} />;
  const says = item.kind === 'linked' || item.kind === 'link' ? m.evidence_linkOnly() : m.evidence_noCopy();
  return <p class="muted">{says}</p>;
}

function Copy({ blobId, isMarkup, quotes, lang }: { blobId: string; isMarkup: boolean; quotes: readonly Quote[]; lang: string }) {
  const kept = useBlobText(blobId);
  const passages = useMemo(() => quotes.map((quote) => quote.exact), [quotes]);
  return (
    <section aria-labelledby="copy-head">
      <h2 id="copy-head">{m.evidence_readerCopy()}</h2>
      {kept.state === 'loading' && <p class="muted" role="status">{m.common_loading()}</p>}
      {kept.state === 'error' && <ErrorNote error={kept.error} />}
      {kept.state === 'ready' && isMarkup && <ReaderCopy html={kept.value} lang={lang} passages={passages} />}
      {kept.state === 'ready' && !isMarkup && <div class={`read ${styles.plain}`} dir="auto" {...(lang ? { lang } : {})}>{kept.value}</div>}
    </section>
  );
}
