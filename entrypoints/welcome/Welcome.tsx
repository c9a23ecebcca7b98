import { useEffect } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useBringBack } from '@/components/hooks/use-bring-back';
import { goTo, routeTo, useRoute } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import { UndoToast } from '@/components/UndoToast';
import { UserError } from '@/utils/core/errors';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseStep } from './ChooseStep';
import { SafeStep } from './SafeStep';
import { TryStep } from './TryStep';
import styles from './welcome.module.css';

/** Three steps of one page; where one is stands in the address, so that the browser's own Back works. */
const STEPS = [
  { name: 'choose', label: () => m.welcome_choose(), Step: ChooseStep },
  { name: 'try', label: () => m.welcome_try(), Step: TryStep },
  { name: 'safe', label: () => m.welcome_safe(), Step: SafeStep },
] as const;

/** What each step is given. */
export interface WelcomeStepProps {
  onNext: () => void;
  onBack: () => void;
  /** Goes to the portfolio, at a route, and counts as welcomed. */
  onLeave: (...route: string[]) => void;
}

export function Welcome() {
  const { ready, change } = useSettings();
  const failed = useBringBack();
  const [name = 'choose'] = useRoute();
  const at = Math.max(0, STEPS.findIndex((step) => step.name === name));
  const current = STEPS[at] ?? STEPS[0];

  useEffect(() => {
    document.title = `${m.welcome_title()} · ${current.label()} · Microfolio`;
  });
  // A step that appears in the place of another is said by its heading.
  useEffect(() => {
    if (location.hash !== '') document.querySelector<HTMLElement>('h1')?.focus();
    scrollTo(0, 0);
  }, [at]);
  if (!ready) return null;

  const leave = async (...route: string[]) => {
    await change({ welcomed: true });
    location.assign(`/portfolio.html${routeTo(...(route.length > 0 ? route : ['home']))}`);
  };
  const go = (to: number) => goTo(STEPS[to]?.name ?? 'choose');
  return (
    <div class={styles.page}>
      <header class={styles.top}>
        <div class={`brand ${styles.brand}`}><Icon name="mark" />Microfolio</div>
        <nav aria-label={m.welcome_steps()}>
          <ol class={styles.steps}>
            {STEPS.map((step, n) => (
              <li key={step.name} class={n < at ? styles.was : ''}>
                <a href={routeTo(step.name)} {...(n === at ? { 'aria-current': 'step' as const } : {})}>
                  <i aria-hidden="true">{n < at ? <Icon name="check" /> : n + 1}</i>{step.label()}{n < at && <span class="sr">, {m.welcome_stepDone()}</span>}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <button type="button" class="btn quiet" onClick={() => void leave()}>{m.welcome_skip()}</button>
      </header>
      <main class={styles.main}>
        {failed !== null && !(failed instanceof UserError) && <ErrorNote error={failed} />}
        <current.Step onNext={() => go(at + 1)} onBack={() => go(at - 1)} onLeave={(...route) => void leave(...route)} />
      </main>
      <UndoToast />
    </div>
  );
}
