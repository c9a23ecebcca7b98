import { useBlobUrl } from '@/components/hooks/use-blob-url';
import { Icon } from '@/components/Icon';
import { iconOf } from '@/components/ItemThumb';
import type { Item, Rendition } from '@/utils/core/rows/evidence';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { nameOf } from './item-words';
import { mayOpen } from './may-open';

export interface ArtifactProps {
  item: Item;
  original: Rendition;
}

/** The file itself: seen or heard where that is safe, and always to download. */
export function Artifact({ item, original }: ArtifactProps) {
  const [kind] = original.mime.split('/', 1);
  const address = useBlobUrl(original.blobId, original.mime || 'application/octet-stream');
  const fileName = item.fileName || nameOf(item);
  return (
    <section aria-labelledby="file-head" class={styles.artifact}>
      <h2 id="file-head">{m.evidence_file()}</h2>
      {address !== '' && kind === 'image' && <img src={address} alt={m.evidence_pictureOf({ title: nameOf(item) })} />}
      {/* oxlint-disable jsx-a11y/media-has-caption -- a teacher's own recording has no captions to show */}
      {address !== '' && kind === 'video' && <video src={address} controls preload="metadata" aria-label={nameOf(item)} />}
      {address !== '' && kind === 'audio' && <audio src={address} controls preload="metadata" aria-label={nameOf(item)} />}
      {/* oxlint-enable jsx-a11y/media-has-caption */}
      <div class="row wrap">
        <Icon name={iconOf(item)} /><bdi class={styles.fileName}>{fileName}</bdi><span class="muted">{formatBytes(original.bytes)}</span>
        <span class="grow" />
        {address !== '' && mayOpen(original.mime) && <a class="btn" href={address} target="_blank" rel="noopener noreferrer"><Icon name="out" />{m.evidence_openFile()}</a>}
        {address !== '' && <a class="btn" href={address} download={fileName}><Icon name="save" />{m.evidence_download()}</a>}
      </div>
    </section>
  );
}
