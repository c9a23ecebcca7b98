import { placeRoute } from '@/components/hooks/place-route';
import type { HandIn } from '@/components/hooks/use-hand-in';
import { Icon } from '@/components/Icon';
import type { Finding } from '@/utils/credentials/check';
import { progressOf } from '@/utils/credentials/progress';
import { m } from '@/utils/words/paraglide/messages';
import styles from './hand-in.module.css';

export interface AdviceProps {
  handIn: HandIn;
}

/** What an assessor would miss, first completion, then alignment; each leads to its place, and none of it blocks. */
export function Advice({ handIn: { rows, findings } }: AdviceProps) {
  const { done, of, criteriaShown, criteria } = progressOf(rows);
  const gate = (name: Finding['gate']) => findings.filter((finding) => finding.gate === name);
  const list = (name: Finding['gate'], heading: string) => gate(name).length > 0 && (
    <>
      <h3>{heading}</h3>
      <ul>
        {gate(name).map(({ key, severity, label, say, place }) => (
          <li key={key}>
            <Icon name={severity === 'missing' ? 'warn' : 'go'} class={severity === 'missing' ? 'warn' : 'muted'} />
            <div>
              <p dir="auto"><b>{label}</b> {say()}</p>
              <a class="btn tiny" href={placeRoute(rows.credential.id, place)}>{label ? m.handin_open({ label }) : m.handin_openIt()}</a>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <aside class={styles.advice} aria-labelledby="advice">
      <div class={styles.head}><h2 id="advice" tabIndex={-1}>{m.handin_advice()}</h2>{findings.length > 0 && <span class="muted">{findings.length}</span>}</div>
      {findings.length === 0 && <p class={styles.fine}><Icon name="check" class="good" /><span>{m.handin_adviceNone()}</span></p>}
      {list('completion', m.handin_completion({ done, of }))}
      {list('alignment', m.handin_alignment({ done: criteriaShown, of: criteria }))}
    </aside>
  );
}
