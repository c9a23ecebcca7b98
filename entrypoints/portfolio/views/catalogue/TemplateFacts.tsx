import type { Template } from '@/utils/core/rows/template';
import { m } from '@/utils/words/paraglide/messages';
import styles from './template-page.module.css';

export interface TemplateFactsProps {
  template: Pick<Template, 'statedHours' | 'statedCredit' | 'policies' | 'language'>;
}

const POLICIES = { unknown: m.credentials_policy_unknown, allowed: m.credentials_policy_allowed, not: m.credentials_policy_not };
const NAMES = { unknown: m.credentials_names_unknown, firstNames: m.credentials_names_firstNames, initials: m.credentials_names_initials, none: m.credentials_names_none };

/** What the issuer states beside what it asks; what it does not say is said to be so. */
export function TemplateFacts({ template: { policies, ...template } }: TemplateFactsProps) {
  const facts: { name: string; value: string; stated?: boolean }[] = [
    { name: m.credentials_hours(), value: template.statedHours, stated: true },
    { name: m.credentials_credit(), value: template.statedCredit, stated: true },
    { name: m.credentials_studentNames(), value: NAMES[policies.studentNames]() },
    { name: m.credentials_ai(), value: POLICIES[policies.ai]() },
    { name: m.credentials_team(), value: POLICIES[policies.team]() },
    { name: m.credentials_reuse(), value: POLICIES[policies.reuse]() },
  ];
  return (
    <dl class={styles.rules}>
      {facts.filter((fact) => fact.value !== '').map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd {...(fact.stated ? { lang: template.language } : {})}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
