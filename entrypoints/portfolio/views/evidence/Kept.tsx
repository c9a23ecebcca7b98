import { useMemo, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useBlobText } from '@/components/hooks/use-blob-text';
import { usePictures } from '@/components/hooks/use-pictures';
import { ReaderCopy } from '@/components/ReaderCopy';
import { picturesOfCopy, versionsOf } from '@/utils/clip/page-versions';
import type { Item, Quote, Rendition } from '@/utils/core/rows/evidence';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { Artifact } from './Artifact';
import styles from './detail.module.css';
import { Versions } from './Versions';

export interface KeptProps {
  item: Item;
  renditions: readonly Rendition[];
  quotes: readonly Quote[];
  lang: string;
}

/** What was kept of it: the file itself, or the page as a reader copy. */
export function Kept({ item, renditions, quotes, lang }: KeptProps) {
  const original = renditions.find((one) => one.form === 'original');
  const [chosen, setChosen] = useState('');
  const versions = useMemo(() => versionsOf(renditions), [renditions]);
  const { reader, text } = versions.find(({ at }) => at === chosen) ?? versions[0] ?? {};
  const pictures = useMemo(() => (reader ? picturesOfCopy(reader, renditions) : []), [reader, renditions]);
  if (original) return <Artifact item={item} original={original} />;
  const copy = reader ?? text;
  if (copy) {
    return (
      <>
        {versions.length > 1 && <Versions versions={versions} chosen={copy.createdAt} onChoose={setChosen} />}
        <Copy blobId={copy.blobId} isMarkup={copy === reader} kept={pictures} quotes={quotes} lang={lang} />
      </>
    );
  }
  // A picture or a moment is told by what it is.
  if (item.kind === 'image' || item.kind === 'video' || item.kind === 'screenshot' || item.kind === 'pdf' || item.kind === 'note') return null;
  const says = item.kind === 'linked' || item.kind === 'link' ? m.evidence_linkOnly() : m.evidence_noCopy();
  return <p class="muted">{says}</p>;
}

interface CopyProps {
  blobId: string;
  isMarkup: boolean;
  /** Its pictures. */
  kept: readonly Rendition[];
  quotes: readonly Quote[];
  lang: string;
}

function Copy({ blobId, isMarkup, kept, quotes, lang }: CopyProps) {
  const words = useBlobText(blobId);
  const pictures = usePictures(kept);
  const passages = useMemo(() => quotes.map((quote) => quote.exact), [quotes]);
  return (
    <section aria-labelledby="copy-head">
      <h2 id="copy-head">{m.evidence_readerCopy()}</h2>
      {kept.length > 0 && <p class="muted small">{m.evidence_picturesKept({ n: kept.length, size: formatBytes(kept.reduce((sum, one) => sum + one.bytes, 0)) })}</p>}
      {words.state === 'loading' && <p class="muted" role="status">{m.common_loading()}</p>}
      {words.state === 'error' && <ErrorNote error={words.error} />}
      {words.state === 'ready' && isMarkup && <ReaderCopy html={words.value} lang={lang} passages={passages} pictures={pictures} />}
      {words.state === 'ready' && !isMarkup && <div class={`read ${styles.plain}`} dir="auto" {...(lang ? { lang } : {})}>{words.value}</div>}
    </section>
  );
}
