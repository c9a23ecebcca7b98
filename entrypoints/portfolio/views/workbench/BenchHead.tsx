import { routeTo } from '@/components/hooks/use-route';
import { useSpent } from '@/components/hooks/use-spent';
import { Icon } from '@/components/Icon';
import { progressOf } from '@/utils/credentials/progress';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { STATUS_WORDS } from '../mine/card-words';
import type { Bench } from './use-bench';
import styles from './workbench.module.css';

export type BenchView = 'write' | 'align' | 'read';

export interface BenchHeadProps {
  bench: Bench;
  here: BenchView;
}

const VIEWS: readonly { view: BenchView; label: () => string }[] = [
  { view: 'write', label: m.workbench_write },
  { view: 'align', label: m.workbench_align },
  { view: 'read', label: m.workbench_read },
];

/** `5 h 20 min`: a part of a minute is left out. */
function spentWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? m.workbench_minutes({ minutes }) : m.workbench_hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** What this is, where it stands, how far it is, and the three ways to look at it. */
export function BenchHead({ bench, here }: BenchHeadProps) {
  const { view } = bench;
  const id = view.credential.id;
  const { status } = standingOf(view);
  const { done, of, criteria, criteriaShown } = progressOf(view);
  const spent = useSpent([id]);
  const seconds = spent.state === 'ready' ? (spent.value.get(id) ?? 0) : 0;
  return (
    <header>
      <div class={styles.head}>
        <h1 dir="auto">{titleOf(view.credential, view.template)}</h1>
        <a class="chip on" href={routeTo('credentials', 'about', id)} title={m.workbench_about()}>{STATUS_WORDS[status]()}</a>
        <span class="grow" />
        <nav class={`seg ${styles.views}`} aria-label={m.workbench_view()}>
          {VIEWS.map(({ view: name, label }) => (
            <a key={name} href={routeTo('credentials', id, name)} {...(name === here ? { 'aria-current': 'page' as const } : {})}>{label()}</a>
          ))}
        </nav>
        <a class="btn" href={routeTo('hand-in', id)}>{m.workbench_handIn()}</a>
      </div>
      <div class={styles.ready}>
        <a class={styles.far} href={routeTo('credentials', id, 'read')}>
          <b>{m.workbench_done({ done, of })}</b> {m.workbench_doneWord()}<progress max={of || 1} value={done} aria-label={m.workbench_doneLabel()} />
        </a>
        {criteria > 0 && (
          <a class={styles.far} href={routeTo('credentials', id, 'align')}>
            {criteriaShown < criteria && <Icon name="warn" class="warn" />}
            <b>{m.workbench_done({ done: criteriaShown, of: criteria })}</b> {m.workbench_criteriaWord()}<progress max={criteria} value={criteriaShown} aria-label={m.workbench_criteriaLabel()} />
          </a>
        )}
        {seconds >= 60 && <span class={`muted ${styles.hours}`} title={m.workbench_spent()}><span class="sr">{m.workbench_spent()}: </span>{spentWords(seconds)}</span>}
      </div>
    </header>
  );
}
