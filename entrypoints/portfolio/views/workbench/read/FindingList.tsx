import { EmptyState } from '@/components/EmptyState';
import { placeRoute } from '@/components/hooks/place-route';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import type { Finding } from '@/utils/credentials/check';
import { m } from '@/utils/words/paraglide/messages';
import styles from './read.module.css';

export interface FindingListProps {
  credentialId: string;
  findings: readonly Finding[];
}

/** What is left, in the order in which it would be looked at; none of it blocks. */
export function FindingList({ credentialId, findings }: FindingListProps) {
  return (
    <aside class={styles.findings} aria-labelledby="findings">
      <h2 id="findings">{m.workbench_findings()}</h2>
      {findings.length === 0 && <EmptyState title={m.workbench_findingsNone()} action={<a class="btn" href={routeTo('hand-in', credentialId)}>{m.workbench_handIn()}</a>}>{m.workbench_findingsNoneDo()}</EmptyState>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.key}>
            <Icon name={finding.severity === 'missing' ? 'warn' : 'go'} class={finding.severity === 'missing' ? 'warn' : 'muted'} />
            <a href={placeRoute(credentialId, finding.place)}><b>{finding.label}</b> {finding.say()}</a>
            {finding.severity === 'advice' && <span class="small muted">{m.workbench_advice()}</span>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
