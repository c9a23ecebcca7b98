import { useState } from 'preact/hooks';
import { ClipCard } from '@/components/capture/ClipCard';
import { ClipNews } from '@/components/capture/ClipNews';
import styles from '@/components/capture/capture.module.css';
import { DayFoot } from '@/components/capture/DayFoot';
import { PageQuotes } from '@/components/capture/PageQuotes';
import { PlacePicker } from '@/components/capture/PlacePicker';
import { TimerStrip } from '@/components/capture/TimerStrip';
import { useCapture } from '@/components/capture/use-capture';
import { useCredential } from '@/components/hooks/use-credentials';
import { useBringBack } from '@/components/hooks/use-bring-back';
import { useLate } from '@/components/hooks/use-known';
import { valueOr } from '@/components/hooks/use-live';
import { routeTo } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import { UndoToast } from '@/components/UndoToast';
import { openPanel, openPortfolio } from '@/utils/platform/open';
import { m } from '@/utils/words/paraglide/messages';
import { useWindowId } from './use-window-id';

const leaveTo = (...route: string[]) => void openPortfolio(routeTo(...route)).then(() => window.close());

/** Head, timer and page card. The card waits until what stands above it is known, so that nothing moves under the hand. */
export function Top() {
  const [timerKnown, setTimerKnown] = useState(false);
  const [newsKnown, setNewsKnown] = useState(false);
  const late = useLate();
  const { ready, views, view, place, page, clipShortcut, choose } = useCapture({ follow: false, shown: late || (timerKnown && newsKnown) });
  const windowId = useWindowId();
  useBringBack();
  const toView = () => (view ? leaveTo('credentials', view.credential.id, 'write', ...(place.stepId ? [place.stepId] : [])) : leaveTo('home'));
  return (
    <>
      <header class={styles.top}>
        {ready && <PlacePicker views={views} place={place} onPick={(next) => void choose(next)} onAdd={() => leaveTo('credentials', 'catalogue')} />}
        <span class="grow" />
        <button type="button" class="btn quiet iconbtn" aria-label={m.popup_openPanel()} onClick={() => { if (windowId !== null) void openPanel(windowId).then(() => window.close()); }}><Icon name="panel" /></button>
        <button type="button" class="btn quiet iconbtn" aria-label={m.popup_openPortfolio()} onClick={toView}><Icon name="book" /></button>
      </header>
      <TimerStrip credentialId={place.credentialId} onKnown={() => setTimerKnown(true)} />
      <ClipNews all={false} onKnown={() => setNewsKnown(true)} />
      <ClipCard view={page} place={place} shortcut={clipShortcut} onOpen={(id) => leaveTo('evidence', id)} onLeave={() => window.close()} />
      {page.before && <PageQuotes page={page.page} />}
      <UndoToast />
    </>
  );
}

/** The line at the bottom. */
export function Foot() {
  const { settings } = useSettings();
  const view = valueOr(useCredential(settings.credentialId), undefined);
  return <DayFoot view={view} onMissing={() => leaveTo('credentials', view?.credential.id ?? '', 'write')} onChoose={() => leaveTo('credentials', 'catalogue')} />;
}
