import { ClipCard } from '@/components/capture/ClipCard';
import { ClipNews } from '@/components/capture/ClipNews';
import capture from '@/components/capture/capture.module.css';
import { JotBox } from '@/components/capture/JotBox';
import { PageQuotes } from '@/components/capture/PageQuotes';
import { PlacePicker } from '@/components/capture/PlacePicker';
import { TimerStrip } from '@/components/capture/TimerStrip';
import { useCapture } from '@/components/capture/use-capture';
import { ErrorNote } from '@/components/ErrorNote';
import { useBringBack, useOutdated } from '@/components/hooks/use-bring-back';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { TakeIn } from '@/components/TakeIn';
import { UndoToast } from '@/components/UndoToast';
import { openPortfolio } from '@/utils/platform/open';
import { m } from '@/utils/words/paraglide/messages';
import { FollowSwitch } from './FollowSwitch';
import { PageGave } from './PageGave';
import styles from './Panel.module.css';
import { PromptList } from './PromptList';

/** The popup's three at the top, fixed; under them the prompts; at the bottom what this page gave. It takes no focus by itself. */
export function Panel() {
  const { ready, views, view, place, page, clipShortcut, choose } = useCapture({ follow: true, shown: true });
  const failed = useBringBack();
  const outdated = useOutdated();
  const open = (...route: string[]) => void openPortfolio(routeTo(...route));
  return (
    <main class={styles.panel}>
      <h1 class="sr">{m.popup_title()}</h1>
      <header class={capture.top}>
        {ready && <PlacePicker views={views} place={place} onPick={(next) => void choose(next)} onAdd={() => open('credentials', 'catalogue')} />}
        <span class="grow" />
        <button type="button" class="btn quiet iconbtn" aria-label={m.popup_openPortfolio()} onClick={() => open('home')}><Icon name="book" /></button>
      </header>
      {outdated && <div class="alert" role="alert"><Icon name="warn" /><p>{outdated === 'blocked' ? m.error_databaseBlocked() : m.common_outdated()} <button type="button" class="link" onClick={() => location.reload()}>{m.common_reload()}</button></p></div>}
      {failed !== null && <ErrorNote error={failed} />}
      <TimerStrip credentialId={place.credentialId} />
      <ClipNews all />
      <ClipCard view={page} place={place} shortcut={clipShortcut} onOpen={(id) => open('evidence', id)} />
      <JotBox focus={false} />
      <div class={styles.scroll}>
        {view ? <PromptList view={view} stepId={place.stepId} onPick={(stepId) => void choose({ credentialId: place.credentialId, stepId })} onWrite={(stepId) => open('credentials', view.credential.id, 'write', stepId)} />
          : <p class="muted small">{m.popup_inboxWaits()} <button type="button" class="link" onClick={() => open('credentials', 'catalogue')}>{m.popup_choose()}</button></p>}
      </div>
      {page.before && <PageQuotes page={page.page} />}
      <TakeIn {...place} drops />
      <PageGave page={page.page} view={view} onOpen={(id) => open('evidence', id)} />
      <FollowSwitch onChange={page.reread} />
      <UndoToast />
    </main>
  );
}
