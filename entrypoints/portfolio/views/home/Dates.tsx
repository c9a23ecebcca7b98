import { routeTo } from '@/components/hooks/use-route';
import type { Day } from '@/utils/core/rows/row';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import styles from './home.module.css';
import { waiting } from './next-steps';

export interface DatesProps {
  views: readonly CredentialView[];
  today: Day;
}

/** The due days that the teacher set, soonest first. */
export function Dates({ views, today }: DatesProps) {
  const dated = waiting(views).filter((view) => view.credential.dueOn !== '').sort((a, b) => (a.credential.dueOn < b.credential.dueOn ? -1 : 1));
  if (dated.length === 0) return null;
  return (
    <section>
      <h2>{m.home_dates()}</h2>
      <ul class={styles.dates}>
        {dated.map((view) => (
          <li key={view.credential.id}>
            <b>{dayWords(view.credential.dueOn)}</b>
            <span dir="auto">
              <a href={routeTo('credentials', view.credential.id)}>{titleOf(view.credential, view.template)}</a>
              {view.credential.dueOn < today && <span class="warn"> {m.home_past()}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
