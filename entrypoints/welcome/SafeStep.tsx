import { Icon, type IconName } from '@/components/Icon';
import { m } from '@/utils/words/paraglide/messages';
import type { WelcomeStepProps } from './Welcome';
import styles from './welcome.module.css';

/** Step 3: the button within reach, and where the work lives. */
export function SafeStep({ onBack, onLeave }: WelcomeStepProps) {
  const facts: { icon: IconName; name: string; why: string; loss?: boolean }[] = [
    { icon: 'laptop', name: m.welcome_here(), why: m.welcome_hereWhy() },
    { icon: 'warn', name: m.welcome_removing(), why: m.welcome_removingWhy(), loss: true },
    { icon: 'save', name: m.welcome_copy(), why: m.welcome_copyWhy() },
  ];
  return (
    <>
      <div class={styles.two}>
        <div>
          <h1 tabIndex={-1}>{m.welcome_pin()}</h1>
          <p class={styles.lead}>{import.meta.env.FIREFOX ? m.welcome_pinLeadFirefox() : m.welcome_pinLead()}</p>
          <div class={styles.chrome} role="img" aria-label={m.welcome_pinPicture()}>
            <div class={styles.bar}><span class={styles.url} /><span class={styles.puzzle}><Icon name="puzzle" /></span></div>
            <div class={styles.menu}>
              <div><span class={styles.ghost} /></div>
              <div class={styles.here}><Icon name="mark" />Microfolio<span class={styles.pin}><Icon name="pin" /></span></div>
              <div><span class={`${styles.ghost} ${styles.short}`} /></div>
            </div>
          </div>
        </div>
        <div>
          <h2 class={styles.h1}>{m.welcome_lives()}</h2>
          <p class={styles.lead}>{m.welcome_livesLead()}</p>
          <ul class={styles.lives}>
            {facts.map((fact) => (
              <li key={fact.icon}>
                <Icon name={fact.icon} class={fact.loss ? 'bad' : ''} />
                <div>
                  <b>{fact.name}</b>
                  <p>{fact.why}</p>
                  {fact.icon === 'save' && (
                    <div class={styles.row}>
                      <button type="button" class="btn" onClick={() => onLeave('settings', 'copy')}>{m.welcome_saveCopy()}</button>
                      <button type="button" class="btn quiet" onClick={() => onLeave('settings', 'copy')}>{m.welcome_bringOver()}</button>
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <footer class={styles.foot}>
        <button type="button" class="btn quiet" onClick={onBack}>{m.common_back()}</button>
        <span class="grow" />
        <button type="button" class="btn primary big" onClick={() => onLeave('home')}>{m.welcome_open()}</button>
      </footer>
    </>
  );
}
