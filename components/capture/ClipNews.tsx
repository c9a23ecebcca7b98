import { useEffect, useState } from 'preact/hooks';
import { UserError } from '@/utils/core/errors';
import { binItem, binRendition } from '@/utils/db/items';
import { cancelClip, tellNews } from '@/utils/platform/clip-news';
import { formatTime } from '@/utils/words/format';
import { isUserErrorCode } from '@/utils/words/error-words';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useClipNews } from '../hooks/use-clip-news';
import { useKnown } from '../hooks/use-known';
import { Icon } from '../Icon';
import { Progress } from '../Progress';
import styles from './capture.module.css';
import { OwnPractice } from './OwnPractice';

export interface ClipNewsProps {
  /** The panel stays open and says of each clip that it is in; a popup that opens later only what went wrong or was still at work. */
  all: boolean;
  onKnown?: () => void;
}

/** What a clip from a menu, a shortcut or a closed popup came to. */
export function ClipNews({ all, onKnown }: ClipNewsProps) {
  const news = useClipNews();
  useKnown(news !== undefined, onKnown);
  // A line that was there stays: what stands under it does not move under the hand when the work ends.
  const [wasThere, setWasThere] = useState(false);
  const isThere = news ? news.state !== 'saved' : false;
  useEffect(() => { if (isThere) setWasThere(true); }, [isThere]);
  if (!news || (news.state === 'saved' && !all && !wasThere)) return null;
  const section = `${styles.page} ${styles.news}`;
  const close = <button type="button" class="btn quiet iconbtn" aria-label={m.common_close()} onClick={() => void tellNews(null)}><Icon name="close" /></button>;
  if (news.state === 'begun') return <section class={section} aria-label={m.kinds_capturing()}><Progress label={m.kinds_capturing()} value={null} onCancel={() => void cancelClip()} /></section>;
  if (news.state === 'working') return <section class={section} aria-label={m.kinds_capturing()}><Progress label={news.of > 0 ? m.kinds_capturingOf({ n: news.done, of: news.of }) : m.kinds_drawOnPage()} value={news.of > 0 ? news.done / news.of : null} onCancel={() => void cancelClip()} /></section>;
  if (news.state === 'fetching') return <section class={section} aria-label={m.kinds_fetching()}><Progress label={m.kinds_fetching()} value={news.of > 0 ? news.done / news.of : null} onCancel={() => void cancelClip()} /></section>;
  if (news.state === 'failed') {
    const error = isUserErrorCode(news.code) ? new UserError(news.code, news.values) : new Error(news.code);
    return <section class={section} aria-label={m.kinds_lastClip()}><div class="row"><div class="grow"><ErrorNote error={error} /></div>{close}</div></section>;
  }
  const undo = async () => {
    await (news.renditionId ? binRendition(news.renditionId) : binItem(news.itemId));
    await tellNews(null);
  };
  return (
    <section class={section} aria-label={m.kinds_lastClip()}>
      <div class={`${styles.said} ${styles.done}`} role="status">
        <Icon name="check" /><span class="grow ell" dir="auto">{m.kinds_savedAt({ title: news.title, time: formatTime(news.at) })}</span>
        <button type="button" class="link" onClick={() => void undo()}>{m.common_undo()}</button>{close}
      </div>
      {all && !news.renditionId && <OwnPractice itemId={news.itemId} />}
    </section>
  );
}
