import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { JotBox } from '@/components/capture/JotBox';
import { routeTo } from '@/components/hooks/use-route';
import { m } from '@/utils/words/paraglide/messages';
import styles from './home.module.css';

/** Before there is a credential: the ways to begin. */
export function FirstDay() {
  const [jotting, setJotting] = useState(false);
  return (
    <section class={styles.first}>
      <h2>{m.home_startHere()}. {m.home_which()}</h2>
      <ul class={styles.plain}>
        <Way title={m.home_pick()} why={m.home_pickWhy()}><a class="btn primary" href={routeTo('credentials', 'catalogue')}>{m.home_pick()}</a></Way>
        <Way title={m.home_own()} why={m.home_ownWhy()}><a class="btn" href={routeTo('credentials', 'new')}>{m.home_own()}</a></Way>
        <Way title={m.home_without()} why={m.home_withoutWhy()}>
          <button type="button" class="btn" aria-expanded={jotting} onClick={() => setJotting(!jotting)}>{m.home_withoutDo()}</button>
        </Way>
        {jotting && (
          <li class={styles.jotHere}>
            <p class="muted">{m.home_withoutHow()}</p>
            <JotBox focus />
          </li>
        )}
        <Way title={m.home_otherComputer()} why={m.home_otherComputerWhy()}><a class="btn" href={routeTo('settings', 'copy')}>{m.home_bringOver()}</a></Way>
      </ul>
      <p class="small muted">{m.home_lives()}</p>
    </section>
  );
}

function Way({ title, why, children }: { title: string; why: string; children: ComponentChildren }) {
  return (
    <li>
      <div><h3>{title}</h3><p class="muted">{why}</p></div>
      {children}
    </li>
  );
}
