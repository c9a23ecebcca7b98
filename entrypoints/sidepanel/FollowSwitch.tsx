import { useEffect, useState } from 'preact/hooks';
import { askForSites, giveSitesBack, haveSites } from '@/utils/platform/site-access';
import { m } from '@/utils/words/paraglide/messages';
import styles from './Panel.module.css';

export interface FollowSwitchProps {
  onChange: () => void;
}

/** "Follow the page I am on": asks for access to sites in its own gesture, and gives it back. */
export function FollowSwitch({ onChange }: FollowSwitchProps) {
  const [on, setOn] = useState(false);
  useEffect(() => void haveSites().then(setOn), []);
  const toggle = () => {
    // No await before the request: the browser allows it inside the gesture only.
    const done = on ? giveSitesBack() : askForSites();
    void Promise.resolve(done).then(async () => {
      setOn(await haveSites());
      onChange();
    });
  };
  return (
    <label class={styles.follow}>
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onClick={(event) => { event.preventDefault(); toggle(); }} />
      <span class="grow">{m.panel_follow()}</span>
      <span class="small muted">{on ? m.panel_followOn() : m.panel_followOff()}</span>
    </label>
  );
}
