import { useState } from 'preact/hooks';
import { normaliseTabUrl, webAddress } from '@/utils/clip/page-address';
import { newestByTabUrl } from '@/utils/db/items';
import { askToClip } from '@/utils/messaging/ask';
import type { ClipDone } from '@/utils/messaging/protocol';
import type { TabInView } from '@/utils/platform/tabs';
import { formatDay, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useLive, valueOr } from '../hooks/use-live';
import { useTry } from '../hooks/use-try';
import { Icon } from '../Icon';
import { AllowOnce } from './AllowOnce';
import styles from './capture.module.css';
import { OwnPractice } from './OwnPractice';
import type { Place } from './PlacePicker';

export interface SaveAddressProps {
  tab: TabInView;
  /** Why it cannot be read: `pdf` = in Firefox's viewer; `viewer` = perhaps so. */
  reason: string;
  place: Place;
  onOpen: (itemId: string) => void;
}

/** A page that cannot be read still has an address; a PDF in Firefox has its file besides. */
export function SaveAddress({ tab, reason, place, onOpen }: SaveAddressProps) {
  const [done, setDone] = useState<ClipDone | null>(null);
  const { failed, run } = useTry();
  const before = valueOr(useLive(() => newestByTabUrl(normaliseTabUrl(tab.url)), [tab.url]), undefined);
  if (!webAddress(tab.url)) return null;
  const isPdf = reason === 'pdf';
  const save = () => run(async () => setDone(await askToClip({ tabId: tab.id, tabUrl: '', mode: isPdf ? 'pdf' : 'link', title: '', note: '', ...place, role: 'source' })));
  const link = done ? null : <button type="button" class="btn" onClick={() => void save()}>{m.popup_saveLink()}</button>;
  return (
    <>
      {failed !== null && <ErrorNote error={failed} />}
      {before && !done && (
        <p class={styles.said}><Icon name="clock" /><span class="grow">{m.popup_clippedOn({ day: formatDay((before.clippedAt ?? before.capturedAt).slice(0, 10)) })}</span><button type="button" class="link" onClick={() => onOpen(before.id)}>{m.popup_openClip()}</button></p>
      )}
      {done && <div class={`${styles.said} ${styles.done}`} role="status"><Icon name="check" /><span>{m.common_saved({ time: formatTime(done.savedAt) })}</span></div>}
      {done && <OwnPractice itemId={done.itemId} />}
      {import.meta.env.FIREFOX && (isPdf || reason === 'viewer') ? <AllowOnce tab={tab} isPdf={isPdf} place={place}>{link}</AllowOnce> : link && <div class={styles.choices}>{link}</div>}
    </>
  );
}
