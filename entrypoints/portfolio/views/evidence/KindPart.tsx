import { ErrorNote } from '@/components/ErrorNote';
import { useBlobUrl } from '@/components/hooks/use-blob-url';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { SharingSelect } from '@/components/SharingSelect';
import { clockOf } from '@/utils/clip/moment-link';
import { webAddress } from '@/utils/clip/page-address';
import type { Item, Rendition } from '@/utils/core/rows/evidence';
import { editItem } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { nameOf } from './item-words';

export interface KindPartProps {
  item: Item;
  renditions: readonly Rendition[];
}

function Address({ url, says }: { url: string | undefined; says: string }) {
  const address = webAddress(url ?? '');
  return address && <a class="btn quiet" href={address.href} target="_blank" rel="noopener noreferrer"><Icon name="out" />{says}</a>;
}

/** What is known of a picture, a moment of a video or a link beyond what every item has. */
export function KindPart({ item, renditions }: KindPartProps) {
  const { failed, run } = useTry();
  const screenshots = renditions.filter((one) => one.form === 'screenshot');
  const hasBytes = renditions.some((one) => one.form === 'original');
  return (
    <>
      {item.recordedLater === 1 && <p class="muted">{m.kinds_recordedLater()}</p>}
      {item.kind === 'video' && item.startSeconds !== undefined && (
        <div class="row wrap">
          <p class="row"><Icon name="video" />{item.durationSeconds ? m.kinds_momentOf({ at: clockOf(item.startSeconds), of: clockOf(item.durationSeconds) }) : m.kinds_momentAt({ at: clockOf(item.startSeconds) })}</p>
          <Address url={item.url} says={m.kinds_openMoment({ at: clockOf(item.startSeconds) })} />
        </div>
      )}
      {item.kind === 'video' && item.startSeconds !== undefined && screenshots.length === 0 && <p class="muted">{m.kinds_noFrame()}</p>}
      {item.kind === 'pdf' && (hasBytes ? item.pages !== undefined && <p class="muted">{m.kinds_pages({ n: item.pages })}</p> : <p class="muted">{m.kinds_pdfNotCopied()}</p>)}
      {item.kind === 'image' && (
        <>
          {!hasBytes && <p class="muted">{m.kinds_pictureNotCopied()}</p>}
          {item.alt && <p dir="auto">{m.kinds_alt({ alt: item.alt })}</p>}
          <div class="row wrap">
            {Boolean(item.width && item.height) && <span class="muted">{m.kinds_pixels({ width: item.width ?? 0, height: item.height ?? 0 })}</span>}
            <Address url={item.mediaUrl} says={m.kinds_openPicture()} />
          </div>
        </>
      )}
      {item.pageTitle && (item.kind === 'link' || item.kind === 'image') && (
        <div class="row wrap"><p dir="auto">{m.kinds_foundOn({ title: item.pageTitle })}</p>{item.kind === 'link' && <Address url={item.foundUrl} says={m.kinds_openFoundOn()} />}</div>
      )}
      {item.kind === 'linked' && <SharingSelect value={item.sharing ?? ''} onChange={(sharing) => void run(() => editItem(item.id, { sharing }))} />}
      {failed !== null && <ErrorNote error={failed} />}
      {screenshots.map((one) => <Picture key={one.id} item={item} rendition={one} />)}
    </>
  );
}

function Picture({ item, rendition }: { item: Item; rendition: Rendition }) {
  const address = useBlobUrl(rendition.blobId, rendition.mime);
  const says = item.kind === 'video' ? m.kinds_frame() : m.kinds_screenshot();
  return (
    <figure class={styles.artifact}>
      {address !== '' && <img src={address} alt={`${says}: ${nameOf(item)}`} />}
      <figcaption class="small muted">{says}{rendition.how.endsWith('cut') && <> · {m.kinds_cut()}</>}</figcaption>
    </figure>
  );
}
