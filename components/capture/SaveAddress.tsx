import { useState } from 'preact/hooks';
import { webAddress } from '@/utils/clip/page-address';
import { askToClip } from '@/utils/messaging/ask';
import type { ClipDone } from '@/utils/messaging/protocol';
import type { TabInView } from '@/utils/platform/tabs';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useTry } from '../hooks/use-try';
import { Icon } from '../Icon';
import styles from './capture.module.css';
import type { Place } from './PlacePicker';

export interface SaveAddressProps {
  tab: TabInView;
  isPdf: boolean;
  place: Place;
}

/** A page that cannot be read still has an address. */
export function SaveAddress({ tab, isPdf, place }: SaveAddressProps) {
  const [done, setDone] = useState<ClipDone | null>(null);
  const { failed, run } = useTry();
  if (!webAddress(tab.url)) return null;
  const save = () => run(async () => setDone(await askToClip({ tabId: tab.id, mode: isPdf ? 'pdf' : 'link', title: '', note: '', ...place, role: 'source' })));
  return (
    <>
      {failed !== null && <ErrorNote error={failed} />}
      {done ? <div class={`${styles.said} ${styles.done}`} role="status"><Icon name="check" /><span>{m.common_saved({ time: formatTime(done.savedAt) })}</span></div>
        : <div class={styles.choices}><button type="button" class="btn" onClick={() => void save()}>{m.popup_saveLink()}</button></div>}
    </>
  );
}
