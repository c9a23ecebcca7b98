import type { Linked } from '@/utils/credentials/serves';
import { findStep, titleOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords, KIND_WORDS, ROLE_WORDS } from './item-words';
import type { ListChoices, Narrowing } from './list-choices';

/** The filters that are on or off. */
export const FILTER_WORDS = {
  unlinked: m.evidence_notLinkedFilter, noAuthor: m.library_noAuthor, later: m.library_later, student: m.library_student,
} as const;

/** What a filter says on its chip. */
export function filterWords(name: Narrowing, choices: ListChoices, linked: readonly Linked[]): string {
  const { sought, credentialId, stepId, role, kind, from, to } = choices;
  const of = linked.find((one) => one.credential.id === credentialId);
  switch (name) {
    case 'sought': return m.library_soughtChip({ sought: sought.trim() });
    case 'credentialId': return credentialId === '' ? m.common_inbox() : of ? titleOf(of.credential, of.template) : m.evidence_goneCredential();
    case 'stepId': {
      const step = of && findStep(of.template, stepId);
      return step ? `${step.label} ${step.title}` : m.library_step();
    }
    case 'role': return role === '' ? '' : ROLE_WORDS[role]();
    case 'kind': return Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as keyof typeof KIND_WORDS]() : kind;
    case 'from': return m.library_fromChip({ day: dayWords(from) });
    case 'to': return m.library_toChip({ day: dayWords(to) });
    default: return FILTER_WORDS[name]();
  }
}
