import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayWanted } from '@/utils/messaging/ask';
import { askForSite } from '@/utils/platform/site-access';
import type { TabInView } from '@/utils/platform/tabs';
import { forgetWanted, keepWanted } from '@/utils/platform/wanted-file';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useTry } from '../hooks/use-try';
import styles from './capture.module.css';
import type { Place } from './PlacePicker';

export interface AllowOnceProps {
  tab: TabInView;
  /** It is a PDF; else it may be one. */
  isPdf: boolean;
  place: Place;
  /** What else can be done, beside it. */
  children: ComponentChildren;
}

/** "Allow this site once": the file of a PDF that Firefox shows. The popup may close at Firefox's question; the background goes on by itself. */
export function AllowOnce({ tab, isPdf, place, children }: AllowOnceProps) {
  const [asking, setAsking] = useState(false);
  const { failed, run } = useTry();
  const allow = () => {
    setAsking(true);
    // No await before the request: the browser allows it inside the gesture only.
    const kept = keepWanted({ state: 'asked', at: Date.now(), tabId: tab.id, url: tab.url, title: tab.title, ...place });
    const answer = askForSite(tab.url);
    void run(async () => {
      await kept;
      const given = await answer;
      setAsking(false);
      // Where access to all sites was given before, the browser neither asks nor tells.
      await (given ? sayWanted() : forgetWanted());
    });
  };
  return (
    <>
      {failed !== null && <ErrorNote error={failed} />}
      <div class={styles.choices}>
        <button type="button" class={isPdf ? 'btn primary' : 'btn'} disabled={asking} onClick={allow}>{m.kinds_allowOnce()}</button>
        {children}
      </div>
      <p class="small muted" role="status">{asking ? m.kinds_allowWaiting() : isPdf ? m.kinds_allowOnceHint() : m.kinds_allowOncePage()}</p>
    </>
  );
}
